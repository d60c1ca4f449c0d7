import {h, icon} from './dom.js';
import {language, t} from './text.js';
import {kilograms, yuan} from './figures.js';

const DRAWINGS = {draft: 'edit', confirmed: 'phone', uploaded: 'cloud', refused: 'warn', held: 'lock'};

/** What was bought, in the user's language. */
export function goods(slip) {
  return language() === 'en' ? `${slip.produceNameEn} ${slip.gradeNameEn ?? slip.gradeName}` : `${slip.produceName} ${slip.gradeName}`;
}

export function stateWords(slip) {
  return slip.correctedBy ? t('state.corrected') : slip.setAside ? t('state.set_aside') : t(`state.${slip.state}`);
}

export function stateBadge(slip) {
  return h('span', {class: `badge ${slip.state}`}, icon(DRAWINGS[slip.state]), stateWords(slip));
}

/** One slip in a list; a touch opens it. */
export function slipRow(slip) {
  return h('a', {class: 'row slip-row', href: `#/slip/${slip.uuid}`},
    h('span', {class: 'grow'}, h('b', {}, slip.sellerName),
      h('small', {}, slip.outsider ? `${t('outsider')} · ${goods(slip)}` : goods(slip))),
    h('span', {class: 'end'}, h('b', {}, `¥${yuan(slip.fen)}`), h('small', {}, t('weigh.kg', kilograms(slip.netGrams)))),
    stateBadge(slip));
}
