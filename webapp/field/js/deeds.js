// A deed goes one way: draft, confirmed, uploaded. The county may refuse one; a withdrawal goes after it.
// What the head says to a household's own report goes the same way: a deed with the report's id, or one with a reason why it is none.
import {all, change, one, photosOf, write} from './store.js';
import {clerk} from './account.js';
import {dayOf} from './county-time.js';
import {nextId} from './ids.js';
import {answerTo, call, NoAnswer, Refusal} from './wire.js';

export const MOST_PHOTOS = 3;
const KEPT_DAYS = 30;
const DAY = 86_400_000;

export function deed(uuid) {
  return one('deeds', uuid);
}

/** Newest first. */
export async function deeds() {
  return (await all('deeds')).sort((one, other) => other.proposedAt - one.proposedAt);
}

export async function begin(known = {}) {
  const {username, village} = await clerk();
  return {uuid: nextId(), state: 'draft', account: username, village, day: dayOf(), note: '', photos: [], proposedAt: Date.now(), ...known};
}

/** What is being said to a report, begun here before or now; in place of what the county refused, if it did. */
export async function replyTo({uuid, household, householdName, rule, ruleName, least, day, note}, said) {
  const replies = said.filter(each => each.report === uuid);
  const begun = replies.find(each => each.state === 'draft');
  if (begun) {
    return begun;
  }
  const refused = replies.find(each => each.state === 'refused' && !each.correctedBy);
  const draft = await begin({report: uuid, household, householdName, rule, ruleName, points: least, day, note, byHousehold: true,
    corrects: refused?.uuid});
  await keepDraft(draft);
  return draft;
}

/** What is confirmed in the meantime stays as it is. */
export function keepDraft(draft) {
  return write(['deeds'], async (store, answered) => {
    if ((await answered(store('deeds').get(draft.uuid)) ?? draft).state === 'draft') {
      store('deeds').put(draft);
    }
  });
}

export function dropDraft(draft) {
  return write(['deeds', 'photos'], store => {
    store('deeds').delete(draft.uuid);
    draft.photos.forEach(({uuid}) => store('photos').delete(uuid));
  });
}

/** Keeps a photo with its deed. */
export function addPhoto(draft, picture) {
  const uuid = nextId();
  return write(['deeds', 'photos'], store => {
    draft.photos.push({uuid, sent: false});
    store('photos').put({uuid, slip: draft.uuid, picture});
    store('deeds').put(draft);
  });
}

export function dropPhoto(draft, {uuid}) {
  return write(['deeds', 'photos'], store => {
    draft.photos = draft.photos.filter(each => each.uuid !== uuid);
    store('photos').delete(uuid);
    store('deeds').put(draft);
  });
}

/** Locks the deed and queues it: both are on this phone, or neither is. What is confirmed already stays as it is. */
export function confirm(draft, names) {
  const {uuid, corrects} = draft;
  return write(['deeds', 'outbox'], async (store, answered) => {
    if ((await answered(store('deeds').get(uuid)))?.state !== 'draft') {
      return;
    }
    store('deeds').put({...draft, ...names, state: 'confirmed', proposedAt: Date.now()});
    store('outbox').add({kind: 'deed', id: uuid});
    if (corrects) {
      store('deeds').put({...await answered(store('deeds').get(corrects)), correctedBy: uuid});
    }
  });
}

/** A draft in place of one that was refused, with what the county has of its photos by now; the refused one stays as it is. */
export async function correct({uuid, household, rule, points, day, note, photos}) {
  const draft = await begin({household, rule, points, day, note, photos, corrects: uuid});
  const unsent = await photosOf(uuid);
  await write(['deeds', 'photos'], store => {
    store('deeds').put(draft);
    unsent.forEach(photo => store('photos').put({...photo, slip: draft.uuid}));
  });
  return draft;
}

/** Says of a refused one that nothing will come of it; it stays to be seen. */
export function setAside(uuid) {
  return change('deeds', uuid, it => {
    it.setAside = true;
  });
}

/** What never left the phone is simply gone; what may have arrived is withdrawn after it. */
export function withdraw(uuid) {
  return write(['deeds', 'outbox', 'photos'], async (store, answered) => {
    const it = await answered(store('deeds').get(uuid));
    if (it.state === 'confirmed' && !it.tried) {
      store('deeds').put({...it, state: 'withdrawn'});
      it.photos.forEach(photo => store('photos').delete(photo.uuid));
      const entries = await answered(store('outbox').getAll());
      entries.filter(each => each.id === uuid).forEach(each => store('outbox').delete(each.turn));
    } else if (!it.reason && it.withdrawal !== 'waiting' && ['confirmed', 'uploaded'].includes(it.state)) {
      store('deeds').put({...it, withdrawal: 'waiting', refusal: undefined});
      store('outbox').add({kind: 'withdrawal', id: uuid});
    }
  });
}

