import {h, icon} from './dom.js';
import {t} from './text.js';
import {confirm, deeds, keepDraft, replyTo} from './deeds.js';
import {groupSheet, monthOf, openReports, reportPicture} from './group-sheet.js';
import {sendAndShow} from './propose-view.js';
import {stepper} from './stepper.js';
import {drawn} from './photo.js';

const LONGEST = 200;

/** What a household told of itself: forwarded with a touch, or declined with a reason; what is typed is on the phone's disk at once. */
export async function reportView(main, {facts: [uuid]}) {
  const sheet = await groupSheet();
  const said = await deeds();
  const report = openReports(sheet, said).find(each => each.uuid === uuid);
  if (!report) {
    main.replaceChildren(h('h1', {tabindex: -1}, t('report.gone')), h('a', {class: 'btn', href: '#/deeds'}, t('tabs.deeds')));
    return;
  }
  const draft = await replyTo(report, said);
  const {householdName, ruleName, day, note, least, most, photos} = report;
  const fault = h('p', {class: 'fault', role: 'alert'});
  const why = h('input', {type: 'text', maxlength: LONGEST, autocomplete: 'off', value: draft.reason, oninput: () => change({reason: why.value})});
  const change = it => keepDraft(Object.assign(draft, it));
  const fact = (key, value) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, value));
  const say = async reason => {
    await confirm({...draft, reason});
    await sendAndShow(draft);
  };
  const forward = [
    ...least < most ? [stepper(draft.points, {least, most}, points => change({points}))] : [h('p', {class: 'net'}, h('b', {}, t('till.points', least)))],
    h('button', {type: 'button', class: 'btn primary', onclick: () => say()}, icon('check'), t('report.forward'))];
  const shown = h('div', {class: 'photos'});
  const isClosed = monthOf(sheet, day)?.open === false;
  main.replaceChildren(h('h1', {tabindex: -1}, t('report.title')), h('p', {class: 'done'}, h('b', {}, householdName), h('span', {}, ruleName)),
    h('dl', {class: 'facts'}, fact('deed.day', day), note && fact('deed.note.said', note)), shown,
    ...isClosed ? [h('p', {class: 'note'}, icon('lock'), t('report.closed', day.slice(0, 7)))] : forward,
    h('label', {class: 'field'}, h('span', {}, t('report.why')), why), fault,
    h('button', {type: 'button', class: 'btn', onclick: () => {
      if (why.value.trim() === '') {
        fault.textContent = t('report.say_why');
        why.focus();
      } else {
        say(why.value.trim());
      }
    }}, t('report.decline')));
  for (const photo of photos) {
    reportPicture(uuid, photo).then(picture => drawn(picture, t('deed.photo')), () => h('p', {class: 'note'}, icon('offline'), t('report.photo_later')))
      .then(each => shown.append(each));
  }
}
