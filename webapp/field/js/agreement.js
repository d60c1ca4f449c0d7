import {choice, h, icon} from './dom.js';
import {t} from './text.js';
import {household, kind, priceOf, seller} from './day-sheet.js';
import {confirm, faults, isOutside} from './slips.js';
import {fenOf, inUnit, kilograms, netGrams, owedFen, yuan} from './figures.js';
import {evidence, signed} from './evidence.js';
import {pinButton} from './pin.js';
import {confirmBySound} from './feedback.js';
import {hearOfVoices, readAloud} from './speech.js';
import {send} from './queue.js';
import {strain} from './capacity.js';
import './signature-pad.js';
import './pad.js';

const REASONS = ['reason.better', 'reason.worse', 'reason.wet', 'reason.agreed'];

/** What clerk and household agree on once the basket is weighed: price, payment, and by what it is proved. */
export class Agreement {
  #total = h('output', {class: 'total', 'aria-live': 'polite'});
  #said = h('p', {class: 'fault', role: 'alert'});
  #sign = document.createElement('signature-pad');
  #declared;
  #second;
  #price;
  #reason;
  #evidence;

  constructor(sheet, before, draft) {
    this.sheet = sheet;
    this.draft = draft;
    this.goods = kind(sheet, draft.produce);
    this.price = priceOf(sheet, draft.produce, draft.grade);
    this.capacity = strain(sheet, before, draft);
    this.#declared = h('input', {type: 'checkbox', checked: draft.declaration});
    this.#second = h('input', {type: 'text', maxlength: 60, autocomplete: 'off', value: draft.secondPerson ?? ''});
    this.#price = this.#prices();
    this.#reason = this.#reasons();
    this.#evidence = evidence(draft, this.#said);
    this.#count();
  }

  /** From top to bottom of the page. */
  parts() {
    const {capacity, draft, goods} = this;
    return [
      this.#price, this.#reason, this.#total, this.#listen(),
      capacity.words && h('p', {class: 'note'}, icon('warn'), t(...capacity.words)),
      (capacity.words || draft.corrects) && h('label', {class: 'field'}, h('span', {}, t('weigh.second_person')), this.#second),
      goods.declaration && h('label', {class: 'check'}, this.#declared, h('span', {}, t('weigh.declared'))),
      this.#payment(), household(this.sheet, draft.household)?.card && pinButton(draft), this.#sign, this.#evidence.row, this.#said,
    ];
  }

  button() {
    const button = h('button', {type: 'button', class: 'btn primary', onclick: async () => {
      button.disabled = true;
      await this.#confirm().catch(() => this.#say('fault.not_kept'));
      button.disabled = false;
    }}, t('weigh.confirm'));
    return button;
  }

  #count() {
    const {draft, price} = this;
    this.#total.replaceChildren(h('span', {}, t('weigh.owed')),
      h('b', {}, `¥${yuan(draft.fenPerKilogram > 0 ? owedFen(draft) : 0)}`));
    this.#reason.hidden = !price || !isOutside(draft, price);
  }

  /** Right below what is wrong, and in sight. */
  #say(sentence, where = this.#evidence.row) {
    this.#said.textContent = t(sentence);
    where.after(this.#said);
    where.scrollIntoView({block: 'center'});
  }

  async #confirm() {
    const {draft, goods, sheet} = this;
    draft.priceReason = this.#reason.hidden ? undefined : this.#reason.querySelector('input').value.trim();
    draft.secondPerson = this.#second.value.trim() || undefined;
    draft.declaration = this.#declared.checked || undefined;
    const fault = this.#fault();
    if (fault) {
      this.#say(...fault);
      return;
    }
    const grade = goods.grades.find(each => each.code === draft.grade);
    await signed(draft, this.#sign, this.#evidence.photos);
    await confirm(draft, {sellerName: seller(sheet, draft).name, produceName: goods.name, produceNameEn: goods.nameEn,
      gradeName: grade.name, gradeNameEn: grade.nameEn, villageName: sheet.village.name});
    confirmBySound();
    send();
    location.replace(`#/slip/${draft.uuid}/new`);
  }

  #fault() {
    const {price, reason} = faults(this.draft, this.sheet);
    return price ? ['fault.price', this.#price] : reason ? ['fault.reason', this.#reason]
      : this.capacity.needsSecond && !this.draft.secondPerson ? ['fault.second_person', this.#second.closest('label')]
        : this.goods.declaration && !this.draft.declaration ? ['fault.declaration', this.#declared.closest('label')] : undefined;
  }

  #prices() {
    const {draft, price} = this;
    const pad = document.createElement('number-pad');
    pad.hidden = true;
    const field = h('input', {type: 'text', inputmode: 'none', autocomplete: 'off',
      value: draft.fenPerKilogram > 0 ? yuan(draft.fenPerKilogram).replaceAll(',', '') : '',
      onfocus: () => {
        pad.hidden = false;
        pad.writeInto(field);
      },
      oninput: () => {
        draft.fenPerKilogram = fenOf(field.value) ?? 0;
        this.#count();
      }});
    return h('div', {class: 'stack'},
      h('label', {class: 'figure price'}, h('span', {}, t('weigh.price')), field, h('i', {}, t('unit.yuan_kg'))),
      h('p', {class: 'hint'}, price ? t('weigh.band', yuan(price.lowFen), yuan(price.highFen)) : t('price.none')),
      pad.offer(h('span'), h('button', {type: 'button', class: 'btn primary', onclick: () => {
        pad.hidden = true;
      }}, t('weigh.price_done'))));
  }

  #reasons() {
    const field = h('input', {type: 'text', maxlength: 200, autocomplete: 'off', value: this.draft.priceReason ?? ''});
    return h('div', {class: 'stack'}, h('label', {class: 'field'}, h('span', {}, t('weigh.reason')), field),
      h('div', {class: 'choices', role: 'group', 'aria-label': t('weigh.reason')}, REASONS.map(key => choice(false, () => {
        field.value = t(key);
      }, t(key)))));
  }

  #listen() {
    const {draft, goods} = this;
    const button = h('button', {type: 'button', class: 'btn', onclick: () => readAloud(
      t('weigh.spoken', goods.name, kilograms(netGrams(draft)), inUnit(netGrams(draft), 'jin'), yuan(owedFen(draft))))},
    icon('listen'), t('weigh.listen'));
    hearOfVoices(found => {
      button.hidden = !found;
    });
    return button;
  }

  #payment() {
    const row = h('div', {class: 'choices pair', role: 'group', 'aria-label': t('weigh.payment')});
    const draw = () => row.replaceChildren(
      choice(!this.draft.payNow, () => pay(false), t('weigh.pay_later')),
      choice(this.draft.payNow, () => pay(true), t('weigh.pay_now')));
    const pay = payNow => {
      this.draft.payNow = payNow;
      draw();
    };
    draw();
    return row;
  }
}
