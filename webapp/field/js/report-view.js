import {h, icon} from './dom.js';
import {t} from './text.js';
import {groupSheet, refreshGroup} from './group-sheet.js';
import {stepper} from './stepper.js';
import {call, NoAnswer, picture} from './wire.js';
import {drawn} from './photo.js';

const LONGEST = 200;

/** What a household told of itself: forwarded with a touch, or declined with a reason. Needs a signal, since another phone may decide too. */
export async function reportView(main, {facts: [uuid]}) {
  const report = (await groupSheet()).reports?.find(each => each.uuid === uuid);
  if (!report) {
    main.replaceChildren(h('h1', {tabindex: -1}, t('report.gone')), h('a', {class: 'btn', href: '#/deeds'}, t('tabs.deeds')));
    return;
  }
  const {householdName, ruleName, day, note, least, most, photos} = report;
  let points = least;
  const said = h('p', {class: 'fault', role: 'alert'});
  const why = h('input', {type: 'text', maxlength: LONGEST, autocomplete: 'off'});
  const fact = (key, value) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, value));
  const decide = async (step, body) => {
    try {
      await call('POST', `/api/self-reports/${uuid}/${step}`, {body});
      await refreshGroup();
      location.hash = '#/deeds';
    } catch (failure) {
      said.textContent = failure instanceof NoAnswer ? t('report.no_signal') : failure.message;
    }
  };
  const pictures = h('div', {class: 'photos'});
  main.replaceChildren(h('h1', {tabindex: -1}, t('report.title')), h('p', {class: 'done'}, h('b', {}, householdName), h('span', {}, ruleName)),
    h('dl', {class: 'facts'}, fact('deed.day', day), note && fact('deed.note.said', note)), pictures,
    ...least < most ? [stepper(least, {least, most}, chosen => {
      points = chosen;
    })] : [h('p', {class: 'net'}, h('b', {}, t('till.points', least)))], said,
    h('button', {type: 'button', class: 'btn primary', onclick: () => decide('forwarding', {points})}, icon('check'), t('report.forward')),
    h('label', {class: 'field'}, h('span', {}, t('report.why')), why),
    h('button', {type: 'button', class: 'btn', onclick: () => {
      if (why.value.trim() === '') {
        said.textContent = t('report.say_why');
        why.focus();
      } else {
        decide('refusal', {reason: why.value.trim()});
      }
    }}, t('report.decline')));
  for (const photo of photos) {
    picture(`/api/self-reports/${uuid}/photos/${photo}`).then(blob => pictures.append(drawn(blob, t('deed.photo'))), () => undefined);
  }
}
