import {device} from './device.js';
import {all, setting, write} from './store.js';
import {call} from './wire.js';

const CLERK = 'CLERK';

/** Whoever works with this phone now: name, villages and the one that is worked for; nobody before the first sign-in. */
export function clerk() {
  return setting('clerk');
}

/** Whether the server would take what this phone sends, as far as is known here. */
export async function holdsToken() {
  const token = await setting('token');
  return token !== undefined && Date.parse(token.expiresAt) > Date.now();
}

/** @return the villages for which the account may buy; nothing changes if there are none */
export async function signIn(username, password) {
  const {body} = await call('POST', '/api/tokens', {body: {username, password, device: await device()}, token: false});
  const villages = await named(body.roles.filter(role => role.role === CLERK).map(role => role.place));
  if (villages.length > 0) {
    await write(['settings'], async (store, answered) => {
      const settings = store('settings');
      const kept = name => answered(settings.get(name));
      settings.put({...await kept('lastTokens'), [username]: body.token}, 'lastTokens');
      settings.put({token: body.token, expiresAt: body.expiresAt}, 'token');
      const before = (await kept('clerk'))?.village;
      const village = (villages.find(each => each.code === before) ?? villages[0]).code;
      settings.put({username, village, villages}, 'clerk');
      if ((await kept('sheet'))?.village.code !== village) {
        settings.delete('sheet');
      }
      settings.delete('lockedOut');
    });
  }
  return villages;
}

function named(codes) {
  return Promise.all(codes.map(async code => ({code, name: (await call('GET', `/api/places/${code}`, {token: false})).body.name})));
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
  await call('DELETE', '/api/tokens/current').catch(() => undefined);
  const {username} = await clerk();
  const waits = (await all('slips')).some(each => each.state === 'confirmed' && each.account === username);
  await write(['settings'], async (store, answered) => {
    const tokens = await answered(store('settings').get('lastTokens')) ?? {};
    if (!waits) {
      delete tokens[username];
    }
    store('settings').put(tokens, 'lastTokens');
    ['token', 'clerk', 'sheet'].forEach(name => store('settings').delete(name));
  });
}
