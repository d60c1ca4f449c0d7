import {choice, h, icon} from './dom.js';
import {t} from './text.js';
import {clerk, signOut} from './account.js';
import {device} from './device.js';
import {backlog} from './queue.js';
import {moveTo, sheet} from './day-sheet.js';
import {moveToShop} from './shop-sheet.js';
import {moveToGroup} from './group-sheet.js';
import {boundNote} from './till-view.js';
import {minute} from './county-time.js';
import {exportFile} from './export.js';
import {ask} from './dialog.js';
import {clockWarning, warnings} from './sign-in-view.js';
import {NoAnswer} from './wire.js';

const MEGA = 2 ** 20;
const MOVES = {point: moveTo, shop: moveToShop, group: moveToGroup};

/** This phone: who works with it, what it keeps, and the way out. */
export async function phoneView(main, {warns, retry}) {
  const {username, villages, work = 'point'} = await clerk();
  const {id, name} = await device();
  const {village, fetchedAt, households, cards, limits} = await sheet();
  const {usage = 0} = await navigator.storage.estimate();
  const fact = (key, value) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, value));
  main.replaceChildren(h('h1', {tabindex: -1}, t('tabs.phone')), ...warnings(warns), ...await clockWarning(),
    h('dl', {class: 'facts'}, fact('phone.clerk', username), fact(`phone.${work}`, village.name),
      fact('phone.device', `${name} · ${id.slice(-6)}`),
      fact('phone.sheet', minute(fetchedAt)),
      cards ? fact('phone.cards', String(cards.length)) : fact(work === 'group' ? 'phone.group_households' : 'phone.households', String(households.length)),
      fact('phone.used', `${(usage / MEGA).toFixed(1)} MB`)),
    ...limits ? [boundNote(limits)] : [],
    ...villages.length > 1 ? points(villages, await clerk()) : [],
    h('p', {class: 'hint'}, t(work === 'group' ? 'phone.keeps_group' : 'phone.keeps')),
    h('button', {type: 'button', class: 'btn', onclick: retry}, icon('return'), t('phone.refresh')),
    h('button', {type: 'button', class: 'btn', onclick: exportFile}, icon('download'), t('outbox.export')),
    h('button', {type: 'button', class: 'btn', onclick: leave}, icon('logout'), t('phone.sign_out')));
}

/** For who buys at several: which one it is now. Needs a signal. */
function points(villages, {village: now, work: done = 'point'}) {
  const said = h('p', {class: 'fault', role: 'alert'});
  const move = async (code, work) => {
    try {
      await MOVES[work](code);
      location.hash = '';
    } catch (failure) {
      said.textContent = failure instanceof NoAnswer ? t('trouble.no_answer') : failure.message;
    }
  };
  return [h('h2', {class: 'sub'}, t('phone.points')),
    h('div', {class: 'choices', role: 'group', 'aria-label': t('phone.points')},
      villages.map(({code, name, work = 'point'}) => choice(code === now && work === done, () => move(code, work),
        t(`phone.at_${work}`, name)))), said];
}

async function leave() {
  const {slips, photos, others} = await backlog();
  const waits = slips + photos + others;
  if (waits === 0 || await ask(t('phone.sign_out_sure', waits), [[t('draft.keep'), false], [t('phone.sign_out'), true, 'danger']])) {
    await signOut();
    location.hash = '';
    location.reload();
  }
}
