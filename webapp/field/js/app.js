import {h, icon} from './dom.js';
import {loadLanguage, t} from './text.js';
import {obstacles} from './device.js';
import {clerk} from './account.js';
import {refreshSheet, sheet} from './day-sheet.js';
import {dropOld} from './slips.js';
import {heed, keepSending, listen, send} from './queue.js';
import {header} from './header.js';
import {signInView} from './sign-in-view.js';
import {todayView} from './today-view.js';
import {weighView} from './weigh-view.js';
import {slipView} from './slip-view.js';
import {outboxView} from './outbox-view.js';
import {sendView} from './send-view.js';
import {phoneView} from './phone-view.js';
import {keepShell} from './shell.js';
import {localVoice} from './speech.js';

const VIEWS = {today: todayView, weigh: weighView, slip: slipView, outbox: outboxView, send: sendView, phone: phoneView};
const TABS = [['today', 'home'], ['send', 'truck'], ['outbox', 'upload'], ['phone', 'phone']];
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
  if (await clerk()) {
    const had = await sheet();
    const isNew = await refreshSheet().catch(heed);
    if (!had) {
      await show();
    } else if (isNew) {
      await follow();
    }
    send();
  }
}

function route() {
  const [view, ...facts] = location.hash.replace(/^#\//, '').split('/');
  return VIEWS[view] ? {view, facts} : {view: 'today', facts: []};
}

/** Draws the page that the address names; signing in comes first. */
async function show() {
  const turn = ++shown;
  const who = await clerk();
  const known = who && await sheet();
  const {view, facts} = known ? route() : {view: 'sign-in', facts: []};
  const main = h('main', {class: view});
  await (VIEWS[view] ?? signInView)(main, {warns, facts, who, retry: arrive});
  if (turn === shown) {
    document.body.replaceChildren(await header(known && who), main, ...known && view !== 'weigh' ? [tabs(view)] : [],
      ...document.querySelectorAll('.update'));
    (main.querySelector('[autofocus]') ?? main.querySelector('h1')).focus();
    scrollTo(0, 0);
  }
}

/** What tells of the queue follows it; whatever else stands on the page is left alone. */
async function follow() {
  const known = await sheet() && await clerk();
  const main = document.querySelector('main');
  if (!known && main.className !== 'sign-in') {
    return show();
  }
  document.querySelector('body > header').replaceWith(await header(known));
  await main.follow?.();
}

function tabs(view) {
  return h('nav', {class: 'tabs', 'aria-label': t('tabs.label')}, TABS.map(([name, drawing]) =>
    h('a', {href: `#/${name}`, 'aria-current': name === view ? 'page' : null}, icon(drawing), h('span', {}, t(`tabs.${name}`)))));
}

start();
