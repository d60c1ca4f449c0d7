import {h} from './dom.js';
import {t} from './text.js';
import './pad.js';

const PIN = /^\d{4,6}$/;

/** Asks whoever holds the card for its PIN. @param done is given what was typed, once it can be a PIN */
export function pinPad(words, done) {
  const field = h('input', {type: 'password', inputmode: 'none', autocomplete: 'off', maxlength: 6, 'aria-label': t('till.pin')});
  const said = h('p', {class: 'fault', role: 'alert'});
  const pad = document.createElement('number-pad');
  const go = h('button', {type: 'button', class: 'btn primary', onclick: async () => {
    if (!PIN.test(field.value)) {
      said.textContent = t('till.pin_digits');
      return;
    }
    go.disabled = true;
    await done(field.value).catch(() => {
      said.textContent = t('fault.not_kept');
    });
    go.disabled = false;
  }}, words);
  pad.offer(h('span'), go);
  pad.writeInto(field);
  return [h('label', {class: 'field pin'}, h('span', {}, t('till.pin')), field), said, pad];
}
