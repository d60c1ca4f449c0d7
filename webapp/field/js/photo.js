import {h} from './dom.js';
import {nextId} from './ids.js';
import {one, write} from './store.js';
import {answerTo} from './wire.js';

const LONGEST_SIDE = 1280;
const QUALITY = 0.8;
const LARGEST = 30 * 2 ** 20;
const SHOWN = 320;

/** What was chosen is no picture that this phone can read. */
export class NoPicture extends Error {
}

/** A photo as it travels: at most 1280 px, JPEG, without what the camera wrote about place and time. */
export async function shrunk(file) {
  if (file.size > LARGEST) {
    throw new NoPicture('photo.too_large');
  }
  const image = await createImageBitmap(file).catch(() => {
    throw new NoPicture('photo.unreadable');
  });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((done, failed) => canvas.toBlob(
    blob => blob ? done(blob) : failed(new NoPicture('photo.unreadable')), 'image/jpeg', QUALITY));
}

/** A picture on the page, without an address that the county's pages do not allow. @param words left out where others say it */
export function drawn(picture, words) {
  const canvas = h('canvas', words ? {class: 'photo', role: 'img', 'aria-label': words} : {class: 'photo', 'aria-hidden': 'true'});
  createImageBitmap(picture).then(image => {
    const scale = Math.min(1, SHOWN / Math.max(image.width, image.height));
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
  });
  return canvas;
}

/** Keeps a photo with its slip, in place of the one that it is taken anew for. @return its id */
export async function keepPhoto(slip, shows, picture, uuid = nextId()) {
  await write(['photos'], store => {
    store('photos').put({uuid, slip: slip.uuid, shows, picture});
  });
  return uuid;
}

/**
 * Sends one that waits and takes it off the phone; one that is refused stays with the reason.
 *
 * @param token of who took it, where somebody else is signed in
 */
export async function upload({id, slip, turn}, path, token = true) {
  const photo = await one('photos', id);
  const refusal = await answerTo('PUT', `${path}/${slip}/photos/${id}`,
    {body: photo.picture, headers: {'X-Shows': photo.shows}, token});
  await write(['photos', 'outbox'], store => {
    store('outbox').delete(turn);
    if (refusal) {
      store('photos').put({...photo, refusal});
    } else {
      store('photos').delete(id);
    }
  });
}
