import {h, icon} from './dom.js';
import {t} from './text.js';
import {correct, deed, setAside, withdraw} from './deeds.js';
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
  main.replaceChildren(h('h1', {tabindex: -1}, t(fresh ? 'deed.kept' : 'deed.title')),
    h('p', {class: 'done'}, h('b', {}, signed(it)), h('span', {}, `${it.householdName} ${it.ruleName}`)), facts(it), lists,
    h('div', {class: 'actions'},
      h('button', {type: 'button', class: 'btn', onclick: () => propose({household: it.household})}, t('deed.same')),
      h('button', {type: 'button', class: fresh ? 'btn primary' : 'btn', onclick: () => propose()}, icon('heart'), t('deed.next'))));
  await main.follow();
}

function facts({day, note, photos}) {
  const fact = (key, value) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, value));
  return h('dl', {class: 'facts'}, fact('deed.day', day), note && fact('deed.note.said', note),
    photos.length > 0 && fact('deed.photo.count', String(photos.length)));
}

function where(it, main, who) {
  const saying = it.correctedBy ? 'corrected' : it.withdrawal === 'waiting' ? 'leaving' : it.state;
  return [
    h('p', {class: 'where-is', role: 'status'}, deedBadge(it), h('span', {}, t(`deed.where.${saying}`))),
    ...it.waits ? [h('p', {class: 'note'}, icon('camera'), it.waits.detail)] : [],
    ...it.photoRefusal ? [h('p', {class: 'note'}, icon('camera'), t('deed.photo.refused'))] : [],
    ...it.withdrawal === 'refused' ? [h('p', {class: 'note bad', role: 'alert'}, icon('warn'), it.refusal.detail ?? it.refusal.title)] : [],
    ...it.state === 'refused' ? refused(it, main) : [],
    ...canWithdraw(it, who) ? [h('button', {type: 'button', class: 'btn danger', onclick: () => takeBack(it, main)}, icon('return'),
      t('deed.withdraw'))] : [],
  ];
}

/** As long as the month is not on notice; the county looks again. */
function canWithdraw({state, county, withdrawal, account}, {username}) {
  return account === username && !withdrawal && (state === 'confirmed' || state === 'uploaded' && county === 'PROPOSED');
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
  const advice = t([reason, ...errors.map(each => each.field)].map(about => `deed.do.${about}`).find(t.has) ?? 'deed.do.other');
  const note = h('div', {class: 'note bad', role: 'alert'}, icon('warn'), h('div', {}, h('b', {}, said), h('p', {}, advice)));
  if (it.correctedBy || it.setAside) {
    return it.correctedBy ? [note, h('a', {class: 'btn', href: `#/deed/${it.correctedBy}`}, t('deed.corrected_by'))] : [note];
  }
  return [note, h('div', {class: 'actions'},
    h('button', {type: 'button', class: 'btn', onclick: async () => {
      await setAside(it.uuid);
      await main.follow();
    }}, t('handed.set_aside')),
    h('button', {type: 'button', class: 'btn primary', onclick: async () => {
      location.hash = `#/propose/${(await correct(it)).uuid}`;
    }}, icon('edit'), t('deed.correct')))];
}
