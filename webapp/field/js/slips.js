// A slip goes one way: draft, confirmed, uploaded. The county may refuse one; then it is written anew under a new id.
import {all, change, one, photosOf, write} from './store.js';
import {clerk} from './account.js';
import {dayOf, instant} from './county-time.js';
import {nextId, slipNumber} from './ids.js';
import {netGrams, owedFen} from './figures.js';
import {device} from './device.js';

const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** A new sheet of paper; what the last one said about goods and tare goes on. */
export async function begin(previous = {}) {
  const {username, village} = await clerk();
  const {household, outsider, produce, grade, tareGrams = 0, unit = 'kg', fenPerKilogram, priceReason} = previous;
  return {
    uuid: nextId(), state: 'draft', account: username, village, household, outsider, produce, grade, unit,
    grossGrams: 0, tareGrams, deductionPermille: 0, fenPerKilogram, priceReason, payNow: false, weighedAt: Date.now(),
  };
}

/** The draft that waits under this id, or the slip that it has become. */
export function slip(uuid) {
  return one('slips', uuid);
}

/** Newest first. */
export async function slips() {
  return (await all('slips')).sort((one, other) => other.weighedAt - one.weighedAt);
}

export function keepDraft(draft) {
  return write(['slips'], store => {
    store('slips').put(draft);
  });
}

export function dropDraft(draft) {
  return write(['slips', 'photos'], async (store, answered) => {
    store('slips').delete(draft.uuid);
    const photos = await answered(store('photos').index('slip').getAllKeys(draft.uuid));
    photos.forEach(photo => store('photos').delete(photo));
  });
}

/** What is wrong with the figures, by field; the server looks again. */
export function faults(draft, sheet) {
  const found = {};
  const {heaviestGrams, mostDeductionPermille} = sheet.rules;
  const price = sheet.prices.find(each => each.produce === draft.produce && each.grade === draft.grade);
  if (draft.grossGrams <= 0) {
    found.gross = ['fault.gross'];
  } else if (draft.grossGrams > heaviestGrams) {
    found.gross = ['fault.heavy', heaviestGrams / 1000];
  } else if (draft.tareGrams >= draft.grossGrams) {
    found.tare = ['fault.tare'];
  } else if (draft.deductionPermille > mostDeductionPermille) {
    found.deduction = ['fault.deduction', mostDeductionPermille / 10];
  }
  if (!(draft.fenPerKilogram > 0)) {
    found.price = ['fault.price'];
  } else if (price && isOutside(draft, price) && !draft.priceReason?.trim()) {
    found.reason = ['fault.reason'];
  }
  return found;
}

export function isOutside({fenPerKilogram}, {lowFen, highFen}) {
  return fenPerKilogram < lowFen || fenPerKilogram > highFen;
}

/** Whether the weight is far from what the village brings of this kind. */
export function isUnusual(draft, {usualGrams}, {unusualTimes}) {
  const net = netGrams(draft);
  return usualGrams > 0 && (net > usualGrams * unusualTimes || net * unusualTimes < usualGrams);
}

/**
 * Locks the slip and puts it, its photos and its payment into the queue: all of it is on this phone, or nothing is. What is
 * confirmed already stays as it is.
 */
export async function confirm(draft, names) {
  const day = dayOf(draft.weighedAt);
  const confirmed = {
    ...draft, ...names, state: 'confirmed', confirmedAt: Date.now(), day, netGrams: netGrams(draft), fen: owedFen(draft),
    number: await slipNumber(draft.village, day, draft.uuid), device: (await device()).id,
    payment: draft.payNow ? {uuid: nextId(), state: 'waiting'} : null,
  };
  await write(['slips', 'photos', 'outbox'], async (store, answered) => {
    const kept = await answered(store('slips').get(draft.uuid));
    if (kept && kept.state !== 'draft') {
      return;
    }
    store('slips').put(confirmed);
    store('outbox').add({kind: 'slip', id: draft.uuid});
    if (confirmed.payment) {
      store('outbox').add({kind: 'payment', id: draft.uuid});
    }
    const photos = await answered(store('photos').index('slip').getAllKeys(draft.uuid));
    photos.forEach(id => store('outbox').add({kind: 'photo', id, slip: draft.uuid}));
    if (draft.corrects) {
      const wrong = await answered(store('slips').get(draft.corrects));
      store('slips').put({...wrong, correctedBy: draft.uuid});
    }
  });
}

/** A draft with the same figures in place of one that was refused; the refused one stays as it is. */
export async function correct(refused) {
  const {uuid, household, outsider, produce, grade, unit, grossGrams, tareGrams, deductionPermille, fenPerKilogram, priceReason,
    payNow, weighedAt} = refused;
  const fresh = await begin();
  const draft = {...fresh, household, outsider, produce, grade, unit, grossGrams, tareGrams, deductionPermille, fenPerKilogram, priceReason,
    payNow, weighedAt, corrects: uuid};
  const photos = (await photosOf(uuid)).filter(photo => photo.shows !== 'SIGNATURE');
  await write(['slips', 'photos'], store => {
    store('slips').put(draft);
    photos.forEach(photo => store('photos').put({...photo, uuid: nextId(), slip: draft.uuid}));
  });
  return draft;
}

/** As the server wants it. */
export function item(it) {
  const {uuid, household, outsider, produce, grade, grossGrams, tareGrams, deductionPermille, fenPerKilogram, priceReason,
    weighedAt} = it;
  return {
    uuid, ...(outsider ? {unregistered: {place: it.village, ...outsider}} : {household}), produce, grade, grossGrams,
    tareGrams, deductionPermille, fenPerKilogram, occurredAt: instant(weighedAt), device: it.device,
    ...(priceReason && {priceReason}), ...(it.secondPerson && {secondPerson: it.secondPerson}),
    ...(it.declaration && {declaration: true}), ...(it.confirmation && {confirmation: it.confirmation}),
  };
}

/** Takes sent slips off the phone after a month; whatever still waits for something stays. */
export async function dropOld(now = Date.now()) {
  const old = (await all('slips')).filter(each => (['uploaded', 'held'].includes(each.state) || each.correctedBy || each.setAside)
    && now - each.confirmedAt > KEPT_DAYS * DAY && each.payment?.state !== 'waiting');
  await write(['slips', 'photos'], async (store, answered) => {
    for (const {uuid} of old) {
      store('slips').delete(uuid);
      (await answered(store('photos').index('slip').getAllKeys(uuid))).forEach(photo => store('photos').delete(photo));
    }
  });
}

/** Says of a refused slip that nothing will come of it; it stays to be seen. */
export function setAside(uuid) {
  return change('slips', uuid, it => {
    it.setAside = true;
  });
}
