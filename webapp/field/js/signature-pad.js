import {h, icon} from './dom.js';
import {t} from './text.js';
import {ink} from './ink.js';

const WIDTH = 640;
const HEIGHT = 280;

/** The seller's name on the glass. */
class SignaturePad extends HTMLElement {
  #canvas;
  #written = false;

  connectedCallback() {
    this.#canvas = h('canvas', {width: WIDTH, height: HEIGHT, role: 'img', 'aria-label': t('sign.here')});
    const wipe = ink(this.#canvas, () => {
      this.#written = true;
    });
    this.replaceChildren(
      h('div', {class: 'sub-row'}, h('h2', {class: 'sub'}, t('sign.title')),
        h('button', {type: 'button', class: 'btn small', onclick: () => {
          wipe();
          this.#written = false;
        }}, icon('trash'), t('sign.clear'))),
      this.#canvas);
  }

  get isWritten() {
    return this.#written;
  }

  picture() {
    return new Promise(done => this.#canvas.toBlob(done, 'image/png'));
  }
}

customElements.define('signature-pad', SignaturePad);
