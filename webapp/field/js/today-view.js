import {h, icon} from './dom.js';
import {named, t} from './text.js';
import {household, isOfToday, kind, seller, sheet as daySheet} from './day-sheet.js';
import {begin, keepDraft, slips} from './slips.js';
import {dayOf, minute} from './county-time.js';
import {kilograms, yuan} from './figures.js';
import {slipRow} from './slip-row.js';
import {discard} from './weigh-view.js';
import {clockWarning, warnings} from './sign-in-view.js';

const DAYS_SHOWN = 7;
const ANNOUNCED_SHOWN = 4;
const BOUGHT = ['confirmed', 'uploaded', 'held'];

/** The day at the point: what was bought, what waits, what is asked for. */
export async function todayView(main, {warns}) {
  const lists = h('div', {class: 'stack'});
  main.follow = async () => lists.replaceChildren(...await day(main));
  main.replaceChildren(h('h1', {tabindex: -1, class: 'sr-only'}, t('today.title')),
    h('button', {type: 'button', class: 'btn primary huge', onclick: () => weigh()}, icon('scale'), t('today.weigh')),
    ...warnings(warns), ...await clockWarning(), lists);
  await main.follow();
}

async function weigh(known) {
  const draft = await begin(known);
  await keepDraft(draft);
  location.hash = `#/weigh/${draft.uuid}`;
}

async function day(main) {
  const sheet = await daySheet();
  const all = (await slips()).filter(each => each.village === sheet.village.code);
  const today = all.filter(each => each.day === dayOf());
  const drafts = all.filter(each => each.state === 'draft' && (each.household || each.outsider));
  const bought = today.filter(each => BOUGHT.includes(each.state));
  return [
    ...sheetNote(sheet),
    ...announced(sheet, today),
    ...asked(sheet),
    h('dl', {class: 'sums'},
      sum('today.slips', bought.length),
      sum('today.weight', t('weigh.kg', kilograms(bought.reduce((grams, each) => grams + each.netGrams, 0)))),
      sum('today.owed', `¥${yuan(bought.reduce((fen, each) => fen + each.fen, 0))}`)),
    ...drafts.length > 0 ? [h('h2', {class: 'sub'}, t('today.drafts')), ...drafts.map(each => draftRow(each, sheet, main))] : [],
    h('h2', {class: 'sub'}, t('today.bought')),
    ...today.length > 0 ? today.map(slipRow) : [h('p', {class: 'hint'}, t('today.nothing'))],
  ];
}

function sum(key, value) {
  return h('div', {}, h('dt', {}, t(key)), h('dd', {}, String(value)));
}

function sheetNote(sheet) {
  const notes = [];
  if (!isOfToday(sheet)) {
    notes.push(h('p', {class: 'note'}, icon('warn'), t('today.old_sheet', sheet.day)));
  }
  if (!sheet.pointOpen) {
    notes.push(h('p', {class: 'note bad'}, icon('error'), t('today.closed')));
  }
  return [...notes, h('p', {class: 'hint'}, t('today.as_of', minute(sheet.fetchedAt)))];
}

function draftRow(draft, sheet, main) {
  return h('div', {class: 'row-with'},
    h('a', {class: 'row', href: `#/weigh/${draft.uuid}`},
      h('span', {class: 'grow'}, h('b', {}, seller(sheet, draft)?.name ?? draft.household),
        h('small', {}, draft.produce ? named(kind(sheet, draft.produce)) : t('today.nothing_yet'))),
      h('span', {class: 'badge draft'}, icon('edit'), t('state.draft'))),
    h('button', {type: 'button', class: 'btn', onclick: async () => {
      await discard(draft);
      await main.follow();
    }}, icon('trash'), t('draft.drop')));
}

/** Who said to have goods and has not brought them today; a touch begins their basket. */
function announced(sheet, today) {
  const brought = new Set(today.map(each => `${each.household} ${each.produce}`));
  const waiting = (sheet.announced ?? []).filter(each => household(sheet, each.household)
    && !brought.has(`${each.household} ${each.produce}`)).sort((one, other) => one.from.localeCompare(other.from));
  const rows = waiting.map(each => announcedRow(each, sheet));
  const more = rows.splice(ANNOUNCED_SHOWN);
  return rows.length === 0 ? [] : [h('h2', {class: 'sub'}, t('today.announced')), ...rows,
    ...more.length > 0 ? [h('details', {}, h('summary', {}, icon('people'), t('today.announced_more', more.length)), ...more)] : []];
}

function announcedRow({household: code, produce, grams, from}, sheet) {
  const goods = kind(sheet, produce);
  return h('button', {type: 'button', class: 'row', onclick: () => weigh({household: code, produce: goods && produce})},
    h('span', {class: 'grow'}, h('b', {}, household(sheet, code).name),
      h('small', {}, `${goods ? named(goods) : produce} ${t('today.about', kilograms(grams))} `,
        from > dayOf() ? t('today.from', from) : '')),
    icon('scale'));
}

/** What the store would like from here, and the days on which goods are fetched; in one line until it is opened. */
function asked(sheet) {
  const wanted = sheet.wanted ?? [];
  const days = (sheet.calendar ?? []).map(each => each.day);
  return wanted.length + days.length === 0 ? [] : [h('details', {},
    h('summary', {}, icon('bell'), t('today.asked', wanted.length, days[0] ?? '–')),
    wanted.map(each => h('p', {class: 'line'}, h('b', {}, named(kind(sheet, each.produce) ?? {name: each.produce})),
      ` ${t('today.wanted_line', kilograms(each.grams), each.by)} ${each.text ?? ''}`)),
    days.length > 0 && h('p', {class: 'line'}, `${t('today.calendar')} ${days.slice(0, DAYS_SHOWN).join(' · ')}`))];
}
