// Lots leave the point for the town: chosen here, queued like slips, weighed again where they arrive.
import {all, one, write} from './store.js';
import {clerk} from './account.js';
import {sheet} from './day-sheet.js';
import {nextId} from './ids.js';

/** Newest first. */
export async function consignments() {
  return (await all('consignments')).sort((one, other) => other.sentAt - one.sentAt);
}

export function consignment(uuid) {
  return one('consignments', uuid);
}

/** Slips of this phone and point whose lot the server knows and which have not left. */
export async function waitingLots() {
  const {village} = await clerk();
  return (await all('slips')).filter(each => each.village === village && each.state === 'uploaded' && each.lot && !each.left)
    .sort((one, other) => other.weighedAt - one.weighedAt);
}

/** Locks what leaves and puts it into the queue. @param seals the number on each lot's seal, by the slip's id */
export async function consign(slips, {driver, plate, seals}) {
  const {username, village} = await clerk();
  const {station} = await sheet();
  const made = {
    uuid: nextId(), state: 'confirmed', account: username, from: village, to: station.code, toName: station.name, sentAt: Date.now(),
    driver, plate, lots: slips.map(each => ({slip: each.uuid, lot: each.lot, number: each.number, sellerName: each.sellerName,
      produceName: each.produceName, produceNameEn: each.produceNameEn, gradeName: each.gradeName, gradeNameEn: each.gradeNameEn,
      netGrams: each.netGrams, villageName: each.villageName, seal: seals.get(each.uuid) || undefined})),
  };
  await write(['consignments', 'slips', 'outbox'], async (store, answered) => {
    store('consignments').put(made);
    store('outbox').add({kind: 'consignment', id: made.uuid});
    for (const {uuid} of slips) {
      store('slips').put({...await answered(store('slips').get(uuid)), left: true});
    }
  });
  return made;
}

/** As the server wants it. */
export function freight({from, to, lots, driver, plate}) {
  const seals = lots.filter(each => each.seal).map(({lot, seal}) => ({lot, seal}));
  return {from, to, lots: lots.map(each => each.lot), ...(seals.length > 0 && {seals}), ...(driver && {driver}), ...(plate && {plate})};
}
