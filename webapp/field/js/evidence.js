import {h, icon} from './dom.js';
import {t} from './text.js';
import {keepPhoto, NoPicture, shrunk} from './photo.js';
import {photosOf} from './store.js';
import {isAgreed} from './pin.js';

const SHOWS = ['SCALE', 'GOODS', 'SELLER'];

/** Buttons that take a photo of the scale, the goods and the seller; each is on the phone's disk as soon as it is taken. */
export function evidence(draft, said) {
  const photos = new Map();
  const row = h('div', {class: 'choices three', role: 'group', 'aria-label': t('photo.title')});
  const draw = () => row.replaceChildren(...SHOWS.map(shows => button(shows)));
  const button = shows => h('label', {class: photos.has(shows) ? 'choice taken' : 'choice'},
    icon(photos.has(shows) ? 'check' : 'camera'), h('span', {}, t(`photo.${shows}`)),
    h('input', {type: 'file', class: 'sr-only', accept: 'image/*', capture: 'environment',
      onchange: event => take(shows, event.target.files[0])}));
  const take = async (shows, file) => {
    said.textContent = '';
    try {
      photos.set(shows, await keepPhoto(draft, shows, await shrunk(file), photos.get(shows)));
    } catch (failure) {
      said.textContent = t(failure instanceof NoPicture ? failure.message : 'fault.not_kept');
    }
    draw();
  };
  draw();
  photosOf(draft.uuid).then(kept => {
    kept.forEach(photo => photos.set(photo.shows, photo.uuid));
    draw();
  });
  return {photos, row};
}

/** Notes by what the household confirmed: its PIN before its name on the glass, and that before a photo of it. */
export async function signed(draft, sign, photos) {
  if (isAgreed(draft)) {
    draft.confirmation = {kind: 'PIN'};
  } else if (sign.isWritten) {
    draft.confirmation = {kind: 'SIGNATURE', picture: await keepPhoto(draft, 'SIGNATURE', await sign.picture())};
  } else if (photos.has('SELLER')) {
    draft.confirmation = {kind: 'PHOTO', picture: photos.get('SELLER')};
  } else {
    draft.confirmation = undefined;
  }
}

