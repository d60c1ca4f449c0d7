import {choice, h, icon, turn} from './dom.js';
import {t} from './text.js';
import {addPhoto, confirm, deed, deeds, dropPhoto, keepDraft, MOST_PHOTOS} from './deeds.js';
import {fault, groupSheet, homeOf, monthOf, ruleOf} from './group-sheet.js';
import {signed} from './deed-row.js';
import {drawn, NoPicture, shrunk} from './photo.js';
import {stepper} from './stepper.js';
import {photosOf} from './store.js';
import {confirmBySound} from './feedback.js';
import {dayOf} from './county-time.js';
import {send} from './queue.js';

const KINDS = ['ENVIRONMENT', 'LABOUR', 'SCHOOLING', 'FAMILY', 'THRIFT', 'DEDUCTION'];
const DAY = 86_400_000;
const DAYS_OFFERED = 3;
const LONGEST_NOTE = 200;
const SENDING = 3_000;

/** Proposes one deed, step by step: whose, which rule, and what there is to say and to show. */
export async function proposeView(main, {facts: [uuid]}) {
  const draft = await deed(uuid);
  const sheet = await groupSheet();
  if (draft?.state !== 'draft' || draft.village !== sheet.village.code) {
    main.replaceChildren(h('h1', {tabindex: -1}, t('deed.gone')), h('a', {class: 'btn', href: '#/deeds'}, t('tabs.deeds')));
    return;
  }
  new Proposing(main, sheet, draft, (await deeds()).find(each => each.kind)?.kind).next();
}

class Proposing {
  #kind;

  constructor(main, sheet, draft, lately) {
    Object.assign(this, {main, sheet, draft});
    this.#kind = lately;
  }

