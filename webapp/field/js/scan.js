// Reads a code with the camera, where the phone's browser can; a scanner that types needs none of this.
import {h} from './dom.js';
import {t} from './text.js';

const AGAIN = 150;

export function canScan() {
  return 'BarcodeDetector' in window && 'mediaDevices' in navigator;
}

/** Shows what the camera sees until a code is in it. @return what the code says, undefined if it was closed or there is no camera */
export async function scan(title) {
  const stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}}).catch(() => undefined);
  const picture = Object.assign(h('video', {autoplay: true, playsinline: true}), {srcObject: stream ?? null});
  const dialog = h('dialog', {class: 'scan', 'aria-label': title},
    stream ? picture : h('p', {class: 'note bad', role: 'alert'}, t('scan.no_camera')),
    h('p', {class: 'hint'}, t('scan.hint')),
    h('div', {class: 'actions'}, h('button', {type: 'button', class: 'btn', onclick: () => dialog.close()}, t('scan.close'))));
  document.body.append(dialog);
  dialog.showModal();
  const read = stream ? await watch(picture, dialog) : await closed(dialog);
  stream?.getTracks().forEach(track => track.stop());
  dialog.remove();
  return read;
}

async function watch(picture, dialog) {
  const detector = new BarcodeDetector({formats: ['qr_code']});
  while (dialog.open) {
    const [code] = picture.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await detector.detect(picture).catch(() => []) : [];
    if (code) {
      return code.rawValue;
    }
    await new Promise(soon => setTimeout(soon, AGAIN));
  }
  return undefined;
}

function closed(dialog) {
  return new Promise(done => dialog.addEventListener('close', () => done(undefined)));
}
