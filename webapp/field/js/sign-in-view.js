import {h, icon} from './dom.js';
import {t} from './text.js';
import {holdsToken, isLockedOut, signIn} from './account.js';
import {exportFile} from './export.js';
import {backlog, heed} from './queue.js';
import {redemptions} from './redemptions.js';
import {deeds} from './deeds.js';
import {slips} from './slips.js';
import {NoAnswer, Refusal} from './wire.js';
import {minutesAhead} from './clock.js';

/** The way in: once with a signal, from then on without. */
export async function signInView(main, {warns, who, retry}) {
  const lock = h('div', {class: 'stack'});
  main.follow = async () => lock.replaceChildren(...await lockedOut());
  main.replaceChildren(h('h1', {tabindex: -1}, t('title')), h('p', {}, t('sign_in.why')), ...warnings(warns), lock,
    who && await holdsToken() ? waiting(retry) : form(), h('p', {class: 'hint'}, t('sign_in.kept')));
  await main.follow();
}

/** That the county does not want this phone any more, and what it could not hand in. */
async function lockedOut() {
  if (!await isLockedOut()) {
    return [];
  }
  const left = [...await slips(), ...await redemptions(), ...await deeds()].filter(each => each.state === 'confirmed').length;
  return left === 0 ? [h('p', {class: 'note bad', role: 'alert'}, icon('lock'), t('trouble.locked_out'))]
    : [h('p', {class: 'note bad', role: 'alert'}, icon('lock'), t('locked_out.left', left)),
      h('button', {type: 'button', class: 'btn', onclick: exportFile}, icon('download'), t('outbox.export'))];
}

export function warnings(warns) {
  return warns.map(key => h('p', {class: 'note'}, icon('warn'), t(key)));
}

export async function clockWarning() {
  const minutes = await minutesAhead();
  return minutes === 0 ? [] : [h('p', {class: 'note'}, icon('clock'),
    t(minutes > 0 ? 'clock.ahead' : 'clock.behind', Math.abs(minutes)))];
}

function waiting(retry) {
  return h('div', {class: 'stack'}, h('p', {class: 'note', role: 'status'}, icon('offline'), t('sign_in.no_sheet')),
    h('button', {type: 'button', class: 'btn primary', onclick: retry}, t('sign_in.again')));
}

/** @param username whose slips wait, where it is known */
export function form(username = '') {
  const name = h('input', {name: 'username', autocomplete: 'username', autocapitalize: 'off', required: true, value: username});
  const password = h('input', {name: 'password', type: 'password', autocomplete: 'current-password', required: true});
  const said = h('p', {class: 'fault', role: 'alert'});
  const button = h('button', {class: 'btn primary'}, t('sign_in.go'));
  return h('form', {class: 'stack', onsubmit: async event => {
    event.preventDefault();
    if (button.disabled) {
      return;
    }
    button.disabled = true;
    button.textContent = t('sign_in.going');
    said.textContent = '';
    const fault = await attempt(name.value.trim(), password.value);
    button.disabled = false;
    button.textContent = t('sign_in.go');
    said.textContent = fault;
    if (fault) {
      password.select();
    } else {
      password.value = '';
    }
  }},
  h('label', {class: 'field'}, h('span', {}, t('sign_in.username')), name),
  h('label', {class: 'field'}, h('span', {}, t('sign_in.password')), password), said, button);
}

async function attempt(username, password) {
  try {
    if ((await signIn(username, password)).length === 0) {
      return t('sign_in.no_clerk');
    }
    dispatchEvent(new Event('signed-in'));
    return '';
  } catch (failure) {
    if (failure instanceof Refusal && failure.problem.reason === 'DEVICE_REVOKED') {
      await heed(failure);
      return await isLockedOut() ? '' : t((await backlog()).trouble);
    }
    return failure instanceof NoAnswer ? t('trouble.no_answer') : failure.message;
  }
}
