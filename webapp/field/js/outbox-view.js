import {h, icon} from './dom.js';
import {t} from './text.js';
import {clerk, holdsToken} from './account.js';
import {backlog, send} from './queue.js';
import {slips} from './slips.js';
import {slipRow} from './slip-row.js';
import {redemptions} from './redemptions.js';
import {handedRow} from './handed-row.js';
import {deeds} from './deeds.js';
import {deedRow} from './deed-row.js';
import {exportFile} from './export.js';
import {form} from './sign-in-view.js';

/** What has not reached the server, why not, and what to do. */
export async function outboxView(main) {
  const state = h('div', {class: 'stack'});
  const lists = h('div', {class: 'stack'});
  // stays as it is while the rest is drawn anew: somebody may be typing
  const door = form((await clerk()).username);
  main.follow = async () => {
    const now = await waiting();
    state.replaceChildren(...now.state);
    door.hidden = !now.signedOut;
    lists.replaceChildren(...now.lists);
  };
  main.replaceChildren(h('h1', {tabindex: -1}, t('outbox.title')), state, door, lists);
  await main.follow();
}

async function waiting() {
  const {slips: count, photos, others, sending, trouble} = await backlog();
  const all = [...await slips(), ...await redemptions(), ...await deeds()];
  const refused = all.filter(each => each.state === 'refused');
  const open = all.filter(each => each.state === 'confirmed').reverse();
  const waits = count + photos + others > 0;
  const signedOut = trouble === 'trouble.signed_out' || waits && !await holdsToken();
  const state = [
    h('p', {class: waits ? 'note' : 'note good', role: 'status'}, icon(waits ? trouble ? 'offline' : 'upload' : 'check'),
      waits ? t('outbox.waits', count, photos, others) : t('outbox.none')),
    ...trouble && !signedOut ? [h('p', {class: 'note'}, icon('warn'), t(trouble))] : [],
    ...signedOut ? [h('p', {class: 'note bad'}, icon('lock'), t('trouble.signed_out'))] : [],
  ];
  const lists = [
    ...waits && !signedOut ? [h('button', {type: 'button', class: 'btn primary', disabled: sending, onclick: send}, icon('upload'),
      t(sending ? 'outbox.sending' : 'outbox.send'))] : [],
    ...waits ? [h('button', {type: 'button', class: 'btn', onclick: exportFile}, icon('download'), t('outbox.export'))] : [],
    ...refused.length > 0 ? [h('h2', {class: 'sub'}, t('outbox.refused')), ...refused.map(row)] : [],
    ...open.length > 0 ? [h('h2', {class: 'sub'}, t('outbox.waiting')), ...open.map(row)] : [],
  ];
  return {state, signedOut, lists};
}

function row(it) {
  return it.rule ? deedRow(it) : it.card ? handedRow(it) : slipRow(it);
}
