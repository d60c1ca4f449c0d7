import {h, icon} from './dom.js';
import {t} from './text.js';
import {begin, deeds, dropDraft, keepDraft} from './deeds.js';
import {groupSheet, homeOf, monthOf, openReports} from './group-sheet.js';
import {deedRow} from './deed-row.js';
import {clockWarning, warnings} from './sign-in-view.js';
import {dayOf, minute} from './county-time.js';
import {ask} from './dialog.js';

/** The head's group: one thing to do, and what became of what was proposed. */
export async function deedsView(main, {warns}) {
  const lists = h('div', {class: 'stack'});
  main.follow = async () => lists.replaceChildren(...await group(main));
  main.replaceChildren(h('h1', {tabindex: -1, class: 'sr-only'}, t('deeds.title')),
    h('button', {type: 'button', class: 'btn primary huge', onclick: () => propose()}, icon('heart'), t('deeds.propose')),
    ...warnings(warns), ...await clockWarning(), lists);
  await main.follow();
}

/** A new one, which begins with what is known. */
export async function propose(known) {
  const draft = await begin(known);
  await keepDraft(draft);
  location.hash = `#/propose/${draft.uuid}`;
}

async function group(main) {
  const sheet = await groupSheet();
  const all = (await deeds()).filter(each => each.village === sheet.village.code);
  const drafts = all.filter(each => each.state === 'draft' && each.household && !each.report);
  const told = all.filter(each => each.state !== 'draft');
  const today = told.filter(each => dayOf(each.proposedAt) === dayOf());
  const before = told.filter(each => !today.includes(each));
  const stand = told.filter(each => ['confirmed', 'uploaded'].includes(each.state) && !each.reason);
  const reports = openReports(sheet, all);
  return [
    ...notes(sheet),
    ...reports.length > 0 ? [h('h2', {class: 'sub'}, t('report.waiting', reports.length)), ...reports.map(reportRow)] : [],
    h('dl', {class: 'sums'}, sum('deeds.today', today.filter(each => stand.includes(each)).length),
      sum('deeds.month', stand.filter(each => each.day.startsWith(dayOf().slice(0, 7))).length),
      sum('deeds.homes', sheet.households.length)),
    ...drafts.length > 0 ? [h('h2', {class: 'sub'}, t('today.drafts')), ...drafts.map(each => draftRow(each, sheet, main))] : [],
    h('h2', {class: 'sub'}, t('deeds.told_today')),
    ...today.length > 0 ? today.map(deedRow) : [h('p', {class: 'hint'}, t('deeds.nothing'))],
    ...before.length > 0 ? [h('h2', {class: 'sub'}, t('deeds.told_before')), ...before.map(deedRow)] : [],
  ];
}

function notes(sheet) {
  const found = [];
  if (sheet.households.length === 0) {
    found.push(h('p', {class: 'note bad'}, icon('people'), t('deeds.no_group')));
  }
  const month = monthOf(sheet, dayOf());
  if (!month) {
    found.push(h('p', {class: 'note'}, icon('warn'), t('deeds.no_rules')));
  } else if (!month.open) {
    found.push(h('p', {class: 'note'}, icon('lock'), t('deed.fault.closed', month.month)));
  }
  return [...found, h('p', {class: 'hint'}, t('today.as_of', minute(sheet.fetchedAt)))];
}

function sum(key, value) {
  return h('div', {}, h('dt', {}, t(key)), h('dd', {}, String(value)));
}

/** What a household told of itself; a touch opens it. */
function reportRow({uuid, householdName, ruleName, day}) {
  return h('a', {class: 'row', href: `#/report/${uuid}`}, icon('household'),
    h('span', {class: 'grow'}, h('b', {}, householdName), h('small', {}, `${ruleName} ${day.slice(5)}`)), icon('chevron'));
}

function draftRow(draft, sheet, main) {
  return h('div', {class: 'row-with'},
    h('a', {class: 'row', href: `#/propose/${draft.uuid}`},
      h('span', {class: 'grow'}, h('b', {}, homeOf(sheet, draft)?.name ?? draft.household)),
      h('span', {class: 'badge draft'}, icon('edit'), t('state.draft'))),
    h('button', {type: 'button', class: 'btn', onclick: async () => {
      if (await ask(t('draft.drop_sure'), [[t('draft.keep'), false], [t('draft.drop'), true, 'danger']])) {
        await dropDraft(draft);
        await main.follow();
      }
    }}, icon('trash'), t('draft.drop')));
}
