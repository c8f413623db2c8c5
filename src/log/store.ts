import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { createLogStore, planUpgrade } from './logStore.ts';
import type {
  LogStore,
  News,
  OpenedShelf,
  Reading,
  SetAsideRecord,
  Shelf,
  ShelfChange,
  StoredRecord,
} from './logStore.ts';
import { logVersion } from './migrations.ts';

/*
 * WARNING. These names are where people's data is. A changed name doesn't move the data: everyone
 * who has a journal would find it empty.
 */
const databaseName = 'pushoff';
const entriesStore = 'entries';
const setAsideStore = 'set-aside';
const channelName = 'pushoff-log';

/** How long the browser may take to answer before the tool goes on without it, in milliseconds. */
const patience = 8000;

/** Up to so many records are asked for one by one. */
const fewRecords = 200;

interface LogDatabase extends DBSchema {
  [entriesStore]: { key: string; value: unknown };
  [setAsideStore]: { key: number; value: SetAsideRecord };
}

type Stores = (typeof entriesStore | typeof setAsideStore)[];
const bothStores: Stores = [entriesStore, setAsideStore];

/**
 * The log kept in this browser's IndexedDB. The version of the database is the version of the log,
 * so the browser itself keeps older code from writing to newer data. Make one for each page.
 */
export function createBrowserLogStore(): LogStore {
  const channel = openChannel();
  return createLogStore({
    openShelf,
    destroyShelf,
    announce: (news) => channel?.postMessage(news),
    listen: (listener) => {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      });
    },
    askToPersist: () => void askToPersist(),
  });
}

/**
 * Whether the browser has promised to keep this site's data: without a promise some clear it after
 * a week without a visit. `unknown` where the browser doesn't say.
 */
export async function storagePromise(): Promise<'promised' | 'notPromised' | 'unknown'> {
  try {
    return (await navigator.storage.persisted()) ? 'promised' : 'notPromised';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to promise it, and says what it answered. Some ask the reader in turn. */
export async function askForPromise(): Promise<'promised' | 'notPromised' | 'unknown'> {
  await askToPersist();
  return storagePromise();
}

async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Browsers without this promise keep the data as long as they like; nothing can be done.
  }
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return undefined;
  }
}

function isNews(data: unknown): data is News {
  return data === 'changed' || data === 'deleted';
}

function openShelf(onClosed: (why: 'newer' | 'lost') => void): Promise<OpenedShelf> {
  return new Promise((resolve) => {
    let settled = false;
    const settle = (opened: OpenedShelf) => {
      settled = true;
      resolve(opened); // Only the first call counts.
    };
    const opening = (async () =>
      openDB<LogDatabase>(databaseName, logVersion, {
        upgrade: (database, oldVersion, _newVersion, transaction) =>
          upgrade(database, oldVersion, transaction),
        blocked: () => settle({ kind: 'blocked' }),
        blocking: (_currentVersion, blockedVersion, event) => {
          (event.target as IDBDatabase).close();
          // A deletion asks for no version; after it the database can be opened afresh.
          onClosed(blockedVersion === null ? 'lost' : 'newer');
        },
        terminated: () => onClosed('lost'),
      }))();
    // Requests wait in line behind one that another tab blocks, and hear nothing about it.
    setTimeout(() => settle({ kind: 'noAnswer' }), patience);
    opening.then(
      (database) => {
        // The reader has been told that nothing is kept; that stays true until they reload.
        if (settled) database.close();
        else settle({ kind: 'open', shelf: shelfOf(database) });
      },
      (error: unknown) => {
        const tooNew = error instanceof Error && error.name === 'VersionError';
        settle({ kind: tooNew ? 'tooNew' : 'unavailable' });
      },
    );
  });
}

function destroyShelf(): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('Another tab holds on to the database.'));
    setTimeout(giveUp, patience);
    (async () => deleteDB(databaseName, { blocked: giveUp }))().then(resolve, reject);
  });
}

function upgrade(
  database: IDBPDatabase<LogDatabase>,
  oldVersion: number,
  transaction: IDBPTransaction<LogDatabase, Stores, 'versionchange'>,
): void {
  if (oldVersion === 0) {
    database.createObjectStore(entriesStore);
    database.createObjectStore(setAsideStore, { autoIncrement: true });
    return;
  }
  recordsOf(transaction)
    .then((records) => make(planUpgrade(records, oldVersion), transaction))
    // Half an upgrade would be old entries under a new version: rather none at all.
    .catch(() => transaction.abort());
}

function shelfOf(database: IDBPDatabase<LogDatabase>): Shelf {
  // Strict: a save counts only once it is on the disk, so that a crash right after can't undo it.
  const writing = () => database.transaction(bothStores, 'readwrite', { durability: 'strict' });
  return {
    read: () => recordsOf(database.transaction(bothStores, 'readonly')),
    update: async (changeFor) => {
      const transaction = writing();
      // Heard from the start: an abort while reading must not be an unhandled rejection.
      transaction.done.catch(() => undefined);
      const change = await changeFor(readingOf(transaction));
      try {
        await make(change, transaction);
      } catch (error) {
        throw await reasonOfFailure(transaction, error);
      }
      await transaction.done;
    },
    readSetAside: () => database.getAll(setAsideStore),
    clear: async () => {
      const transaction = writing();
      await Promise.all([
        transaction.objectStore(entriesStore).clear(),
        transaction.objectStore(setAsideStore).clear(),
        transaction.done,
      ]);
    },
  };
}

type Readable = IDBPTransaction<LogDatabase, Stores, IDBTransactionMode>;
type Writing = IDBPTransaction<LogDatabase, Stores, 'readwrite' | 'versionchange'>;

async function recordsOf(transaction: Readable): Promise<StoredRecord[]> {
  const store = transaction.objectStore(entriesStore);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => ({ key: String(key), value: values[index] }));
}

function readingOf(transaction: Readable): Reading {
  const store = transaction.objectStore(entriesStore);
  const keys = async () => (await store.getAllKeys()).map(String);
  return {
    keys,
    get: async (wanted) => {
      // One request for everything is many times faster than one for each record.
      if (wanted.length > fewRecords) {
        const few = new Set(wanted);
        return (await recordsOf(transaction)).filter(({ key }) => few.has(key));
      }
      const values = await Promise.all(wanted.map((key) => store.get(key)));
      return wanted.map((key, index) => ({ key, value: values[index] }));
    },
  };
}

async function make(change: ShelfChange, transaction: Writing): Promise<void> {
  const entries = transaction.objectStore(entriesStore);
  const aside = transaction.objectStore(setAsideStore);
  await Promise.all([
    ...change.put.map(({ key, value }) => entries.put(value, key)),
    ...change.setAside.map((record) => aside.add(record)),
    ...change.setAside.map(({ key }) => entries.delete(key)),
  ]);
}

/**
 * Ends a transaction in which a request failed, so that no part of it is kept, and says why. When
 * the browser itself ends one (a full disk), its requests only hear that they were aborted and the
 * reason is the transaction's; when one request fails, the reason may be known to it alone.
 */
async function reasonOfFailure(transaction: Writing, requestError: unknown): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // The browser has ended it already.
  }
  try {
    await transaction.done;
    return requestError;
  } catch (error) {
    const tellsNothing = error instanceof Error && error.name === 'AbortError';
    return tellsNothing ? requestError : error;
  }
}
