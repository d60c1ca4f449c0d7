import {h} from './dom.js';
import {redemptions, item as handed} from './redemptions.js';
import {deeds, item as proposed} from './deeds.js';
import {slips, item} from './slips.js';
import {device} from './device.js';
import {instant, dayOf} from './county-time.js';

/** Hands a file out of the phone: by the share sheet where there is one, else as a download. */
export async function handOut(file) {
  if (navigator.canShare?.({files: [file]})) {
    await navigator.share({files: [file]}).catch(() => undefined);
    return;
  }
  const address = URL.createObjectURL(file);
  h('a', {href: address, download: file.name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What was not sent yet, as the server would be told: a copy beside the phone, in case it is lost. Photos are not in it. */
export async function exportFile() {
  const waiting = (await slips()).filter(each => each.state === 'confirmed').reverse();
  const goods = (await redemptions()).filter(each => each.state === 'confirmed').reverse();
  const done = (await deeds()).filter(each => each.state === 'confirmed').reverse();
  const told = {device: (await device()).id, madeAt: instant(), items: waiting.map(item), redemptions: goods.map(handed),
    deeds: done.map(proposed), writtenBy: Object.fromEntries([...waiting, ...goods, ...done].map(each => [each.uuid, each.account]))};
  await handOut(new File([JSON.stringify(told, null, 1)], `slips-${dayOf()}.json`, {type: 'application/json'}));
}
