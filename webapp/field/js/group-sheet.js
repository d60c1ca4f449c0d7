import {keep, setting, write} from './store.js';
import {call, picture} from './wire.js';
import {clerk} from './account.js';
import {settle} from './day-sheet.js';
import {learn} from './deeds.js';
import {dayOf} from './county-time.js';

const LARGEST_PICTURE = 2 ** 20;
const MOST_PICTURES = 30;
/** The county's refusals after which nothing is left to say to a report: another has spoken, or must. */
const FOR_GOOD = ['ALREADY_DECIDED', 'NOT_YOUR_HOUSEHOLD', 'NOT_FOUND'];

/** Households of the own group, the rules of the months around, and what became of the group's deeds. */
export async function refreshGroup() {
  const {village} = await clerk();
  await keep('sheet', await fetched(village));
  keepPictures();
  return true;
}

/** Goes on with the head's group of another village, as soon as its sheet is here. */
export async function moveToGroup(village) {
  await settle(await fetched(village), village, 'group');
  keepPictures();
}

async function fetched(village) {
  const {body: {deeds, ...sheet}} = await call('GET', `/api/deeds/sheet?place=${village}`);
  await learn(deeds, village);
  const {pictures = {}} = await groupSheet() ?? {};
  const shown = sheet.reports.flatMap(each => each.photos);
  return {...sheet, fetchedAt: Date.now(), pictures: Object.fromEntries(Object.entries(pictures).filter(([photo]) => shown.includes(photo)))};
}

/** So that the reports can be looked at without a signal; what does not come now comes with the next sheet. */
async function keepPictures() {
  const {reports = []} = await groupSheet() ?? {};
  for (const [report, photo] of reports.flatMap(({uuid, photos}) => photos.map(photo => [uuid, photo])).slice(0, MOST_PICTURES)) {
    await reportPicture(report, photo).catch(() => undefined);
  }
}

/** A photo of a report, as it is kept here or as the county shows it now. It goes with the sheet. @throws NoAnswer without a signal */
export async function reportPicture(report, photo) {
  const kept = (await groupSheet()).pictures?.[photo];
  if (kept) {
    return kept;
  }
  const shown = await picture(`/api/self-reports/${report}/photos/${photo}`);
  await write(['settings'], async (store, answered) => {
    const sheet = await answered(store('settings').get('sheet'));
    if (shown.size <= LARGEST_PICTURE && sheet?.reports?.some(each => each.photos.includes(photo))) {
      store('settings').put({...sheet, pictures: {...sheet.pictures, [photo]: shown}}, 'sheet');
    }
  });
  return shown;
}

/** What households told of themselves and still waits for the head. @param said deeds of this phone, replies among them */
export function openReports({reports = []}, said) {
  const settled = said.filter(each => each.report && isSettled(each)).map(each => each.report);
  return reports.filter(each => !settled.includes(each.uuid));
}

/** Whether a reply waits to be sent, may have arrived, or came too late. */
export function isSettled({state, tried, refusal}) {
  return state === 'refused' ? FOR_GOOD.includes(refusal.reason) : tried || state === 'confirmed';
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
