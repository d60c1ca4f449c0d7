// Sends in order what was confirmed, hears the answer for each, and goes on where it was interrupted.
import {all, one, write} from './store.js';
import {clerk, holdsToken, lockOut, tokenEnded} from './account.js';
import {answerTo, call, NoAnswer, Refusal} from './wire.js';
import {handIn} from './hand-in.js';
import {item} from './slips.js';
import {upload} from './photo.js';
import {freight} from './consignments.js';
import {sendRedemption} from './redemptions.js';
import {deeds, sendDeed, sendWithdrawal} from './deeds.js';
import {instant} from './county-time.js';

const CHUNK = 25;
const EVERY = 60_000;
const SOON = 2_000;
const PASSING = ['trouble.no_answer', 'trouble.busy'];
const LOCK = 'field-queue';
const news = new BroadcastChannel('field');
const listeners = new Set();
let sending = false;
let trouble = '';
let pause = SOON;
let next;

news.onmessage = () => tell();

/** Told whenever something was queued, sent or refused, in this tab or another. @return stops telling */
export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  listeners.forEach(listener => listener());
}

function spread() {
  news.postMessage('changed');
  tell();
}

/**
 * How much waits here, and why.
 *
 * @return slips (redemptions and deeds among them), photos and others still to send; refused ones that nobody has corrected
 */
export async function backlog() {
  const waiting = await all('outbox');
  const proposed = await deeds();
  const refused = [...await all('slips'), ...await all('redemptions'), ...proposed]
    .filter(each => each.state === 'refused' && !each.correctedBy && !each.setAside);
  const count = kind => waiting.filter(each => each.kind === kind).length;
  const unsent = proposed.filter(each => each.state === 'confirmed').flatMap(each => each.photos).filter(photo => !photo.sent).length;
  return {slips: count('slip') + count('redemption') + count('deed'), photos: count('photo') + unsent,
    others: count('payment') + count('consignment') + count('withdrawal'), refused: refused.length,
    sending, trouble};
}

/** Sends by itself: now, when a signal comes back, when somebody looks, and again and again. */
export function keepSending() {
  window.addEventListener('online', sendAnew);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sendAnew());
  return send();
}

function sendAnew() {
  pause = SOON;
  return send();
}

/** Every minute; soon after nobody answered, since the first moments of a new signal often lead nowhere, then less and less often. */
function later() {
  const passes = PASSING.includes(trouble);
  clearTimeout(next);
  next = setTimeout(send, passes ? pause : EVERY);
  pause = passes ? Math.min(EVERY, 2 * pause) : SOON;
}

/** Something else than sending went wrong: it may be a reason to stop, to sign in again or only to wait. */
export async function heed(failure) {
  trouble = await explain(failure);
  spread();
}

/** Sends all that waits. Only one tab does at a time; another one's call ends at once. */
export async function send() {
  try {
    await navigator.locks.request(LOCK, {ifAvailable: true}, lock => lock && sendLocked());
  } finally {
    later();
  }
}

async function sendLocked() {
  if (!await clerk()) {
    return;
  }
  sending = true;
  trouble = '';
  tell();
  try {
    await sendAll();
  } catch (failure) {
    trouble = await explain(failure);
  } finally {
    sending = false;
    spread();
  }
}

async function explain(failure) {
  if (failure instanceof NoAnswer) {
    return 'trouble.no_answer';
  }
  if (failure instanceof Refusal && failure.problem.reason === 'DEVICE_REVOKED') {
    return leaveToCounty();
  }
  if (failure instanceof Refusal && failure.status === 401) {
    await tokenEnded();
    return 'trouble.signed_out';
  }
  if (failure instanceof Refusal && failure.passes) {
    return 'trouble.busy';
  }
  throw failure;
}

async function sendAll() {
  if ((await all('outbox')).length === 0) {
    return;
  }
  if (!await holdsToken()) {
    trouble = 'trouble.signed_out';
    return;
  }
  let chunk = await waitingSlips();
  while (chunk.length > 0) {
    await sendSlips(chunk);
    spread();
    chunk = await waitingSlips();
  }
  await sendRest();
  if ((await waitingSlips()).length > 0) {
    await sendAll();
  }
}

/** What hangs on slips that the server knows by now. */
async function sendRest() {
  for (const entry of (await all('outbox')).filter(each => each.kind !== 'slip')) {
    await SENDERS[entry.kind](entry);
    spread();
  }
}

