import {choice, h, icon, turn} from './dom.js';
import {named, t} from './text.js';
import {kind, seller, sheet as daySheet} from './day-sheet.js';
import {begin, dropDraft, faults, isUnusual, keepDraft, slip, slips} from './slips.js';
import {gramsOf, inUnit, kilograms, netGrams, permilleOf} from './figures.js';
import {Agreement} from './agreement.js';
import {ask} from './dialog.js';
import './household-picker.js';
import './produce-picker.js';
import './pad.js';

const LATELY = 8;
const NOBODY = {household: undefined, outsider: undefined};

/** Weighs in one basket, step by step: who, what, how heavy, agreed. */
export async function weighView(main, {facts: [uuid]}) {
  const draft = await slip(uuid);
  const sheet = await daySheet();
  if (draft?.state !== 'draft' || draft.village !== sheet.village.code) {
    main.replaceChildren(h('h1', {tabindex: -1}, t('slip.gone')), h('a', {class: 'btn', href: '#/today'}, t('tabs.today')));
    return;
  }
  new Weighing(main, sheet, await slips(), draft).next();
}

/** A draft that goes on from a slip: the goods and the tare stay, and the household too if it has another basket. */
export async function another(previous, sameHousehold) {
  const draft = await begin({...previous, priceReason: undefined, ...sameHousehold ? {} : NOBODY});
  await keepDraft(draft);
  location.hash = `#/weigh/${draft.uuid}`;
}

class Weighing {
  constructor(main, sheet, before, draft) {
    Object.assign(this, {main, sheet, before, draft});
  }

  /** To the first step that is not done. */
  next() {
    const {draft, sheet} = this;
    if (!seller(sheet, draft)) {
      this.#who();
    } else if (!kind(sheet, draft.produce) || !draft.grade) {
      this.#what();
    } else if (this.agreeing) {
      this.#agree();
    } else {
      this.#howHeavy();
    }
  }

