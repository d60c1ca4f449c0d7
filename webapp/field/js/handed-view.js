import {h, icon} from './dom.js';
import {named, t} from './text.js';
import {redemption, sendAnew, setAside} from './redemptions.js';
import {seal, shopSheet} from './shop-sheet.js';
import {goodsOf, holderOf} from './handed-row.js';
import {drawn, onPaper} from './receipt.js';
import {handOut} from './export.js';
import {minute} from './county-time.js';
import {pinPad} from './pin-pad.js';
import {stateBadge} from './slip-row.js';
import {send} from './queue.js';

/** One redemption: where it is, its receipt, and what can be done if the county refused it. */
export async function handedView(main, {facts: [uuid, fresh]}) {
  const it = await redemption(uuid);
  if (!it) {
    main.replaceChildren(h('h1', {tabindex: -1}, t('handed.gone')));
    return;
  }
  const lists = h('div', {class: 'stack'});
  let shown;
  main.follow = async () => {
    const now = await redemption(uuid);
    const state = JSON.stringify([now.state, now.correctedBy, now.setAside]);
    if (state !== shown) {
      shown = state;
      lists.replaceChildren(...where(now, main));
      main.querySelector('.paper').replaceWith(onPaper(lines(now)));
    }
  };
  main.replaceChildren(h('h1', {tabindex: -1}, fresh ? t('handed.kept') : t('handed.title', it.number)),
    h('p', {class: 'done'}, h('b', {}, t('till.points', it.points)), h('span', {}, `${holderOf(it)} ${goodsOf(it)}`)), lists,
    h('div', {class: 'actions'},
      h('button', {type: 'button', class: 'btn', onclick: () => print()}, icon('print'), t('slip.print')),
      h('button', {type: 'button', class: 'btn', onclick: async () => handOut(await drawn(lines(it), it.number))},
        icon('download'), t('slip.picture'))),
    h('a', {class: 'btn primary', href: '#/till'}, t('handed.next')),
    onPaper(lines(it)));
  await main.follow();
}

function where(it, main) {
  return [
    h('p', {class: 'where-is', role: 'status'}, stateBadge(it), h('span', {}, t(`handed.${it.correctedBy ? 'corrected' : it.state}`))),
    ...it.state === 'uploaded' && it.owed > 0 ? [h('p', {class: 'note', role: 'alert'}, icon('warn'), t('handed.owed', it.owed))] : [],
    ...it.state === 'refused' ? refused(it, main) : [],
  ];
}

/** In the county's words why, in plain ones what to do. */
function refused(it, main) {
  const {reason, detail, title, errors = []} = it.refusal;
  const said = errors.length > 0 ? errors.map(each => each.message).join(' ') : detail ?? title;
  const advice = t.has(`handed.do.${reason}`) ? t(`handed.do.${reason}`) : t('handed.advice');
  const note = h('div', {class: 'note bad', role: 'alert'}, icon('warn'), h('div', {}, h('b', {}, said), h('p', {}, advice)));
  if (it.correctedBy) {
    return [note, h('a', {class: 'btn', href: `#/handed/${it.correctedBy}`}, t('handed.again_is'))];
  }
  const steps = h('div', {class: 'actions'},
    h('button', {type: 'button', class: 'btn', onclick: async () => {
      await setAside(it.uuid);
      await main.follow();
    }}, t('handed.set_aside')),
    h('button', {type: 'button', class: 'btn primary', onclick: () => reason === 'WRONG_PIN' ? askAgain(it, steps) : again(it)},
      icon('return'), t(reason === 'WRONG_PIN' ? 'handed.new_pin' : 'handed.again')));
  return it.setAside ? [note] : [note, steps];
}

function askAgain(it, steps) {
  steps.replaceWith(h('div', {class: 'stack'}, h('p', {class: 'question'}, t('till.pin_say', holderOf(it), it.points)),
    ...pinPad(t('till.confirm'), async pin => again(it, await seal(await shopSheet(), pin)))));
}

async function again(it, sealedPin) {
  const fresh = await sendAnew(it, sealedPin);
  send();
  location.replace(`#/handed/${fresh.uuid}`);
}

/** What the villager takes home. */
function lines(it) {
  return [
    {middle: t('paper.shop', it.villageName), bold: true, size: 26},
    {middle: it.number},
    {rule: true},
    ...it.lines.map(each => ({left: `${named(each)} × ${each.quantity}`, right: t('till.points', each.points * each.quantity)})),
    {rule: true},
    {left: t('till.this_time'), right: t('till.points', it.points), bold: true, size: 40},
    ...it.owed > 0 ? [{left: t('paper.owed_points'), right: t('till.points', it.owed)}] : [],
    ...it.balance !== undefined ? [{left: t('paper.balance'), right: t('till.points', it.balance)}] : [{middle: t('paper.later')}],
    {left: t('paper.holder'), right: `${holderOf(it)} **** ${it.card.slice(-4)}`},
    {left: t('paper.time'), right: minute(it.handedOutAt)},
    {left: t('paper.keeper'), right: it.account},
    {middle: t('paper.ask', it.phone)},
  ];
}
