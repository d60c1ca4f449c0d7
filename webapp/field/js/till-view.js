import {h, icon, turn} from './dom.js';
import {named, t} from './text.js';
import {handOut, left, redemptions, sum} from './redemptions.js';
import {isOver, readCard, seal, shopSheet} from './shop-sheet.js';
import {handedRow, holderOf} from './handed-row.js';
import {canScan, scan} from './scan.js';
import {clockWarning, warnings} from './sign-in-view.js';
import {confirmBySound} from './feedback.js';
import {dayOf, minute} from './county-time.js';
import {pinPad} from './pin-pad.js';
import {send} from './queue.js';

const SENDING = 4_000;

/** Goods for points over the counter, with a network or without: whose card, what goods, the holder's PIN. */
export async function tillView(main, {warns}) {
  await new Till(main, warns, await shopSheet(), await redemptions()).who();
}

class Till {
  #basket = new Map();
  #held;

  constructor(main, warns, sheet, before) {
    Object.assign(this, {main, warns, sheet, before});
  }

  #show(title, ...children) {
    this.main.follow = undefined;
    turn(this.main, title, ...children);
  }

  async who() {
    const lists = h('div', {class: 'stack'});
    const field = h('input', {id: 'card', type: 'text', inputmode: 'numeric', autocomplete: 'off', autocapitalize: 'off',
      spellcheck: 'false'});
    const said = h('p', {class: 'fault', role: 'alert'});
    const find = async read => {
      const found = await readCard(this.sheet, read);
      said.textContent = found.fault ? t(found.fault) : '';
      if (!found.fault) {
        this.#held = found;
        this.#what();
      }
    };
    const over = isOver(this.sheet);
    this.#show(t('till.who'), warnings(this.warns), await clockWarning(),
      over && h('p', {class: 'note bad', role: 'alert'}, icon('error'), t('till.over', this.sheet.limits.days)),
      !over && canScan() && h('button', {type: 'button', class: 'btn primary huge', onclick: async () => {
        const read = await scan(t('household.scan'));
        if (read) {
          await find(read);
        }
      }}, icon('qr'), t('household.scan')),
      !over && h('form', {class: 'stack', onsubmit: event => {
        event.preventDefault();
        find(field.value);
      }}, h('label', {class: 'field', for: 'card'}, h('span', {}, t('till.number')), field), said,
      h('button', {class: 'btn'}, icon('search'), t('till.find'))), lists);
    this.main.follow = async () => {
      Object.assign(this, {sheet: await shopSheet(), before: await redemptions()});
      lists.replaceChildren(...this.#today());
    };
    await this.main.follow();
  }

  #today() {
    const today = this.before.filter(each => dayOf(each.handedOutAt) === dayOf());
    const {limits, fetchedAt} = this.sheet;
    return [
      h('dl', {class: 'sums'}, fact('till.today', today.length), fact('till.today_points', sum(today)),
        fact('till.left', left(this.sheet, this.before).inAll)),
      boundNote(limits),
      h('p', {class: 'hint'}, t('till.as_of', minute(fetchedAt), limits.cardPoints)),
      h('h2', {class: 'sub'}, t('till.handed_today')),
      ...today.length > 0 ? today.map(handedRow) : [h('p', {class: 'hint'}, t('till.nothing'))],
    ];
  }

  #sum() {
    return this.sheet.goods.reduce((points, each) => points + each.points * (this.#basket.get(each.goods) ?? 0), 0);
  }

  #what() {
    const most = left(this.sheet, this.before, this.#held).card;
    const basket = h('div', {class: 'list', 'aria-live': 'polite'});
    const total = h('output', {class: 'total', 'aria-live': 'polite'});
    const said = h('p', {class: 'fault', role: 'alert'});
    const next = h('button', {type: 'button', class: 'btn primary', onclick: () => {
      if (this.#sum() === 0) {
        said.textContent = t('till.choose');
      } else if (this.#sum() <= most) {
        this.#pin();
      }
    }});
    const put = (each, by) => {
      this.#basket.set(each.goods, Math.max(0, (this.#basket.get(each.goods) ?? 0) + by));
      draw();
    };
    const draw = () => {
      const points = this.#sum();
      basket.replaceChildren(...this.#chosen().map(each => basketRow(each, put)));
      total.replaceChildren(h('span', {}, t('till.this_time')), h('b', {}, t('till.points', points)),
        h('span', {}, points <= most ? t('till.rest', most - points) : ''));
      next.textContent = t('till.next', points);
      said.textContent = points > most ? t('till.missing', points - most) : '';
    };
    this.#show(t('till.what'), this.#whose(most),
      h('div', {class: 'pictures'}, this.sheet.goods.map(each => tile(each, () => put(each, 1)))), total, said, basket,
      h('div', {class: 'actions fixed'},
        h('button', {type: 'button', class: 'btn', onclick: () => this.#anew()}, t('till.cancel')),
        next));
    draw();
  }

  #chosen() {
    return this.sheet.goods.filter(each => this.#basket.get(each.goods) > 0)
      .map(each => ({...each, quantity: this.#basket.get(each.goods)}));
  }

  #whose(most) {
    const {card, points, owed} = this.#held;
    return [h('div', {class: 'picks'}, h('span', {class: 'picked'}, icon('card'), h('b', {}, holderOf(this.#held), ' ', card.slice(-4)))),
      h('p', {class: 'net'}, h('span', {}, t('till.may')), h('b', {}, t('till.points', most)), h('span', {}, t('till.of', points))),
      owed > 0 && h('p', {class: 'note'}, icon('warn'), t('till.owes', owed))];
  }

  async #anew() {
    this.#basket.clear();
    await this.who();
  }

  #pin() {
    this.#show(t('till.pin_please'), h('p', {class: 'question'}, t('till.pin_say', holderOf(this.#held), this.#sum())),
      pinPad(t('till.confirm'), pin => this.#confirm(pin)),
      h('button', {type: 'button', class: 'btn', onclick: () => this.#what()}, icon('back'), t('till.back')));
  }

  async #confirm(pin) {
    const lines = this.#chosen().map(({goods, name, nameEn, quantity, points}) => ({goods, name, nameEn, quantity, points}));
    const handed = await handOut(this.sheet, this.#held, lines, await seal(this.sheet, pin));
    confirmBySound();
    await Promise.race([send(), new Promise(soon => setTimeout(soon, SENDING))]).catch(() => undefined);
    location.replace(`#/handed/${handed.uuid}/new`);
  }
}

/** What cards spent twice could cost while the phones are without a network. */
export function boundNote({boundACard, boundInAll, phones, days}) {
  return h('p', {class: 'note'}, icon('info'), t('till.bound', boundACard, boundInAll, phones, days));
}

function fact(key, value) {
  return h('div', {}, h('dt', {}, t(key)), h('dd', {}, String(value)));
}

function tile(goods, act) {
  return h('button', {type: 'button', class: 'tile', onclick: act},
    h('img', {src: goods.picture, alt: '', width: 64, height: 64}), h('span', {}, named(goods)),
    h('b', {}, t('till.points', goods.points)));
}

function basketRow(each, put) {
  return h('div', {class: 'row'},
    h('span', {class: 'grow'}, h('b', {}, named(each)), h('small', {}, t('till.points', each.points * each.quantity))),
    h('button', {type: 'button', class: 'key small', 'aria-label': t('till.less', named(each)), onclick: () => put(each, -1)}, '−'),
    h('b', {}, String(each.quantity)),
    h('button', {type: 'button', class: 'key small', 'aria-label': t('till.more', named(each)), onclick: () => put(each, 1)}, '+'));
}
