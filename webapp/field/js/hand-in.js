// What lay unsent on a phone when the county locked it out: handed in, for the county to decide on.
import {all, one, write} from './store.js';
import {lastTokens} from './account.js';
import {call, Refusal} from './wire.js';
import {sendRedemption} from './redemptions.js';
import {item} from './slips.js';
import {upload} from './photo.js';
import {instant} from './county-time.js';

const CHUNK = 25;

/**
 * Everybody's slips go in the name of who wrote them, by that account's last token; the server takes it however old it is.
 * A slip without a token, or one that the server cannot read, stays as it is.
 */
export async function handIn() {
  for (const [account, token] of Object.entries(await lastTokens())) {
    const waiting = (await all('slips')).filter(each => each.account === account && (each.state === 'confirmed' || isUnbooked(each)));
    for (let from = 0; from < waiting.length; from += CHUNK) {
      await handInSlips(waiting.slice(from, from + CHUNK), token);
    }
    for (const entry of (await all('outbox')).filter(each => each.kind === 'redemption')) {
      if ((await one('redemptions', entry.id)).account === account) {
        await sendRedemption(entry, '/api/redemptions/held', token);
      }
    }
    for (const entry of (await all('outbox')).filter(each => each.kind === 'photo')) {
      const slip = await one('slips', entry.slip);
      if (['held', 'uploaded'].includes(slip.state) && slip.account === account) {
        await upload(entry, '/api/held-slips', token);
      }
    }
  }
}

/** It arrived before, but not that its seller was paid in cash. */
function isUnbooked(slip) {
  return slip.state === 'uploaded' && slip.payment?.state === 'waiting';
}

async function handInSlips(chunk, token) {
  try {
    const {body} = await call('POST', '/api/held-slips', {body: chunk.map(said), headers: {'X-Sent-At': instant()}, token});
    await write(['slips', 'outbox'], async (store, answered) => {
      for (const outcome of body.items) {
        await hold(outcome, store, answered);
      }
    });
  } catch (failure) {
    if (!(failure instanceof Refusal) || failure.passes) {
      throw failure;
    }
    await handInApart(chunk, token, failure);
  }
}

/** The payment cannot follow from here: what was paid on the spot is said with the slip. */
function said(slip) {
  return {...item(slip), ...(slip.payment && {paidInCash: true})};
}

/** One that cannot even be read must not keep the others here. */
async function handInApart(chunk, token, failure) {
  if (chunk.length > 1 && failure.status !== 401) {
    for (const each of chunk) {
      await handInSlips([each], token);
    }
  }
}

/** What the server knew before stands as a slip. What was paid the county has heard; it is booked once the cashier has asked. */
async function hold({uuid, outcome}, store, answered) {
  const slip = await answered(store('slips').get(uuid));
  store('slips').put({...slip, ...(outcome === 'known' ? {state: 'uploaded', uploadedAt: Date.now()} : {state: 'held'}),
    payment: slip.payment && {...slip.payment, state: 'unbooked'}});
  const entries = await answered(store('outbox').getAll());
  entries.filter(each => each.id === uuid).forEach(each => store('outbox').delete(each.turn));
}
