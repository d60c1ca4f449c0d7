import {nextId} from './ids.js';
import {keep, setting} from './store.js';

const NEARLY_FULL = 0.9;
const SMALL = 50 * 2 ** 20;

/** This phone, as the county knows it and may lock it out. */
export async function device() {
  const known = await setting('device');
  if (known) {
    return known;
  }
  const made = {id: nextId(), name: navigator.userAgent.match(/\(([^)]*)\)/)?.[1].slice(0, 80) ?? 'phone'};
  await keep('device', made);
  return made;
}

/**
 * What stands in the way of working without a signal, said before work starts.
 *
 * @return keys of sentences; those under `stops` mean that nothing would be kept at all
 */
export async function obstacles() {
  if (!window.isSecureContext || !('serviceWorker' in navigator) || !('locks' in navigator)) {
    return {stops: ['ready.insecure'], warns: []};
  }
  try {
    await keep('lastStart', Date.now());
  } catch {
    return {stops: ['ready.no_storage'], warns: []};
  }
  const warns = [];
  const {usage = 0, quota = Infinity} = await navigator.storage.estimate();
  if (quota - usage < SMALL || usage > quota * NEARLY_FULL) {
    warns.push('ready.little_room');
  }
  if (!await navigator.storage.persisted() && !await navigator.storage.persist()) {
    warns.push('ready.not_persistent');
  }
  return {stops: [], warns};
}
