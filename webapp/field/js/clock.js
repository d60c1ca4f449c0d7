import {keep, setting} from './store.js';

/** As the server lets pass before it moves a slip. */
const TOLERATED = 120_000;

/** Remembers how far this phone's clock is from the server's; above zero it is ahead. */
export async function compareClock(date, here) {
  const there = Date.parse(date ?? '');
  if (!Number.isNaN(there)) {
    await keep('clockAhead', Math.round(here - there));
  }
}

/** Minutes that the clock is ahead, below zero behind; 0 while nobody need care. */
export async function minutesAhead() {
  const ahead = await setting('clockAhead') ?? 0;
  return Math.abs(ahead) > TOLERATED ? Math.round(ahead / 60_000) : 0;
}
