// Days are days of the county, whatever zone the phone is set to; China has had no summer time since 1991.
const AHEAD = 8 * 3600_000;

/** With offset, as the server wants it: 2026-11-22T08:40:05+08:00. */
export function instant(time = Date.now()) {
  return `${new Date(time + AHEAD).toISOString().slice(0, 19)}+08:00`;
}

export function dayOf(time = Date.now()) {
  return instant(time).slice(0, 10);
}

/** As it stands on papers: 2026-11-22 08:40. */
export function minute(time) {
  return instant(time).slice(0, 16).replace('T', ' ');
}
