import {h} from './dom.js';
import {t} from './text.js';

const LONGEST = 9;

/** The number pad: writes into the field that was touched last. The phone's own keyboard is too small for gloves. */
class NumberPad extends HTMLElement {
  #target;
  #fresh = true;

  /** @param above, below what else stands in its right column, below the key that erases */
  offer(above, below) {
    const key = digit => h('button', {type: 'button', class: 'key', onclick: () => this.#type(digit)}, digit);
    const erase = h('button', {type: 'button', class: 'key', 'aria-label': t('pad.erase'), onclick: () => this.#erase()}, '⌫');
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', t('pad.label'));
    this.replaceChildren(key('7'), key('8'), key('9'), erase, key('4'), key('5'), key('6'), above, key('1'), key('2'), key('3'), below,
      key('.'), key('0'));
    return this;
  }

  /** The first digit after that replaces what stood there. */
  writeInto(field) {
    this.#target?.classList.remove('written');
    this.#target = field;
    this.#fresh = true;
    field.classList.add('written');
  }

  #type(key) {
    const before = this.#fresh ? '' : this.#target.value;
    if (before.length < LONGEST && !(key === '.' && before.includes('.'))) {
      this.#put((key === '.' && before === '' ? '0' : before === '0' && key !== '.' ? '' : before) + key);
    }
  }

  #erase() {
    this.#put(this.#fresh ? '' : this.#target.value.slice(0, -1));
  }

  #put(text) {
    this.#fresh = false;
    this.#target.value = text;
    this.#target.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

customElements.define('number-pad', NumberPad);
