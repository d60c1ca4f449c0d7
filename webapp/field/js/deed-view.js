import {h, icon} from './dom.js';
import {t} from './text.js';
import {correct, deed, setAside, withdraw} from './deeds.js';
import {isSettled} from './group-sheet.js';
import {deedBadge, signed} from './deed-row.js';
import {propose} from './deeds-view.js';
import {ask} from './dialog.js';
import {send} from './queue.js';

/** One deed: where it is, and what can be done with it. */
export async function deedView(main, {facts: [uuid, fresh], who}) {
  const it = await deed(uuid);
  if (!it || it.state === 'draft') {
    main.replaceChildren(h('h1', {tabindex: -1}, t('deed.gone')), h('a', {class: 'btn', href: '#/deeds'}, t('tabs.deeds')));
    return;
  }
  const lists = h('div', {class: 'stack'});
  main.follow = async () => lists.replaceChildren(...where(await deed(uuid), main, who));
  main.replaceChildren(h('h1', {tabindex: -1}, t(fresh ? 'deed.kept' : it.report ? 'report.title' : 'deed.title')),
    h('p', {class: 'done'}, h('b', {}, signed(it)), h('span', {}, `${it.householdName} ${it.ruleName}`)), facts(it), lists,
    it.report ? h('a', {class: 'btn primary', href: '#/deeds'}, t('report.next')) : h('div', {class: 'actions'},
      h('button', {type: 'button', class: 'btn', onclick: () => propose({household: it.household})}, t('deed.same')),
      h('button', {type: 'button', class: fresh ? 'btn primary' : 'btn', onclick: () => propose()}, icon('heart'), t('deed.next'))));
  await main.follow();
}

function facts({day, note, reason, photos}) {
  const fact = (key, value) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, value));
  return h('dl', {class: 'facts'}, fact('deed.day', day), note && fact('deed.note.said', note), reason && fact('report.reason', reason),
    photos.length > 0 && fact('deed.photo.count', String(photos.length)));
}

function where(it, main, who) {
  return [
    h('p', {class: 'where-is', role: 'status'}, deedBadge(it), h('span', {}, t(`deed.where.${saying(it)}`))),
    ...it.waits ? [h('p', {class: 'note'}, icon('camera'), it.waits.detail)] : [],
    ...it.photoRefusal ? [h('p', {class: 'note'}, icon('camera'), t('deed.photo.refused'))] : [],
    ...it.withdrawal === 'refused' ? [h('p', {class: 'note bad', role: 'alert'}, icon('warn'), it.refusal.detail ?? it.refusal.title)] : [],
    ...it.state === 'refused' ? refused(it, main) : [],
    ...canWithdraw(it, who) ? [h('button', {type: 'button', class: 'btn danger', onclick: () => takeBack(it, main)}, icon('return'),
      t('deed.withdraw'))] : [],
  ];
}

function saying(it) {
  if (it.correctedBy) {
    return it.report ? 'said_anew' : 'corrected';
  }
  if (it.report && it.state === 'withdrawn' && !it.tried) {
    return 'unsaid';
  }
  return it.withdrawal === 'waiting' ? 'leaving' : it.state;
}

/** As long as the month is not on notice; the county looks again. That a report was declined is taken back before it is sent alone. */
function canWithdraw({state, county, withdrawal, account, reason, tried}, {username}) {
  return account === username && !withdrawal && (state === 'confirmed' && !(reason && tried) || state === 'uploaded' && county === 'PROPOSED');
}

async function takeBack(it, main) {
  if (await ask(t('deed.withdraw_sure'), [[t('draft.keep'), false], [t('deed.withdraw'), true, 'danger']])) {
    await withdraw(it.uuid);
    await main.follow();
    send();
  }
}

/** In the county's words why, in plain ones what to do. */
function refused(it, main) {
  const {reason, detail, title, errors = []} = it.refusal;
  const said = errors.length > 0 ? errors.map(each => each.message).join(' ') : detail ?? title;
  const about = it.report ? 'report' : 'deed';
  const advice = t([reason, ...errors.map(each => each.field)].map(what => `${about}.do.${what}`).find(t.has) ?? `${about}.do.other`);
  const note = h('div', {class: 'note bad', role: 'alert'}, icon('warn'), h('div', {}, h('b', {}, said), h('p', {}, advice)));
  if (it.correctedBy || it.setAside) {
    return it.correctedBy ? [note, h('a', {class: 'btn', href: `#/deed/${it.correctedBy}`}, t('deed.corrected_by'))] : [note];
  }
  return [note, h('div', {class: 'actions'},
    h('button', {type: 'button', class: 'btn', onclick: async () => {
      await setAside(it.uuid);
      await main.follow();
    }}, t('handed.set_aside')),
    it.report ? !isSettled(it) && h('a', {class: 'btn primary', href: `#/report/${it.report}`}, icon('edit'), t('report.anew')) :
    h('button', {type: 'button', class: 'btn primary', onclick: async () => {
      location.hash = `#/propose/${(await correct(it)).uuid}`;
    }}, icon('edit'), t('deed.correct')))];
}
