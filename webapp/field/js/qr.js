import QrCreator from '/webjars/qr-creator/1.0.0/dist/qr-creator.es6.min.js';

/** Fine enough for a label of 24 mm on any printer. */
const SIDE = 720;

/** The code as a picture; what it says stands beside it as text. */
export function qr(text) {
  const picture = document.createElement('canvas');
  picture.className = 'qr';
  picture.setAttribute('aria-hidden', 'true');
  QrCreator.render({text, ecLevel: 'L', radius: 0, background: '#fff', fill: '#000', size: SIDE, quiet: 4}, picture);
  return picture;
}
