import {keep, setting} from './store.js';
import {call} from './wire.js';
import {clerk} from './account.js';
import {settle} from './day-sheet.js';
import {learn} from './deeds.js';
import {dayOf} from './county-time.js';

/** Households of the own group, the rules of the months around, and what became of the group's deeds. */
export async function refreshGroup() {
  const {village} = await clerk();
  await keep('sheet', await fetched(village));
  return true;
}

/** Goes on with the head's group of another village, as soon as its sheet is here. */
export async function moveToGroup(village) {
  await settle(await fetched(village), village, 'group');
}

async function fetched(village) {
  const {body: {deeds, ...sheet}} = await call('GET', `/api/deeds/sheet?place=${village}`);
  await learn(deeds, village);
  return {...sheet, fetchedAt: Date.now()};
}

export function groupSheet() {
  return setting('sheet');
}

export function monthOf({months}, day) {
  return months.find(each => each.month === day.slice(0, 7));
}

export function ruleOf(sheet, {rule, day}) {
  return monthOf(sheet, day)?.rules.find(each => each.code === rule);
}

export function homeOf({households}, {household}) {
  return households.find(each => each.code === household);
}

/** What is wrong with a draft, as key and facts of a sentence; the county looks again. */
export function fault(draft, sheet) {
  const month = monthOf(sheet, draft.day);
  if (draft.day === '') {
    return ['deed.fault.day'];
  }
  if (draft.day > dayOf()) {
    return ['deed.fault.ahead'];
  }
  if (!month) {
    return ['deed.fault.month', draft.day.slice(0, 7)];
  }
  if (!month.open) {
    return ['deed.fault.closed', month.month];
  }
  return ruleOf(sheet, draft) ? null : ['deed.fault.rule', month.month];
}