/** The county has locked this phone out: what it did not send is handed in, and the names of the village go. */
async function leaveToCounty() {
  try {
    await handIn();
    await lockOut();
    return 'trouble.locked_out';
  } catch (failure) {
    return failure instanceof NoAnswer ? 'trouble.no_answer' : 'trouble.busy';
  }
}

/** The oldest that wait; those of another clerk wait for that clerk. */
async function waitingSlips() {
  const {username} = await clerk();
  const entries = (await all('outbox')).filter(each => each.kind === 'slip');
  const slips = await Promise.all(entries.map(entry => one('slips', entry.id)));
  return slips.filter(each => each.account === username).slice(0, CHUNK);
}

async function sendSlips(chunk) {
  try {
    const {body} = await call('POST', '/api/purchases/sync', {body: chunk.map(item), headers: {'X-Sent-At': instant()}});
    await write(['slips', 'outbox', 'photos'], async (store, answered) => {
      for (const outcome of body.items) {
        await record(outcome, store, answered);
      }
    });
  } catch (failure) {
    if (!(failure instanceof Refusal) || failure.passes || failure.status === 401) {
      throw failure;
    }
    await sendApart(chunk, failure);
  }
}

/** One that cannot even be read must not hold up the others: it is found by sending each alone. */
async function sendApart(chunk, failure) {
  if (chunk.length > 1) {
    for (const each of chunk) {
      await sendSlips([each]);
    }
    return;
  }
  await write(['slips', 'outbox', 'photos'], (store, answered) =>
    record({uuid: chunk[0].uuid, outcome: 'refused', problem: failure.problem}, store, answered));
}

async function record({uuid, outcome, purchase, problem}, store, answered) {
  const slip = await answered(store('slips').get(uuid));
  if (outcome === 'refused') {
    store('slips').put({...slip, state: 'refused', refusal: problem, payment: slip.payment && {...slip.payment, state: 'void'}});
  } else {
    store('slips').put({...slip, state: 'uploaded', uploadedAt: Date.now(), number: purchase.slip, lot: purchase.lot,
      netGrams: purchase.netGrams, fen: purchase.fen});
  }
  const entries = await answered(store('outbox').getAll());
  entries.filter(each => each.id === uuid && each.kind === 'slip' || outcome === 'refused' && [each.id, each.slip].includes(uuid))
    .forEach(each => store('outbox').delete(each.turn));
}

const SENDERS = {photo: sendPhoto, payment: sendPayment, consignment: sendConsignment,
  redemption: entry => ifMine('redemptions', entry, sendRedemption), deed: entry => ifMine('deeds', entry, sendDeed),
  withdrawal: entry => ifMine('deeds', entry, sendWithdrawal)};

async function ifMine(store, entry, sender) {
  if (await isMine(await one(store, entry.id))) {
    await sender(entry);
  }
}

async function sendPhoto(entry) {
  const slip = await one('slips', entry.slip);
  if (slip.state === 'uploaded' && await isMine(slip)) {
    await upload(entry, '/api/purchases');
  }
}

async function sendPayment(entry) {
  const slip = await one('slips', entry.id);
  if (slip.state !== 'uploaded' || !await isMine(slip)) {
    return;
  }
  const refusal = await answerTo('PUT', `/api/payments/${slip.payment.uuid}`,
    {body: {place: slip.village, method: 'CASH', lines: [{purchase: slip.uuid, fen: slip.fen}]}});
  await write(['slips', 'outbox'], async (store, answered) => {
    const paid = await answered(store('slips').get(entry.id));
    store('slips').put({...paid, payment: {...paid.payment, state: refusal ? 'refused' : 'paid', refusal}});
    store('outbox').delete(entry.turn);
  });
}

async function sendConsignment(entry) {
  const consignment = await one('consignments', entry.id);
  if (!await isMine(consignment)) {
    return;
  }
  const refusal = await answerTo('PUT', `/api/consignments/${entry.id}`, {body: freight(consignment)});
  await write(['consignments', 'outbox', 'slips'], async (store, answered) => {
    store('consignments').put({...consignment, state: refusal ? 'refused' : 'uploaded', refusal});
    store('outbox').delete(entry.turn);
    if (refusal) {
      for (const {slip} of consignment.lots) {
        store('slips').put({...await answered(store('slips').get(slip)), left: false});
      }
    }
  });
}

async function isMine(thing) {
  return thing.account === (await clerk()).username;
}