  async #change(change) {
    Object.assign(this.draft, change);
    await keepDraft(this.draft);
    this.next();
  }

  #show(title, ...children) {
    turn(this.main, title, ...children);
  }

  #who() {
    const picker = document.createElement('household-picker');
    picker.addEventListener('chosen', event => this.#change({household: event.detail.code}));
    const lately = [...new Set(this.before.filter(each => each.state !== 'draft').map(each => each.household))].slice(0, LATELY);
    this.#show(t('weigh.who'), picker);
    picker.offer(this.sheet, lately, this.sheet.rules.unregistered
      && choice(false, () => this.#whoElse(), t('outsider.choose')));
  }

  /** Somebody who stands in no register, where the county lets the point buy from them. */
  #whoElse() {
    const name = h('input', {type: 'text', maxlength: 60, autocomplete: 'off', required: true, autofocus: true});
    const note = h('input', {type: 'text', maxlength: 100, autocomplete: 'off'});
    const said = h('p', {class: 'fault', role: 'alert'});
    this.#show(t('outsider.title'), h('p', {class: 'hint'}, t('outsider.apart')),
      h('label', {class: 'field'}, h('span', {}, t('outsider.name')), name),
      h('label', {class: 'field'}, h('span', {}, t('outsider.note')), note), said,
      h('div', {class: 'actions'},
        h('button', {type: 'button', class: 'btn', onclick: () => this.next()}, t('outsider.back')),
        h('button', {type: 'button', class: 'btn primary', onclick: () => {
          if (name.value.trim() === '') {
            said.textContent = t('fault.outsider');
            name.focus();
          } else {
            this.#change({outsider: {name: name.value.trim(), ...note.value.trim() && {note: note.value.trim()}}});
          }
        }}, t('weigh.next'))));
    name.focus();
  }

  #what() {
    const picker = document.createElement('produce-picker');
    picker.addEventListener('chosen', ({detail: {produce, grade, price}}) => this.#change({
      produce: produce.code, grade: grade.code, fenPerKilogram: price.fenPerKilogram, priceReason: undefined}));
    this.#show(t('weigh.what'), this.#choices(false), picker);
    picker.offer(this.sheet, [...new Set(this.before.map(each => each.produce))], this.draft.produce);
  }

  /** What is chosen by now; a touch chooses anew. */
  #choices(withProduce = true) {
    const row = [h('button', {type: 'button', class: 'picked', onclick: () => this.#change(NOBODY)},
      icon('people'), h('b', {}, seller(this.sheet, this.draft).name),
      this.draft.outsider && h('span', {class: 'badge draft'}, t('outsider')), h('span', {class: 'sr-only'}, t('weigh.change')))];
    if (withProduce) {
      const goods = kind(this.sheet, this.draft.produce);
      const grade = goods.grades.find(each => each.code === this.draft.grade);
      row.push(h('button', {type: 'button', class: 'picked', onclick: () => this.#change({grade: undefined})},
        h('img', {src: goods.picture, alt: '', width: 40, height: 40}), h('b', {}, named(goods), ' ', named(grade)),
        h('span', {class: 'sr-only'}, t('weigh.change'))));
    }
    return h('div', {class: 'picks'}, row);
  }

  #howHeavy() {
    const pad = document.createElement('number-pad');
    const fields = {
      gross: this.#figure('gross', pad, this.#inUnit(this.draft.grossGrams)),
      tare: this.#figure('tare', pad, this.#inUnit(this.draft.tareGrams)),
      deduction: this.#figure('deduction', pad, this.draft.deductionPermille ? String(this.draft.deductionPermille / 10) : ''),
    };
    const net = h('output', {class: 'net', 'aria-live': 'polite'});
    const said = h('p', {class: 'fault', role: 'alert'});
    const read = () => {
      const weight = field => field.value === '' ? 0 : gramsOf(field.value, this.draft.unit);
      this.draft.grossGrams = weight(fields.gross.field) ?? 0;
      this.draft.tareGrams = weight(fields.tare.field) ?? 0;
      this.draft.deductionPermille = permilleOf(fields.deduction.field.value) ?? 0;
      const grams = Math.max(0, netGrams(this.draft));
      net.replaceChildren(h('span', {}, t('weigh.net')), h('b', {}, kilograms(grams)),
        h('span', {}, t('weigh.kg_jin', inUnit(grams, 'jin'))));
    };
    Object.values(fields).forEach(({field}) => field.addEventListener('input', read));
    read();
    this.#show(t('weigh.how_heavy'), this.#choices(),
      h('div', {class: 'figures'}, fields.gross.label, fields.tare.label, fields.deduction.label),
      net, said,
      pad.offer(this.#units(), h('button', {type: 'button', class: 'btn primary', onclick: () => this.#weighed(said)}, t('weigh.next'))),
      h('button', {type: 'button', class: 'btn', onclick: () => this.#putAside()}, t('weigh.put_aside')));
    fields.gross.field.focus();
    pad.writeInto(fields.gross.field);
  }

  #inUnit(grams) {
    return grams > 0 ? inUnit(grams, this.draft.unit) : '';
  }

  #figure(name, pad, value) {
    const field = h('input', {type: 'text', inputmode: 'none', autocomplete: 'off', value, onfocus: () => pad.writeInto(field)});
    const unit = name === 'deduction' ? '%' : t(`unit.${this.draft.unit}`);
    return {field, label: h('label', {class: `figure ${name}`}, h('span', {}, t(`weigh.${name}`)), field, h('i', {}, unit))};
  }

  /** Changes between kilograms and jin; what was typed stays as heavy as it is. */
  #units() {
    const other = this.draft.unit === 'kg' ? 'jin' : 'kg';
    return h('button', {type: 'button', class: 'key words', onclick: () => this.#change({unit: other})}, t(`weigh.in_${other}`));
  }

  async #putAside() {
    await keepDraft(this.draft);
    location.hash = '#/today';
  }

  async #weighed(said) {
    const {gross, tare, deduction} = faults(this.draft, this.sheet);
    const fault = gross ?? tare ?? deduction;
    if (fault) {
      said.textContent = t(...fault);
      return;
    }
    const goods = kind(this.sheet, this.draft.produce);
    if (isUnusual(this.draft, goods, this.sheet.rules) && !await ask(
      t('weigh.unusual', kilograms(netGrams(this.draft)), named(goods), kilograms(goods.usualGrams)),
      [[t('weigh.look_again'), false], [t('weigh.so_heavy'), true, 'primary']])) {
      return;
    }
    this.agreeing = true;
    await this.#change(this.draft.corrects ? {} : {weighedAt: Date.now()});
  }

  #agree() {
    const {draft} = this;
    const agreement = new Agreement(this.sheet, this.before, draft);
    const net = netGrams(draft);
    this.#show(t('weigh.agree'), this.#choices(),
      h('button', {type: 'button', class: 'weighed', onclick: () => {
        this.agreeing = false;
        this.next();
      }}, h('span', {}, t('weigh.gross_tare', kilograms(draft.grossGrams), kilograms(draft.tareGrams))),
      h('b', {}, t('weigh.net_kg', kilograms(net), inUnit(net, 'jin'))), icon('edit')),
      agreement.parts(),
      h('div', {class: 'actions fixed'},
        h('button', {type: 'button', class: 'btn', onclick: () => this.#putAside()}, t('weigh.put_aside')), agreement.button()));
  }
}

/** Asks whether a draft is to go. */
export async function discard(draft) {
  if (await ask(t('draft.drop_sure'), [[t('draft.keep'), false], [t('draft.drop'), true, 'danger']])) {
    await dropDraft(draft);
  }
}
