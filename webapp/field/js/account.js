import {device} from './device.js';
import {all, setting, write} from './store.js';
import {call} from './wire.js';

/** What a role does with these pages. */
const WORK = {CLERK: 'point', KEEPER: 'shop', HEAD: 'group'};

/** Whoever works with this phone now: name, villages and the one that is worked for, at its point or in its shop; nobody before the
 *  first sign-in. */
export function clerk() {
  return setting('clerk');
}

/** Whether the server would take what this phone sends, as far as is known here. */
export async function holdsToken() {
  const token = await setting('token');
  return token !== undefined && Date.parse(token.expiresAt) > Date.now();
}

/** @return the villages for which the account may buy, keeps the shop or heads a group; nothing changes if there are none */
export async function signIn(username, password) {
  const {body} = await call('POST', '/api/tokens', {body: {username, password, device: await device()}, token: false});
  const villages = await named(body.roles.filter(role => WORK[role.role]));
  if (villages.length > 0) {
    await write(['settings'], async (store, answered) => {
      const settings = store('settings');
      const kept = name => answered(settings.get(name));
      settings.put({...await kept('lastTokens'), [username]: body.token}, 'lastTokens');
      settings.put({token: body.token, expiresAt: body.expiresAt}, 'token');
      const before = await kept('clerk');
      const {code: village, work} = villages.find(each => each.code === before?.village && each.work === before.work) ?? villages[0];
      settings.put({username, village, work, villages}, 'clerk');
      if (before?.work !== work || (await kept('sheet'))?.village.code !== village) {
        settings.delete('sheet');
      }
      settings.delete('lockedOut');
    });
  }
  return villages;
}

function named(roles) {
  return Promise.all(roles.map(async ({role, place: code}) =>
    ({code, work: WORK[role], name: (await call('GET', `/api/places/${code}`, {token: false})).body.name})));
}

/** By account, good or ended: if the county locks this phone out, they still hand in what their owners wrote. */
export async function lastTokens() {
  return await setting('lastTokens') ?? {};
}

/** The server does not know the token any more; what is kept stays, and waits for the password. */
export function tokenEnded() {
  return write(['settings'], store => {
    store('settings').delete('token');
  });
}

/** The county has locked this phone out: names, prices and all tokens go from it. */
export function lockOut() {
  return write(['settings'], store => {
    store('settings').put(true, 'lockedOut');
    ['token', 'lastTokens', 'sheet'].forEach(name => store('settings').delete(name));
  });
}

export function isLockedOut() {
  return setting('lockedOut');
}

/** Names and prices go; slips that were not sent stay, and wait for whoever wrote them. */
export async function signOut() {
  const {username, village, work} = await clerk();
  const waits = (await Promise.all(['slips', 'redemptions', 'deeds'].map(all))).flat()
    .some(each => (each.state === 'confirmed' || each.withdrawal === 'waiting') && each.account === username);
  if (work === 'shop' && !waits) {
    await call('DELETE', `/api/shops/${village}/sheet`).catch(() => undefined);
  }
  await call('DELETE', '/api/tokens/current').catch(() => undefined);
  await write(['settings'], async (store, answered) => {
    const tokens = await answered(store('settings').get('lastTokens')) ?? {};
    if (!waits) {
      delete tokens[username];
    }
    store('settings').put(tokens, 'lastTokens');
    ['token', 'clerk', 'sheet'].forEach(name => store('settings').delete(name));
  });
}