/** As the server wants it. */
export function item({uuid, household, rule, points, day, note, photos, report, reason}) {
  return report ? {uuid, ...reply({report, points, reason})}
    : {uuid, household, rule, points, day, ...note && {note}, photos: photos.map(photo => photo.uuid)};
}

function reply({report, points, reason}) {
  return {report, ...reason ? {reason} : {points}};
}

/** First its photos, then the deed; what was answered is written down before the next thing is sent. */
export async function sendDeed(entry) {
  if (!navigator.onLine) {
    throw new NoAnswer();
  }
  if (!await sendPhotos(entry.id) || !await isTried(entry)) {
    return;
  }
  const {outcome, problem} = await outcomeOf(await deed(entry.id));
  await write(['deeds', 'outbox'], async (store, answered) => {
    const it = await answered(store('deeds').get(entry.id));
    store('deeds').put({...it, waits: undefined,
      ...outcome === 'refused' ? {state: 'refused', refusal: problem, withdrawal: undefined}
        : {state: 'uploaded', county: it.reason ? 'DECLINED' : 'PROPOSED'}});
    store('outbox').delete(entry.turn);
  });
}

/** From now on it may have arrived. @return false if it was taken back in the meantime */
function isTried({turn, id}) {
  return write(['deeds', 'outbox'], async (store, answered) => {
    const waits = await answered(store('outbox').get(turn));
    if (waits) {
      store('deeds').put({...await answered(store('deeds').get(id)), tried: true});
    }
    return !!waits;
  });
}

/** One that the county cannot read stays behind. @return false if no more are taken today */
async function sendPhotos(id) {
  for (const {uuid, picture} of await photosOf(id)) {
    const refusal = await answerTo('PUT', `/api/photos/${uuid}`, {body: picture});
    if (refusal?.reason === 'TOO_MANY_PHOTOS') {
      await change('deeds', id, it => {
        it.waits = refusal;
      });
      return false;
    }
    await write(['deeds', 'photos'], async (store, answered) => {
      const it = await answered(store('deeds').get(id));
      store('deeds').put({...it, ...refusal && {photoRefusal: refusal},
        photos: it.photos.filter(each => !refusal || each.uuid !== uuid).map(each => each.uuid === uuid ? {uuid, sent: true} : each)});
      store('photos').delete(uuid);
    });
  }
  return true;
}

/** What cannot even be read is refused; what passes by itself is thrown. */
async function outcomeOf(it) {
  if (it.report) {
    const problem = await answerTo('PUT', `/api/self-reports/replies/${it.uuid}`, {body: reply(it)});
    return {outcome: problem ? 'refused' : 'created', problem};
  }
  try {
    return (await call('POST', '/api/deeds/sync', {body: [item(it)]})).body.items[0];
  } catch (failure) {
    if (failure instanceof Refusal && !failure.passes && failure.status !== 401) {
      return {outcome: 'refused', problem: failure.problem};
    }
    throw failure;
  }
}

export async function sendWithdrawal(entry) {
  const {state} = await deed(entry.id);
  if (state === 'confirmed') {
    return;
  }
  const refusal = state === 'uploaded' ? await answerTo('POST', `/api/deeds/${entry.id}/withdrawal`) : undefined;
  await write(['deeds', 'outbox'], async (store, answered) => {
    const it = await answered(store('deeds').get(entry.id));
    store('outbox').delete(entry.turn);
    if (state === 'uploaded') {
      store('deeds').put(refusal ? {...it, withdrawal: 'refused', refusal} : {...it, state: 'withdrawn', withdrawal: undefined});
    }
  });
}

/** What became of the group's deeds, those from the desk too; what waits here says more than the county knows. */
export function learn(told, village) {
  return write(['deeds'], async (store, answered) => {
    for (const {uuid, state, ...facts} of told) {
      const known = await answered(store('deeds').get(uuid));
      if (!known) {
        store('deeds').put({...facts, uuid, village, photos: [], proposedAt: Date.parse(facts.proposedAt),
          state: state === 'WITHDRAWN' ? 'withdrawn' : 'uploaded', county: state});
      } else if (known.state === 'uploaded') {
        store('deeds').put({...known, county: state, awarded: facts.awarded, ...state === 'WITHDRAWN' && {state: 'withdrawn'}});
      }
    }
  });
}

/** Takes those that are settled off the phone after a month. */
export async function dropOldDeeds(now = Date.now()) {
  const old = (await deeds()).filter(each => (['uploaded', 'withdrawn'].includes(each.state) || each.correctedBy || each.setAside
    || each.report && each.state === 'draft')
    && each.withdrawal !== 'waiting' && now - each.proposedAt > KEPT_DAYS * DAY);
  await write(['deeds'], store => old.forEach(({uuid}) => store('deeds').delete(uuid)));
}
