import {h, icon} from './dom.js';
import {speakOther, t} from './text.js';
import {backlog} from './queue.js';
import {sheet} from './day-sheet.js';

/** Whose point this is, and at all times how much has not reached the server. */
export async function header(who) {
  const other = h('button', {type: 'button', class: 'plain', onclick: async () => {
    await speakOther();
    dispatchEvent(new Event('language'));
  }}, t('language.other'));
  if (!who) {
    return h('header', {}, h('p', {class: 'where'}, h('b', {}, t('title'))), other);
  }
  const {village} = await sheet();
  return h('header', {},
    h('p', {class: 'where'}, h('b', {}, village.name), h('span', {}, who.username)), await unsent(), other);
}

async function unsent() {
  const {slips, photos, others, refused, sending, trouble} = await backlog();
  const words = slips > 0 ? t('unsent.slips', slips) : photos + others > 0 ? t('unsent.rest', photos + others) : t('unsent.none');
  return h('a', {href: '#/outbox', class: refused > 0 ? 'unsent bad' : slips > 0 ? 'unsent some' : 'unsent', 'aria-live': 'polite'},
    icon(refused > 0 ? 'warn' : trouble ? 'offline' : sending ? 'upload' : slips + photos + others > 0 ? 'clock' : 'check'),
    h('span', {}, refused > 0 ? t('unsent.refused', refused, words) : words));
}
