// Keeps the pages on the phone. VERSION follows from what the files hold (FieldShellTest), so a changed file is a new shell.
const VERSION = '06d22c758411';
const SHELL = [
  '/field/',
  '/field/field.css',
  '/field/js/account.js',
  '/field/js/agreement.js',
  '/field/js/app.js',
  '/field/js/capacity.js',
  '/field/js/clock.js',
  '/field/js/consignments.js',
  '/field/js/county-time.js',
  '/field/js/day-sheet.js',
  '/field/js/deed-row.js',
  '/field/js/deed-view.js',
  '/field/js/deeds-view.js',
  '/field/js/deeds.js',
  '/field/js/device.js',
  '/field/js/dialog.js',
  '/field/js/dom.js',
  '/field/js/evidence.js',
  '/field/js/export.js',
  '/field/js/feedback.js',
  '/field/js/figures.js',
  '/field/js/group-sheet.js',
  '/field/js/hand-in.js',
  '/field/js/handed-row.js',
  '/field/js/handed-view.js',
  '/field/js/header.js',
  '/field/js/household-picker.js',
  '/field/js/ids.js',
  '/field/js/ink.js',
  '/field/js/outbox-view.js',
  '/field/js/pad.js',
  '/field/js/phone-view.js',
  '/field/js/photo.js',
  '/field/js/pin-pad.js',
  '/field/js/pin.js',
  '/field/js/produce-picker.js',
  '/field/js/propose-view.js',
  '/field/js/qr.js',
  '/field/js/queue.js',
  '/field/js/receipt.js',
  '/field/js/redemptions.js',
  '/field/js/report-view.js',
  '/field/js/scan.js',
  '/field/js/send-view.js',
  '/field/js/shell.js',
  '/field/js/shop-sheet.js',
  '/field/js/sign-in-view.js',
  '/field/js/signature-pad.js',
  '/field/js/slip-row.js',
  '/field/js/slip-view.js',
  '/field/js/slips.js',
  '/field/js/speech.js',
  '/field/js/stepper.js',
  '/field/js/store.js',
  '/field/js/text-en.js',
  '/field/js/text-zh.js',
  '/field/js/text.js',
  '/field/js/till-view.js',
  '/field/js/today-view.js',
  '/field/js/weigh-view.js',
  '/field/js/wire.js',
  '/field/manifest.webmanifest',
  '/field/paper.css',
  '/icons/icon.svg',
  '/images/icons.svg',
  '/webjars/qr-creator/1.0.0/dist/qr-creator.es6.min.js',
];
const KEPT = `field-${VERSION}`;
const PICTURES = 'field-pictures';

self.addEventListener('install', event => event.waitUntil(keepShell()));
self.addEventListener('activate', event => event.waitUntil(dropOlder().then(() => self.clients.claim())));
self.addEventListener('message', event => event.data === 'take-over' && self.skipWaiting());
self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    event.respondWith(shell('/field/'));
  } else if (SHELL.includes(address.pathname)) {
    event.respondWith(shell(address.pathname));
  } else if (address.pathname.startsWith('/images/')) {
    event.respondWith(picture(event.request));
  }
});

async function keepShell() {
  const cache = await caches.open(KEPT);
  await cache.addAll(SHELL.map(path => new Request(path, {cache: 'reload'})));
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('field-') && name !== KEPT && name !== PICTURES).map(name => caches.delete(name)));
}

async function shell(path) {
  return await (await caches.open(KEPT)).match(path) ?? fetch(path);
}

async function picture(request) {
  const cache = await caches.open(PICTURES);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  const fresh = await fetch(request);
  if (fresh.ok) {
    await cache.put(request, fresh.clone());
  }
  return fresh;
}
