import {h, icon} from './dom.js';
import {t} from './text.js';

const WIDTH = 640;
const HEIGHT = 280;
const PEN = 6;

/** The seller's name on the glass. */
class SignaturePad extends HTMLElement {
  #canvas;
  #pen;
  #written = false;

  connectedCallback() {
    this.#canvas = h('canvas', {width: WIDTH, height: HEIGHT, role: 'img', 'aria-label': t('sign.here')});
    this.#canvas.addEventListener('pointerdown', event => this.#begin(event));
    this.#canvas.addEventListener('pointermove', event => this.#draw(event));
    this.replaceChildren(
      h('div', {class: 'sub-row'}, h('h2', {class: 'sub'}, t('sign.title')),
        h('button', {type: 'button', class: 'btn small', onclick: () => this.#clear()}, icon('trash'), t('sign.clear'))),
      this.#canvas);
    this.#clear();
  }

  get isWritten() {
    return this.#written;
  }

  picture() {
    return new Promise(done => this.#canvas.toBlob(done, 'image/png'));
  }

  #clear() {
    this.#pen = this.#canvas.getContext('2d');
    this.#pen.fillStyle = '#fff';
    this.#pen.fillRect(0, 0, WIDTH, HEIGHT);
    Object.assign(this.#pen, {lineWidth: PEN, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000'});
    this.#written = false;
  }

  #begin(event) {
    event.preventDefault();
    this.#canvas.setPointerCapture(event.pointerId);
    this.#pen.beginPath();
    this.#pen.moveTo(...this.#point(event));
    this.#draw(event);
  }

  #draw(event) {
    if (this.#canvas.hasPointerCapture(event.pointerId)) {
      this.#pen.lineTo(...this.#point(event));
      this.#pen.stroke();
      this.#written = true;
    }
  }

  #point(event) {
    const box = this.#canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * WIDTH / box.width, (event.clientY - box.top) * HEIGHT / box.height];
  }
}

customElements.define('signature-pad', SignaturePad);
