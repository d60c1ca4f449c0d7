import {h, icon} from './dom.js';
import {loadLanguage, t} from './text.js';
import {obstacles} from './device.js';
import {clerk} from './account.js';
import {refreshSheet, sheet} from './day-sheet.js';
import {dropOld} from './slips.js';
import {couldRefresh, dropOldRedemptions, redemptions} from './redemptions.js';
import {refreshShop} from './shop-sheet.js';
import {dropOldDeeds} from './deeds.js';
import {refreshGroup} from './group-sheet.js';
import {heed, keepSending, listen, send} from './queue.js';
import {header} from './header.js';
import {signInView} from './sign-in-view.js';
import {todayView} from './today-view.js';
import {weighView} from './weigh-view.js';
import {slipView} from './slip-view.js';
import {outboxView} from './outbox-view.js';
import {sendView} from './send-view.js';
import {tillView} from './till-view.js';
import {handedView} from './handed-view.js';
import {deedsView} from './deeds-view.js';
import {proposeView} from './propose-view.js';
import {deedView} from './deed-view.js';
import {reportView} from './report-view.js';
import {phoneView} from './phone-view.js';
import {keepShell} from './shell.js';
import {ask} from './dialog.js';
import {Refusal} from './wire.js';
import {localVoice} from './speech.js';

const OFFICE = {outbox: outboxView, phone: phoneView};
/** What is done with these pages; the first view is where it begins. */
const WORK = {
  point: {views: {today: todayView, weigh: weighView, slip: slipView, send: sendView, ...OFFICE}, refresh: refreshSheet,
    tabs: [['today', 'home'], ['send', 'truck'], ['outbox', 'upload'], ['phone', 'phone']]},
  shop: {views: {till: tillView, handed: handedView, ...OFFICE}, refresh: refreshShop,
    tabs: [['till', 'gift'], ['outbox', 'upload'], ['phone', 'phone']]},
  group: {views: {deeds: deedsView, propose: proposeView, deed: deedView, report: reportView, ...OFFICE}, refresh: refreshGroup,
    tabs: [['deeds', 'heart'], ['outbox', 'upload'], ['phone', 'phone']]},
};
/** Where the whole screen is needed for one thing. */
const ALONE = ['weigh', 'propose'];
let warns = [];
let shown = 0;

async function start() {
  await loadLanguage();
  const found = await obstacles();
  if (found.stops.length > 0) {
    document.body.replaceChildren(h('main', {}, h('h1', {}, t('ready.stop')),
      found.stops.map(key => h('p', {class: 'note bad'}, icon('error'), t(key)))));
    return;
  }
  warns = found.warns;
  keepShell();
  localVoice(); // a browser begins to look for voices when it is first asked
  await dropOld();
  await dropOldRedemptions();
  await dropOldDeeds();
  addEventListener('hashchange', show);
  addEventListener('language', show);
  addEventListener('signed-in', arrive);
  listen(follow);
  await show();
  await arrive();
  keepSending();
}

/** With a signal: what is new in the village, and what waits goes out. */
async function arrive() {
  const who = await clerk();
  if (who) {
    const had = await sheet();
    const isNew = await workOf(who).refresh().catch(sayWhy);
    if (!had) {
      await show();
    } else if (isNew) {
      await follow();
    }
    send();
  }
}

/** What the county has against it is said; everything else is a matter of the signal or of the token. */
function sayWhy(failure) {
  return failure instanceof Refusal && failure.status === 409 ? ask(failure.message, [[t('ready.ok'), false]]) : heed(failure);
}

/** Who signed in before there were shops here works at a point. */
function workOf({work = 'point'}) {
  return WORK[work];
}

function route(who) {
  const {views} = workOf(who);
  const [view, ...facts] = location.hash.replace(/^#\//, '').split('/');
  return views[view] ? {view, facts, draw: views[view]} : {view: Object.keys(views)[0], facts: [], draw: Object.values(views)[0]};
}

/** Draws the page that the address names; signing in comes first. */
async function show() {
  const turn = ++shown;
  const who = await clerk();
  const known = who && await sheet();
  const {view, facts, draw} = known ? route(who) : {view: 'sign-in', facts: [], draw: signInView};
  const main = h('main', {class: view});
  await draw(main, {warns, facts, who, retry: arrive});
  if (turn === shown) {
    document.body.replaceChildren(await header(known && who), main, ...known && !ALONE.includes(view) ? [tabs(who, view)] : [],
      ...document.querySelectorAll('.update'));
    (main.querySelector('[autofocus]') ?? main.querySelector('h1')).focus();
    scrollTo(0, 0);
  }
}

/** What tells of the queue follows it; whatever else stands on the page is left alone, and so is where somebody stands on it. */
async function follow() {
  const held = document.activeElement;
  const looks = held.outerHTML;
  await drawAnew();
  if (!held.isConnected) {
    [...document.querySelectorAll(held.tagName)].find(each => each.outerHTML === looks)?.focus({preventScroll: true});
  }
}

async function drawAnew() {
  const known = await sheet() && await clerk();
  const main = document.querySelector('main');
  if (!known && main.className !== 'sign-in') {
    return show();
  }
  document.querySelector('body > header').replaceWith(await header(known));
  await main.follow?.();
  if (known.work === 'shop' && couldRefresh(await sheet(), await redemptions())) {
    await refreshShop().then(() => main.follow?.(), () => undefined);
  }
}

function tabs(who, view) {
  return h('nav', {class: 'tabs', 'aria-label': t('tabs.label')}, workOf(who).tabs.map(([name, drawing]) =>
    h('a', {href: `#/${name}`, 'aria-current': name === view ? 'page' : null}, icon(drawing), h('span', {}, t(`tabs.${name}`)))));
}

start();
