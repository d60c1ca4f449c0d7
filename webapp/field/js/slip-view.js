import {h, icon} from './dom.js';
import {t} from './text.js';
import {photosOf} from './store.js';
import {correct, setAside, slip as find} from './slips.js';
import {another} from './weigh-view.js';
import {stateBadge} from './slip-row.js';
import {kilograms, yuan} from './figures.js';
import {paper, picture} from './receipt.js';
import {handOut} from './export.js';
import {ask} from './dialog.js';

/** One slip: where it is, the paper, and what can be done with it. */
export async function slipView(main, {facts: [uuid, fresh]}) {
  const lists = h('div', {class: 'stack'});
  main.follow = async () => {
    const now = await find(uuid);
    lists.replaceChildren(...state(now, await photosOf(uuid), main));
    main.querySelector('.paper').replaceWith(paper(now));
  };
  const slip = await find(uuid);
  if (!slip || slip.state === 'draft') {
    main.replaceChildren(h('h1', {tabindex: -1}, t('slip.gone')));
    return;
  }
  main.replaceChildren(
    h('h1', {tabindex: -1}, fresh ? t('slip.kept_title') : t('slip.title', slip.number)),
    ...fresh ? [h('p', {class: 'done'}, h('b', {}, `¥${yuan(slip.fen)}`),
      h('span', {}, slip.sellerName, ' ', t('weigh.kg', kilograms(slip.netGrams))))] : [],
    lists,
    h('div', {class: 'actions'},
      h('button', {type: 'button', class: fresh ? 'btn primary' : 'btn', onclick: () => another(slip, true)}, t('slip.same_household')),
      h('button', {type: 'button', class: fresh ? 'btn primary' : 'btn', onclick: () => another(slip, false)}, t('slip.next_household'))),
    h('div', {class: 'actions'},
      h('button', {type: 'button', class: 'btn', onclick: () => print()}, icon('print'), t('slip.print')),
      h('button', {type: 'button', class: 'btn', onclick: async () => handOut(await picture(await find(uuid)))},
        icon('download'), t('slip.picture'))),
    paper(slip));
  await main.follow();
}

function state(slip, photos, main) {
  return [
    h('p', {class: 'where-is', role: 'status'}, stateBadge(slip), h('span', {}, t(`where.${slip.correctedBy ? 'corrected' : slip.state}`))),
    ...slip.payment ? [h('p', {class: slip.payment.state === 'refused' ? 'note bad' : 'line'},
      icon('money'), t(`payment.${slip.payment.state}`), slip.payment.refusal ? ` ${slip.payment.refusal.detail}` : '')] : [],
    ...photos.filter(photo => photo.refusal).map(photo => h('p', {class: 'note'}, icon('camera'),
      `${t(`photo.${photo.shows}`)}: ${photo.refusal.detail ?? photo.refusal.title}`)),
    ...slip.state === 'refused' ? refusal(slip, main) : [],
  ];
}

/** In the county's words why, in plain ones what to do. */
function refusal(slip, main) {
  const {reason, detail, title, errors = []} = slip.refusal;
  const advice = t.has(`advice.${reason}`) ? t(`advice.${reason}`) : t('advice.other');
  const said = errors.length > 0 ? errors.map(each => each.message).join(' ') : detail ?? title;
  return [
    h('div', {class: 'note bad', role: 'alert'}, icon('warn'), h('div', {}, h('b', {}, said), h('p', {}, advice))),
    ...slip.correctedBy ? [h('a', {class: 'btn', href: `#/slip/${slip.correctedBy}`}, t('slip.corrected_by'))]
      : slip.setAside ? [] : [h('div', {class: 'actions'},
        h('button', {type: 'button', class: 'btn', onclick: async () => {
          if (await ask(t('slip.set_aside_sure'), [[t('draft.keep'), false], [t('slip.set_aside'), true, 'danger']])) {
            await setAside(slip.uuid);
            await main.follow();
          }
        }}, t('slip.set_aside')),
        h('button', {type: 'button', class: 'btn primary', onclick: async () => {
          location.hash = `#/weigh/${(await correct(slip)).uuid}`;
        }}, icon('edit'), t('slip.correct')))],
  ];
}
