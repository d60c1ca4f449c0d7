import {setting} from './store.js';
import {language} from './text.js';
import {compareClock} from './clock.js';

const PATIENCE = 60_000;

/** The server answered, but not with what was asked for. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.problem = problem;
  }

  /** Whether the same may be asked again later: the server is busy, starting or stopping. */
  get passes() {
    return this.status === 429 || this.status >= 500;
  }
}

/** The county did not answer: no signal, the server gone in the middle of a word or not up yet, somebody else's page in between. */
export class NoAnswer extends Error {
}

/**
 * @param body an object goes as JSON, a blob as what it is
 * @param token false to go without, or another one than that of whoever is signed in
 */
export async function call(method, path, {body, headers = {}, token = true} = {}) {
  const bearer = token === true ? (await setting('token'))?.token : token;
  const asked = Date.now();
  const response = await fetch(path, {
    method,
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
    body: body instanceof Blob || body === undefined ? body : JSON.stringify(body),
    headers: {
      Accept: 'application/json',
      'Accept-Language': language() === 'zh' ? 'zh-CN' : 'en',
      ...(body !== undefined && {'Content-Type': body instanceof Blob ? body.type : 'application/json'}),
      ...(bearer && {Authorization: `Bearer ${bearer}`}),
      ...headers,
    },
  }).catch(cause => {
    throw new NoAnswer('', {cause});
  });
  await compareClock(response.headers.get('Date'), (asked + Date.now()) / 2);
  if (response.status === 304) {
    return {unchanged: true};
  }
  const text = await response.text().catch(cause => {
    throw new NoAnswer('', {cause});
  });
  const told = parsed(text);
  if (response.ok ? told === undefined : !told?.reason) {
    throw new NoAnswer(`${response.status} from somebody else`);
  }
  if (!response.ok) {
    throw new Refusal(response.status, told);
  }
  return {body: told, etag: response.headers.get('ETag')};
}

/** @return a picture that the county shows to whoever is signed in */
export async function picture(path) {
  const {token} = await setting('token');
  const response = await fetch(path, {signal: AbortSignal.timeout(PATIENCE), headers: {Authorization: `Bearer ${token}`}});
  if (!response.ok) {
    throw new NoAnswer(String(response.status));
  }
  return response.blob();
}

/** @return what the server has against it, null if nothing; throws what passes by itself */
export async function answerTo(method, path, request) {
  try {
    await call(method, path, request);
    return null;
  } catch (failure) {
    if (failure instanceof Refusal && !failure.passes && failure.status !== 401) {
      return failure.problem;
    }
    throw failure;
  }
}

/** @return undefined for what the county would not say */
function parsed(text) {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}