  /** To the first step that is not done. */
  next() {
    if (!homeOf(this.sheet, this.draft)) {
      this.#who();
    } else if (!this.draft.rule) {
      this.#what();
    } else {
      this.#tell();
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

  #back() {
    return h('a', {class: 'btn', href: '#/deeds'}, t('deed.later'));
  }

  #who() {
    this.#show(t('deed.who'), h('div', {class: 'list'}, this.sheet.households.map(each =>
      h('button', {type: 'button', class: 'row', onclick: () => this.#change({household: each.code})},
        h('b', {}, each.name), h('span', {class: 'end'}, each.code.slice(-4))))), this.#back());
  }

  /** What is chosen by now; a touch chooses anew. */
  #picked() {
    const rule = ruleOf(this.sheet, this.draft);
    return h('div', {class: 'picks'},
      h('button', {type: 'button', class: 'picked', onclick: () => this.#change({household: undefined})}, icon('household'),
        h('b', {}, homeOf(this.sheet, this.draft).name), h('span', {class: 'sr-only'}, t('weigh.change'))),
      this.draft.rule && h('button', {type: 'button', class: 'picked', onclick: () => this.#change({rule: undefined})}, icon('heart'),
        h('b', {}, rule?.name ?? this.draft.rule), h('span', {class: 'sr-only'}, t('weigh.change'))));
  }

  #what() {
    const rules = (monthOf(this.sheet, this.draft.day) ?? monthOf(this.sheet, dayOf()))?.rules ?? [];
    const kinds = KINDS.filter(kind => rules.some(each => each.kind === kind));
    const list = h('div', {class: 'list', 'aria-live': 'polite'});
    const row = h('div', {class: 'choices pair', role: 'group', 'aria-label': t('deed.kind')});
    const draw = () => {
      row.replaceChildren(...kinds.map(kind => choice(kind === this.#kind, () => {
        this.#kind = kind;
        draw();
      }, t(`kind.${kind}`))));
      list.replaceChildren(...rules.filter(each => each.kind === this.#kind).map(each => h('button', {type: 'button', class: 'row',
        onclick: () => this.#change({rule: each.code, points: each.least})},
      h('span', {class: 'grow'}, h('b', {}, each.name), each.evidence && h('small', {}, t('deed.evidence', each.evidence))),
      h('span', {class: 'end'}, h('b', {}, span(each))))));
    };
    draw();
    this.#show(t('deed.what'), this.#picked(), rules.length === 0 && h('p', {class: 'note bad'}, icon('warn'), t('deeds.no_rules')), row, list,
      this.#back());
  }

  #tell() {
    const {draft, sheet} = this;
    const rule = ruleOf(sheet, draft);
    const said = h('p', {class: 'fault', role: 'alert'});
    const note = h('input', {type: 'text', maxlength: LONGEST_NOTE, autocomplete: 'off', value: draft.note,
      onchange: () => {
        draft.note = note.value.trim();
        keepDraft(draft);
      }});
    const wrong = fault(draft, sheet);
    said.textContent = wrong ? t(...wrong) : '';
    this.#show(t('deed.tell'), this.#picked(), rule && this.#points(rule), this.#days(), said,
      h('label', {class: 'field'}, h('span', {}, t('deed.note')), note, h('small', {}, t('deed.note.help'))),
      this.#photos(said),
      h('div', {class: 'actions fixed'}, this.#back(),
        h('button', {type: 'button', class: 'btn primary', onclick: () => {
          draft.note = note.value.trim();
          this.#confirm(said);
        }}, t('deed.confirm'))));
  }

  /** How many, where the rule leaves it open. */
  #points(rule) {
    return rule.least === rule.most ? h('p', {class: 'net'}, h('b', {}, signed({...rule, points: rule.least})))
      : stepper(this.draft.points ?? rule.least, rule, points => {
        this.draft.points = points;
        keepDraft(this.draft);
      });
  }

  /** The last days by a touch, and any other by the calendar. */
  #days() {
    const days = Array.from({length: DAYS_OFFERED}, (_, ago) => dayOf(Date.now() - ago * DAY));
    const isOther = !days.includes(this.draft.day);
    const other = h('input', {type: 'date', value: this.draft.day, max: dayOf(), onchange: () => this.#change({day: other.value})});
    const calendar = h('label', {class: 'field', hidden: !isOther}, h('span', {}, t('deed.day')), other);
    return [h('div', {class: 'choices pair', role: 'group', 'aria-label': t('deed.day')},
      days.map((day, ago) => choice(day === this.draft.day, () => this.#change({day}), t(`deed.day.${ago}`))),
      choice(isOther, () => {
        calendar.hidden = false;
        other.focus();
      }, t('deed.day.other'))), calendar];
  }

  /** Each is on the phone's disk as soon as it is taken. */
  #photos(said) {
    const row = h('div', {class: 'choices three', role: 'group', 'aria-label': t('deed.photos', MOST_PHOTOS)});
    const take = async file => {
      try {
        await addPhoto(this.draft, await shrunk(file));
        said.textContent = '';
      } catch (failure) {
        said.textContent = t(failure instanceof NoPicture ? failure.message : 'fault.not_kept');
      }
      await draw();
    };
    const draw = async () => {
      const kept = new Map((await photosOf(this.draft.uuid)).map(each => [each.uuid, each.picture]));
      const taken = this.draft.photos.map((photo, i) => h('button', {type: 'button', class: 'choice taken', 'aria-label': t('deed.photo.drop', i + 1),
        onclick: async () => {
          await dropPhoto(this.draft, photo);
          await draw();
        }}, kept.has(photo.uuid) ? drawn(kept.get(photo.uuid)) : icon('check'), h('span', {}, t('deed.photo.remove'))));
      row.replaceChildren(...taken, ...taken.length < MOST_PHOTOS ? [h('label', {class: 'choice'}, icon('camera'),
        h('span', {}, t('deed.photo')), h('input', {type: 'file', class: 'sr-only', accept: 'image/*', capture: 'environment',
          onchange: event => take(event.target.files[0])}))] : []);
    };
    draw();
    return row;
  }

  async #confirm(said) {
    const {draft, sheet} = this;
    const wrong = fault(draft, sheet);
    if (wrong) {
      said.textContent = t(...wrong);
      said.scrollIntoView({block: 'center'});
      return;
    }
    const rule = ruleOf(sheet, draft);
    await confirm({...draft, points: Math.max(rule.least, Math.min(rule.most, draft.points ?? rule.least))},
      {householdName: homeOf(sheet, draft).name, ruleName: rule.name, kind: rule.kind, takes: rule.takes});
    await sendAndShow(draft);
  }
}

/** It is kept: a moment for it to go, and then where it is. */
export async function sendAndShow({uuid}) {
  confirmBySound();
  await Promise.race([send(), new Promise(soon => setTimeout(soon, SENDING))]).catch(() => undefined);
  location.replace(`#/deed/${uuid}/new`);
}

function span({least, most, takes}) {
  return t('till.points', `${takes ? '−' : ''}${least === most ? least : `${least}–${most}`}`);
}
