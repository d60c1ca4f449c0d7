// What the phone keeps. Nothing is said to be kept before the transaction that holds all of it has ended.
const NAME = 'field';
const VERSION = 3;
let opened;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = ({oldVersion}) => {
      const db = opening.result;
      if (oldVersion < 1) {
        db.createObjectStore('settings');
        db.createObjectStore('slips', {keyPath: 'uuid'});
        db.createObjectStore('photos', {keyPath: 'uuid'}).createIndex('slip', 'slip');
        db.createObjectStore('consignments', {keyPath: 'uuid'});
        db.createObjectStore('outbox', {keyPath: 'turn', autoIncrement: true});
      }
      if (oldVersion < 2) {
        db.createObjectStore('redemptions', {keyPath: 'uuid'});
      }
      db.createObjectStore('deeds', {keyPath: 'uuid'});
    };
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
  });
  return opened;
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function read(store, ask) {
  return answer(ask((await database()).transaction(store).objectStore(store)));
}

export function one(store, key) {
  return read(store, it => it.get(key));
}

export function all(store) {
  return read(store, it => it.getAll());
}

export function photosOf(slip) {
  return read('photos', it => it.index('slip').getAll(slip));
}

/**
 * All of it or none of it, on the disk when this returns.
 *
 * @param work is given a function that opens a store within the one transaction
 */
export async function write(stores, work) {
  const transaction = (await database()).transaction(stores, 'readwrite', {durability: 'strict'});
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  done.catch(() => undefined);
  try {
    const result = await work(name => transaction.objectStore(name), answer);
    await done;
    return result;
  } catch (failure) {
    if (!transaction.error) {
      stop(transaction);
    }
    throw failure;
  }
}

function stop(transaction) {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself
  }
}

export async function setting(name) {
  return one('settings', name);
}

export function keep(name, value) {
  return write(['settings'], store => {
    store('settings').put(value, name);
  });
}

/** Reads one thing, lets it be changed and writes it, so that two tabs do not undo each other's change. */
export function change(store, key, alter) {
  return write([store], async (within, answered) => {
    const thing = await answered(within(store).get(key));
    alter(thing);
    within(store).put(thing);
    return thing;
  });
}
