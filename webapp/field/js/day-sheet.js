import {keep, setting, write} from './store.js';
import {call} from './wire.js';
import {clerk} from './account.js';
import {dayOf} from './county-time.js';

const PICTURES = 'field-pictures';
const CARD_DIGITS = 12;

/** Households, produce, prices and rules of the own village, as they were when there was a signal. */
export function sheet() {
  return setting('sheet');
}

/** Fetches it anew if it has changed. @return whether there is a new one */
export async function refreshSheet() {
  const {village} = await clerk();
  const kept = await setting('sheet');
  const headers = kept?.etag && kept.village.code === village ? {'If-None-Match': kept.etag} : {};
  const {body, etag, unchanged} = await call('GET', `/api/field/day?place=${village}`, {headers});
  if (unchanged) {
    await keep('sheet', {...kept, fetchedAt: Date.now()});
    return false;
  }
  await keep('sheet', {...body, etag, fetchedAt: Date.now()});
  await keepPictures(body.produce);
  return true;
}

/** Goes on at another of the clerk's points, as soon as its sheet is here. */
export async function moveTo(village) {
  const {body, etag} = await call('GET', `/api/field/day?place=${village}`);
  await settle({...body, etag, fetchedAt: Date.now()}, village, 'point');
  await keepPictures(body.produce);
}

/** From now on the phone works there, by this sheet. */
export function settle(sheet, village, work) {
  return write(['settings'], async (store, answered) => {
    store('settings').put({...await answered(store('settings').get('clerk')), village, work}, 'clerk');
    store('settings').put(sheet, 'sheet');
  });
}

/** The service worker answers them later; without one they are simply shown while there is a signal. */
export async function keepPictures(produce) {
  const cache = await caches.open(PICTURES);
  const missing = [];
  for (const {picture} of produce) {
    if (!await cache.match(picture)) {
      missing.push(picture);
    }
  }
  await Promise.allSettled(missing.map(picture => cache.add(picture)));
}

/** Whether the prices on it are those of today. */
export function isOfToday(it) {
  return it.day === dayOf();
}

export function priceOf(it, produce, grade) {
  return it.prices.find(price => price.produce === produce && price.grade === grade);
}

export function household(it, code) {
  return it.households.find(each => each.code === code);
}

/** Who sells on a draft or slip: a household of the sheet, or somebody who stands in no register. */
export function seller(it, {household: code, outsider}) {
  return outsider ?? household(it, code);
}

export function kind(it, code) {
  return it.produce.find(each => each.code === code);
}

/** Whose points card it is, by what a camera or a scanner read from it or a finger typed. */
export function holder(it, read) {
  const number = read.replace(/[\s-]/g, '').slice(-CARD_DIGITS);
  return number.length === CARD_DIGITS && it.households.find(each => each.card === number);
}

/** Those whom the typed letters mean: part of the name, of the pinyin initials, of the group head's name, the end of the code, a card. */
export function find(it, typed) {
  const wanted = typed.trim().toLowerCase();
  const held = holder(it, wanted);
  if (held) {
    return [held];
  }
  return it.households.filter(each => [each.name, each.initials, each.group ?? ''].some(text => text.toLowerCase().includes(wanted))
    || each.code.endsWith(wanted));
}
