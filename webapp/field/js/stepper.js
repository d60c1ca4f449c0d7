import {h} from './dom.js';
import {t} from './text.js';
import {signed} from './deed-row.js';

/** Points between two bounds, one more or one less by a touch. @param told hears each choice */
export function stepper(begin, {least, most, takes}, told) {
  let points;
  const shown = h('output', {class: 'total', 'aria-live': 'polite'});
  const put = chosen => {
    points = Math.max(least, Math.min(most, chosen));
    shown.replaceChildren(h('b', {}, signed({takes, points})));
    told(points);
  };
  const key = (words, label, by) => h('button', {type: 'button', class: 'key small', 'aria-label': t(label), onclick: () => put(points + by)}, words);
  put(begin);
  return h('div', {class: 'points-row'}, key('−', 'deed.less', -1), shown, key('+', 'deed.more', 1),
    h('span', {class: 'hint'}, t('deed.range', least, most)));
}
