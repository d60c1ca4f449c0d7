// Ids are made on the phone, so that a lost answer is repaired by asking again under the same id.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const COUNTY_DIGITS = 6;
const SLIP_LETTERS = 5;

/** A new id that sorts by time (UUID version 7). */
export function nextId(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) {
    bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  }
  return written(bytes, 7);
}

/** What stands on the paper; it follows from the id, so that the server comes to the same number later. */
export async function slipNumber(village, day, id) {
  const bits = new DataView((await digest(id, 'number')).buffer).getUint32(12);
  const letters = Array.from({length: SLIP_LETTERS}, (_, i) => LETTERS[bits >>> 5 * i & 31]).join('');
  return `${day.slice(2).replaceAll('-', '')}-${village.slice(COUNTY_DIGITS)}-${letters}`;
}

async function digest(whole, part) {
  const name = new TextEncoder().encode(part);
  const text = new Uint8Array(16 + name.length);
  text.set(whole.replaceAll('-', '').match(/../g).map(pair => parseInt(pair, 16)));
  text.set(name, 16);
  return new Uint8Array(await crypto.subtle.digest('SHA-1', text)).slice(0, 16);
}

function written(bytes, version) {
  bytes[6] = bytes[6] & 0x0f | version << 4;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const digits = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
