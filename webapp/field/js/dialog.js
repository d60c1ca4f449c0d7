import {h} from './dom.js';

let open = 0;

/** Asks before going on. @param answers [words, value, class] each; @return the value chosen, undefined if it was closed */
export function ask(sentence, answers) {
  return new Promise(done => {
    const title = `ask-${++open}`;
    const dialog = h('dialog', {'aria-labelledby': title},
      h('p', {id: title, class: 'question'}, sentence),
      h('div', {class: 'actions'}, answers.map(([words, value, look = '']) =>
        h('button', {type: 'button', class: `btn ${look}`, onclick: () => {
          done(value);
          dialog.close();
        }}, words))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
