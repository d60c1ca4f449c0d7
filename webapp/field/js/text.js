import zh from './text-zh.js';
import en from './text-en.js';
import {keep, setting} from './store.js';

const TEXTS = {zh, en};
let spoken = 'zh';

export function language() {
  return spoken;
}

export async function loadLanguage() {
  speak(await setting('language').catch(() => undefined) ?? 'zh');
}

export async function speakOther() {
  speak(spoken === 'zh' ? 'en' : 'zh');
  await keep('language', spoken);
}

function speak(next) {
  spoken = next;
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  document.title = t('title');
}

/** A sentence in the user's language, with the facts in place of {0}, {1} … */
export function t(key, ...facts) {
  return TEXTS[spoken][key].replace(/{(\d)}/g, (_, place) => facts[place]);
}

t.has = key => key in TEXTS[spoken];

/** A thing's name in the user's language, where it has one. */
export function named(thing) {
  return spoken === 'en' && thing.nameEn || thing.name;
}
