// Goods for points: handed out, kept, booked by the county. One that the county refuses is sent anew under a new id.
import {all, change, one, setting, write} from './store.js';
import {clerk} from './account.js';
import {dayOf, instant} from './county-time.js';
import {nextId} from './ids.js';
import {call, Refusal} from './wire.js';

const KEPT_DAYS = 30;
const DAY = 86_400_000;
const TAIL = 6;

export function redemption(uuid) {
  return one('redemptions', uuid);
}

/** Newest first. */
export async function redemptions() {
  return (await all('redemptions')).sort((one, other) => other.handedOutAt - one.handedOutAt);
}

/** Of some things, in points. */
export function sum(things) {
  return things.reduce((points, each) => points + each.points, 0);
}

/**
 * What may still be handed out: the sheet knows nothing of what waits here, nor of what was sent since it came.
 *
 * @return points for this card, and for whoever comes
 */
export function left({limits, madeAt}, before, {card, points} = {}) {
  const since = before.filter(each => each.state === 'confirmed'
    || each.sentUnder === madeAt && !each.correctedBy && !each.setAside);
  const inAll = Math.max(0, limits.shopPoints - sum(since));
  const ofCard = Math.min(points, limits.cardPoints) - sum(since.filter(each => each.card === card));
  return {card: Math.max(0, Math.min(inAll, ofCard)), inAll};
}

/** Whether the limits could begin anew: something was sent under this sheet, and nothing waits. */
export function couldRefresh({madeAt}, before) {
  return before.some(each => each.sentUnder === madeAt) && !before.some(each => each.state === 'confirmed');
}

/** Writes down what is handed out and queues it: both are on this phone, or neither is. */
export async function handOut(sheet, {card, holder}, lines, sealedPin) {
  const {username, village} = await clerk();
  const uuid = nextId();
  const handedOutAt = Date.now();
  const handed = {
    uuid, state: 'confirmed', account: username, village, villageName: sheet.village.name, phone: sheet.phone, card, holder, lines,
    points: sum(lines.map(each => ({points: each.points * each.quantity}))), sealedPin, handedOutAt, number: number(handedOutAt, uuid),
  };
  await queue(handed);
  return handed;
}

/** As the receipt says it; the county finds it by its end. */
function number(handedOutAt, uuid) {
  return `${dayOf(handedOutAt).slice(2).replaceAll('-', '')}-${uuid.slice(-TAIL).toUpperCase()}`;
}

function queue(handed) {
  return write(['redemptions', 'outbox'], store => {
    store('redemptions').put(handed);
    store('outbox').add({kind: 'redemption', id: handed.uuid});
  });
}

/** The same once more under a new id, with another PIN if the first was wrong; the refused one stays as it is. */
export async function sendAnew(refused, sealedPin) {
  const uuid = nextId();
  const {refusal, sentUnder, ...same} = refused;
  const again = {...same, uuid, state: 'confirmed', sealedPin: sealedPin ?? refused.sealedPin, number: number(refused.handedOutAt, uuid),
    corrects: refused.uuid};
  await write(['redemptions', 'outbox'], store => {
    store('redemptions').put({...refused, correctedBy: uuid});
    store('redemptions').put(again);
    store('outbox').add({kind: 'redemption', id: uuid});
  });
  return again;
}

/** As the server wants it. */
export function item({uuid, card, village, lines, sealedPin, handedOutAt}) {
  return {uuid, card, place: village, sealedPin, occurredAt: instant(handedOutAt),
    lines: lines.map(({goods, quantity, points}) => ({goods, quantity, points}))};
}

/** One by one, so that what was booked is written down before the next is sent. */
export async function sendRedemption(entry, path = '/api/redemptions/sync', token = true) {
  const handed = await one('redemptions', entry.id);
  const told = await outcomeOf(path, {body: [item(handed)], headers: {'X-Sent-At': instant()}, token});
  const madeAt = (await setting('sheet'))?.madeAt;
  await write(['redemptions', 'outbox'], store => {
    store('redemptions').put(booked(handed, told, madeAt));
    store('outbox').delete(entry.turn);
  });
}

/** What cannot even be read is refused; what passes by itself is thrown. */
async function outcomeOf(path, request) {
  try {
    return (await call('POST', path, request)).body.items[0];
  } catch (failure) {
    if (failure instanceof Refusal && !failure.passes && failure.status !== 401) {
      return {outcome: 'refused', problem: failure.problem};
    }
    throw failure;
  }
}

function booked({sealedPin, ...handed}, {outcome, redemption: done, problem}, sentUnder) {
  return outcome === 'refused' ? {...handed, sealedPin, state: 'refused', refusal: problem, sentUnder}
    : {...handed, state: 'uploaded', points: done.points, balance: done.balance, owed: done.owed, sentUnder};
}

/** Says of a refused one that nothing will come of it; it stays to be seen. */
export function setAside(uuid) {
  return change('redemptions', uuid, it => {
    it.setAside = true;
  });
}

/** Takes those that are booked or given up off the phone after a month. */
export async function dropOldRedemptions(now = Date.now()) {
  const old = (await all('redemptions')).filter(each => (each.state === 'uploaded' || each.correctedBy || each.setAside)
    && now - each.handedOutAt > KEPT_DAYS * DAY);
  await write(['redemptions'], store => old.forEach(({uuid}) => store('redemptions').delete(uuid)));
}
