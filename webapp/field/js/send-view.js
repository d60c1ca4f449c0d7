import {h, icon} from './dom.js';
import {t} from './text.js';
import {consign, consignment, consignments, waitingLots} from './consignments.js';
import {sheet} from './day-sheet.js';
import {kilograms} from './figures.js';
import {minute} from './county-time.js';
import {goods, stateBadge} from './slip-row.js';
import {qr} from './qr.js';
import {send} from './queue.js';

/** Lots leave for the town: chosen, sealed, handed to a driver; or one that has left. */
export async function sendView(main, {facts: [uuid]}) {
  await (uuid ? left(main, await consignment(uuid)) : choose(main));
}

async function choose(main) {
  const {station} = await sheet();
  const waiting = await waitingLots();
  const chosen = new Set(waiting.map(each => each.uuid));
  const seals = new Map();
  const sum = h('output', {class: 'total', 'aria-live': 'polite'});
  const said = h('p', {class: 'fault', role: 'alert'});
  const driver = h('input', {maxlength: 60, autocomplete: 'off'});
  const plate = h('input', {maxlength: 20, autocomplete: 'off', autocapitalize: 'characters'});
  const count = () => {
    const slips = waiting.filter(each => chosen.has(each.uuid));
    sum.replaceChildren(h('span', {}, t('send.lots', slips.length)),
      h('b', {}, t('weigh.kg', kilograms(slips.reduce((grams, each) => grams + each.netGrams, 0)))));
  };
  count();
  main.replaceChildren(h('h1', {tabindex: -1}, t('send.title', station.name)),
    ...waiting.length === 0 ? [h('p', {class: 'hint'}, t('send.none'))] : [
      h('div', {class: 'list'}, waiting.map(each => lotRow(each, chosen, seals, count))), sum,
      h('label', {class: 'field'}, h('span', {}, t('send.driver')), driver),
      h('label', {class: 'field'}, h('span', {}, t('send.plate')), plate), said,
      h('button', {type: 'button', class: 'btn primary', onclick: async event => {
        const slips = waiting.filter(each => chosen.has(each.uuid));
        if (slips.length === 0) {
          said.textContent = t('send.choose');
          return;
        }
        event.currentTarget.disabled = true;
        const made = await consign(slips, {driver: driver.value.trim() || undefined, plate: plate.value.trim() || undefined, seals});
        send();
        location.hash = `#/send/${made.uuid}`;
      }}, icon('truck'), t('send.go'))],
    ...await sentBefore());
}

function lotRow(slip, chosen, seals, count) {
  const box = h('input', {type: 'checkbox', checked: true, onchange: () => {
    chosen[box.checked ? 'add' : 'delete'](slip.uuid);
    count();
  }});
  return h('div', {class: 'row-with'},
    h('label', {class: 'check grow'}, box, h('span', {class: 'grow'}, h('b', {}, goods(slip)),
      h('small', {}, `${slip.sellerName} · ${t('weigh.kg', kilograms(slip.netGrams))}`))),
    h('label', {class: 'field seal'}, h('span', {}, t('send.seal')),
      h('input', {maxlength: 20, autocomplete: 'off', oninput: event => seals.set(slip.uuid, event.target.value.trim())})));
}

async function sentBefore() {
  const sent = (await consignments()).slice(0, 10);
  return sent.length === 0 ? [] : [h('h2', {class: 'sub'}, t('send.sent')), ...sent.map(each =>
    h('a', {class: 'row slip-row', href: `#/send/${each.uuid}`},
      h('span', {class: 'grow'}, h('b', {}, minute(each.sentAt)), h('small', {}, t('send.lots', each.lots.length))), stateBadge(each)))];
}

async function left(main, it) {
  const state = h('div', {class: 'stack'});
  main.follow = async () => {
    const now = await consignment(it.uuid);
    state.replaceChildren(h('p', {class: 'where-is', role: 'status'}, stateBadge(now), h('span', {}, t(`send.where.${now.state}`))),
      ...now.refusal ? [h('p', {class: 'note bad', role: 'alert'}, icon('warn'),
        `${now.refusal.detail ?? now.refusal.title} ${t('send.refused')}`)] : []);
  };
  main.replaceChildren(h('h1', {tabindex: -1}, t('send.left', it.toName)), state,
    h('div', {class: 'actions'},
      printer('papers', 'send.print_sheet'), printer('labels', 'send.print_labels')),
    sheetPaper(it), h('div', {class: 'labels'}, it.lots.map(label)));
  await main.follow();
}

/** The browser prints the page; what the paper shows is told by a class of the page's root. */
function printer(what, key) {
  return h('button', {type: 'button', class: 'btn', onclick: () => {
    document.documentElement.dataset.print = what;
    print();
  }}, icon('print'), t(key));
}

function sheetPaper(it) {
  const pair = (left, right, look = '') => h('p', {class: look}, h('span', {}, left), h('span', {}, right));
  return h('article', {class: 'paper', 'aria-label': t('send.sheet')},
    h('p', {class: 'middle bold'}, t('send.sheet')), h('p', {class: 'middle'}, `${it.lots[0].villageName} → ${it.toName}`),
    h('p', {class: 'middle'}, minute(it.sentAt)), h('hr'),
    ...it.lots.flatMap(each => [pair(goods(each), t('weigh.kg', kilograms(each.netGrams)), 'bold'),
      pair(each.lot, each.seal ? t('send.sealed', each.seal) : '')]),
    h('hr'),
    pair(t('send.lots', it.lots.length), t('weigh.kg', kilograms(it.lots.reduce((grams, each) => grams + each.netGrams, 0))), 'bold big'),
    ...it.driver ? [pair(t('send.driver'), it.driver)] : [], ...it.plate ? [pair(t('send.plate'), it.plate)] : [],
    h('p', {class: 'middle'}, t('send.signs')));
}

/** For a printer of 60 x 40 mm; the code leads to the lot's public page. */
function label(each) {
  return h('article', {class: 'label', 'aria-label': each.lot},
    h('div', {}, h('b', {}, goods(each)), h('span', {class: 'net'}, t('weigh.kg', kilograms(each.netGrams))),
      h('span', {}, each.villageName), h('span', {}, each.sellerName), h('span', {}, each.number),
      each.seal ? h('span', {}, t('send.sealed', each.seal)) : ''),
    h('div', {}, qr(`${location.origin}/t/${each.lot}`), h('b', {class: 'lot'}, each.lot)));
}
