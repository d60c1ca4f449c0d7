import {h, icon} from './dom.js';
import {t} from './text.js';
import {call, NoAnswer} from './wire.js';
import {netGrams, owedFen, yuan} from './figures.js';

const SHORTEST = 4;
const LONGEST = 6;
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** What the household heard; another price or weight needs its word anew. */
function terms(draft) {
  const {household, produce, grade} = draft;
  return {household, produce, grade, netGrams: netGrams(draft), fen: owedFen(draft)};
}

/** Whether the county has heard the household's PIN for what the draft says now. */
export function isAgreed(draft) {
  return JSON.stringify(draft.agreed) === JSON.stringify(terms(draft));
}

/** Agrees by the PIN of the points card, in place of a signature. Only with a signal: a PIN is never kept. */
export function pinButton(draft) {
  const button = h('button', {type: 'button', onclick: async () => {
    if (!isAgreed(draft) && draft.fenPerKilogram > 0) {
      await askPin(draft);
      draw();
    }
  }});
  const draw = () => {
    button.className = isAgreed(draft) ? 'choice taken' : 'btn';
    button.replaceChildren(icon(isAgreed(draft) ? 'check' : 'card'), t(isAgreed(draft) ? 'pin.agreed' : 'pin.instead'));
  };
  draw();
  return button;
}

/** The household types it; it goes to the county at once and is forgotten here. */
function askPin(draft) {
  let pin = '';
  const said = h('p', {class: 'fault', role: 'alert'});
  const dots = h('output', {class: 'pin-dots', 'aria-live': 'polite'});
  const yes = h('button', {type: 'button', class: 'btn primary', onclick: () => tell()}, t('pin.yes'));
  const type = typed => {
    pin = typed.slice(0, LONGEST);
    dots.textContent = '●'.repeat(pin.length);
    dots.setAttribute('aria-label', t('pin.digits', pin.length));
    yes.disabled = pin.length < SHORTEST;
  };
  const key = digit => h('button', {type: 'button', class: 'key', onclick: () => type(pin + digit)}, digit);
  const dialog = h('dialog', {'aria-labelledby': 'pin-title', class: 'pin'},
    h('p', {id: 'pin-title', class: 'question'}, t('pin.title', yuan(owedFen(draft)))), dots, said,
    h('div', {class: 'pin-keys', role: 'group', 'aria-label': t('pad.label')}, KEYS.map(key),
      h('button', {type: 'button', class: 'key', 'aria-label': t('pad.erase'), onclick: () => type(pin.slice(0, -1))}, '⌫'), key('0')),
    h('div', {class: 'actions'}, h('button', {type: 'button', class: 'btn', onclick: () => dialog.close()}, t('pin.no')), yes));
  const tell = async () => {
    yes.disabled = true;
    const typed = pin;
    type('');
    try {
      await call('PUT', `/api/purchases/${draft.uuid}/assent`, {body: {...terms(draft), pin: typed}});
      draft.agreed = terms(draft);
      dialog.close();
    } catch (failure) {
      said.textContent = failure instanceof NoAnswer || failure.passes ? t('pin.no_signal')
        : failure.status === 401 ? t('trouble.signed_out') : failure.problem.detail ?? failure.problem.title;
    }
  };
  type('');
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(done => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      done();
    });
  });
}
