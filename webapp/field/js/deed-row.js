import {h, icon} from './dom.js';
import {t} from './text.js';

const DRAWINGS = {draft: 'edit', confirmed: 'phone', uploaded: 'cloud', refused: 'warn', withdrawn: 'return'};

/** With its sign: what a deduction takes is below nothing. Of what was told and declined, that. */
export function signed({takes, points, reason}) {
  return reason ? t('report.decline') : t('till.points', `${takes ? '−' : ''}${points}`);
}

function words({state, county, withdrawal, correctedBy, setAside: aside, waits}) {
  if (withdrawal === 'waiting') {
    return t('deed.state.leaving');
  }
  if (correctedBy || aside) {
    return t(correctedBy ? 'state.corrected' : 'state.set_aside');
  }
  return state === 'uploaded' ? t(`deed.county.${county}`) : t(waits ? 'deed.state.tomorrow' : `deed.state.${state}`);
}

export function deedBadge(it) {
  return h('span', {class: `badge ${it.state}`}, icon(DRAWINGS[it.state]), words(it));
}

/** One deed in a list; a touch opens it. */
export function deedRow(it) {
  return h('a', {class: 'row slip-row', href: `#/deed/${it.uuid}`},
    h('span', {class: 'grow'}, h('b', {}, it.householdName), h('small', {}, `${it.ruleName} ${it.day.slice(5)}`, it.byHousehold && ` · ${t('deed.by_household')}`)),
    h('span', {class: 'end'}, h('b', {}, signed(it))), deedBadge(it));
}
