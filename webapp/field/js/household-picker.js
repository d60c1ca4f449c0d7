import {choice, h, icon} from './dom.js';
import {t} from './text.js';
import {find, holder, household} from './day-sheet.js';
import {canScan, scan} from './scan.js';

const SHOWN = 30;

/** Finds a household: of those who came lately, by a group head, or by letters of a name. Tells with the event `chosen`. */
class HouseholdPicker extends HTMLElement {
  #sheet;
  #recent;
  #group = '';
  #found;
  #field;

  /**
   * @param recent codes of those who came lately, the last one first
   * @param others the way to who is none of them, if there is one
   */
  offer(sheet, recent, others) {
    this.#sheet = sheet;
    this.#recent = recent.map(code => household(sheet, code)).filter(each => each);
    this.#found = h('div', {class: 'list', 'aria-live': 'polite'});
    this.#field = h('input', {id: 'find', type: 'search', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
      oninput: () => this.#show()});
    this.replaceChildren(
      h('label', {class: 'field', for: 'find'}, h('span', {}, t('household.find')), this.#field),
      ...canScan() ? [h('button', {type: 'button', class: 'btn', onclick: () => this.#scan()}, icon('qr'), t('household.scan'))] : [],
      ...this.#groups(), ...others ? [others] : [], this.#found);
    this.#show();
    return this;
  }

  async #scan() {
    const read = await scan(t('household.scan'));
    const held = read && holder(this.#sheet, read);
    if (held) {
      this.#choose(held);
    } else if (read) {
      this.#found.replaceChildren(h('p', {class: 'note bad', role: 'alert'}, t('household.card_unknown')));
    }
  }

  #groups() {
    const heads = [...new Set(this.#sheet.households.map(each => each.group).filter(head => head))].sort();
    const row = h('div', {class: 'choices', role: 'group', 'aria-label': t('household.groups')});
    const draw = () => row.replaceChildren(...heads.map(head => choice(head === this.#group, () => {
      this.#group = this.#group === head ? '' : head;
      draw();
      this.#show();
    }, t('household.group', head))));
    draw();
    return heads.length > 0 ? [row] : [];
  }

  #show() {
    const typed = this.#field.value;
    const asked = typed.trim() !== '' || this.#group !== '';
    const all = find(this.#sheet, typed).filter(each => !this.#group || each.group === this.#group);
    this.#found.replaceChildren(
      ...!asked && this.#recent.length > 0
        ? [h('h2', {class: 'sub'}, t('household.recent')), ...this.#recent.map(each => this.#row(each))] : [],
      h('h2', {class: 'sub'}, asked ? t('household.found', all.length) : t('household.all')),
      ...all.slice(0, SHOWN).map(each => this.#row(each)),
      ...all.length > SHOWN ? [h('p', {class: 'hint'}, t('household.more', all.length - SHOWN))] : []);
  }

  #row(each) {
    return h('button', {type: 'button', class: 'row', onclick: () => this.#choose(each)},
      h('b', {}, each.name), h('span', {class: 'end'}, each.group ? t('household.group', each.group) : '', ' ', each.code.slice(-4)));
  }

  #choose(each) {
    this.dispatchEvent(new CustomEvent('chosen', {detail: each}));
  }
}

customElements.define('household-picker', HouseholdPicker);
