import {h, icon} from './dom.js';
import {t} from './text.js';

/** Keeps the pages on the phone. A newer version waits until the user takes it, never in the middle of a slip. */
export async function keepShell() {
  const kept = await navigator.serviceWorker.register('sw.js', {scope: './'});
  if (kept.waiting) {
    offer(kept.waiting);
  }
  kept.addEventListener('updatefound', () => {
    const fresh = kept.installing;
    fresh.addEventListener('statechange', () => {
      if (fresh.state === 'installed' && navigator.serviceWorker.controller) {
        offer(fresh);
      }
    });
  });
}

function offer(fresh) {
  document.querySelector('.update')?.remove();
  document.body.append(h('p', {class: 'update', role: 'status'}, icon('info'), h('span', {}, t('update.there')),
    h('button', {type: 'button', class: 'btn', onclick: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      fresh.postMessage('take-over');
    }}, t('update.take'))));
}
