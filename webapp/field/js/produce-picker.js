import {choice, h} from './dom.js';
import {named, t} from './text.js';
import {priceOf} from './day-sheet.js';
import {yuan} from './figures.js';

/** Chooses a kind by its picture, then its grade. Tells with the event `chosen`. */
class ProducePicker extends HTMLElement {
  #sheet;
  #kinds;
  #kind;

  /** @param lately codes of the kinds that came lately, which stand first */
  offer(sheet, lately, produce) {
    this.#sheet = sheet;
    const place = each => (lately.indexOf(each.code) + 1 || Infinity);
    this.#kinds = [...sheet.produce].sort((one, other) => place(one) - place(other) || 0);
    this.#kind = sheet.produce.find(each => each.code === produce);
    this.#draw();
    return this;
  }

  #draw() {
    this.replaceChildren(this.#kind ? this.#grades() : h('div', {class: 'pictures'}, this.#kinds.map(each => this.#tile(each))));
  }

  #tile(each) {
    return h('button', {type: 'button', class: 'tile', onclick: () => this.#open(each)},
      h('img', {src: each.picture, alt: '', width: 64, height: 64}), h('span', {}, named(each)));
  }

  #open(each) {
    this.#kind = each;
    this.#draw();
    this.querySelector('h2').focus();
  }

  #grades() {
    return h('div', {class: 'list'},
      h('h2', {class: 'sub', tabindex: -1}, named(this.#kind)),
      this.#kind.grades.map(grade => this.#grade(grade)),
      choice(false, () => {
        this.#kind = undefined;
        this.#draw();
      }, t('produce.other')));
  }

  #grade(grade) {
    const price = priceOf(this.#sheet, this.#kind.code, grade.code);
    return h('button', {type: 'button', class: 'row tall', disabled: !price,
      onclick: () => this.dispatchEvent(new CustomEvent('chosen', {detail: {produce: this.#kind, grade, price}}))},
    h('span', {class: 'grow'}, h('b', {}, named(grade)), h('small', {}, grade.requirement)),
    h('span', {class: 'end'}, price ? t('price.each', yuan(price.fenPerKilogram)) : t('price.none')));
  }
}

customElements.define('produce-picker', ProducePicker);
