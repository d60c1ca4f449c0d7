import {h, icon} from './dom.js';
import {named, t} from './text.js';
import {stateBadge} from './slip-row.js';

/** What was handed out, in one line. */
export function goodsOf({lines}) {
  return lines.map(each => `${named(each)} × ${each.quantity}`).join(t('till.comma'));
}

export function holderOf({holder, card}) {
  return holder ?? t('till.new_card', card.slice(-4));
}

/** One redemption in a list; a touch opens it. */
export function handedRow(it) {
  return h('a', {class: 'row slip-row', href: `#/handed/${it.uuid}`},
    icon('gift'), h('span', {class: 'grow'}, h('b', {}, holderOf(it)), h('small', {}, goodsOf(it))),
    h('span', {class: 'end'}, h('b', {}, t('till.points', it.points))), stateBadge(it));
}
