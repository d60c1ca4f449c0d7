import {keep, setting} from './store.js';
import {call} from './wire.js';
import {clerk} from './account.js';
import {keepPictures, settle} from './day-sheet.js';

const CARD = /^\d{12}$/;
const STATEMENT = /^(ZA1\/(\d{12})\/(0|[1-9]\d{0,8})\/\d{6}\/)([0-9A-F]{128})\/(\d{12})$/;
const DAY = 86_400_000;

/** Cards with masked holders, goods and limits of the own shop, as they were when there was a signal. The limits begin anew. */
export async function refreshShop() {
  const {village} = await clerk();
  const {body} = await call('POST', `/api/shops/${village}/sheet`);
  await keep('sheet', {...body, fetchedAt: Date.now()});
  await keepPictures(body.goods);
  return true;
}

/** Goes on in a shop of the keeper's, as soon as its sheet is here. */
export async function moveToShop(village) {
  const {body} = await call('POST', `/api/shops/${village}/sheet`);
  await settle({...body, fetchedAt: Date.now()}, village, 'shop');
  await keepPictures(body.goods);
}

export function shopSheet() {
  return setting('sheet');
}

/** Whether the phone has gone on by itself for so long that it hands nothing out any more. */
export function isOver({fetchedAt, limits}) {
  return Date.now() - fetchedAt > limits.days * DAY;
}

/**
 * The card that a camera or a scanner read, or a finger typed: one of the list, or one that was printed since and says itself
 * what was on it.
 *
 * @return card, holder and points; or `fault`, the key of a sentence
 */
export async function readCard(sheet, read) {
  const text = read.trim();
  const said = STATEMENT.exec(text);
  const number = said ? said[5] : text.replace(/[\s-]/g, '');
  if (said ? !await isSigned(sheet, said) : !CARD.test(number)) {
    return {fault: said || text.startsWith('ZA') ? 'till.forged' : 'till.no_number'};
  }
  if (sheet.barred.includes(number)) {
    return {fault: 'till.barred'};
  }
  const known = sheet.cards.find(each => each.card === number);
  if (known) {
    return known;
  }
  if (!said) {
    return {fault: 'till.unknown'};
  }
  return said[2] === sheet.village.code ? {card: number, points: Number(said[3]), owed: 0} : {fault: 'till.other_village'};
}

/** A browser that does not know such signatures believes none: its phone goes by its list alone. */
async function isSigned({statementKey}, [, before, , , signature, card]) {
  try {
    const key = await crypto.subtle.importKey('spki', bytes(statementKey), 'Ed25519', false, ['verify']);
    const signed = Uint8Array.from(signature.match(/../g), pair => parseInt(pair, 16));
    return await crypto.subtle.verify('Ed25519', key, signed, new TextEncoder().encode(before + card));
  } catch {
    return false;
  }
}

/** Seals a PIN: this phone cannot open it again, the county can. @return in base 64 */
export async function seal({sealKey}, pin) {
  const key = await crypto.subtle.importKey('spki', bytes(sealKey), {name: 'RSA-OAEP', hash: 'SHA-256'}, false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt({name: 'RSA-OAEP'}, key, new TextEncoder().encode(pin));
  return btoa(String.fromCharCode(...new Uint8Array(sealed)));
}

function bytes(base64) {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
