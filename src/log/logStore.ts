import type { Entry } from './entries.ts';
import { blankRemoved, merge, sameEntry } from './fold.ts';
import { logVersion, migrate, readEntryOf } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { readEntry } from './readEntry.ts';

/** One stored thing as it came out of storage: not to be trusted. */
export interface StoredRecord {
  readonly key: string;
  readonly value: unknown;
}

/** A record that could not be read, kept untouched for the reader to download. */
export interface SetAsideRecord extends StoredRecord {
  /** The version of the log it was written at. */
  readonly version: number;
  /** One sentence. */
  readonly problem: string;
}

/** What one transaction does: all of it or nothing. */
export interface ShelfChange {
  readonly put: readonly StoredRecord[];
  /** Moved from the records to those set aside. */
  readonly setAside: readonly SetAsideRecord[];
}

/** What can be looked at within a transaction that is going to write. */
export interface Reading {
  readonly keys: () => Promise<readonly string[]>;
  /** The records under these keys that are there. */
  readonly get: (keys: readonly string[]) => Promise<readonly StoredRecord[]>;
}

/** Where the log is kept: the only thing that a kind of storage has to bring. */
export interface Shelf {
  readonly read: () => Promise<readonly StoredRecord[]>;
  /**
   * Makes the change that follows from what is read, in one transaction. While it runs nothing else
   * may be awaited than the reading that is handed in.
   */
  readonly update: (change: (reading: Reading) => Promise<ShelfChange>) => Promise<void>;
  readonly readSetAside: () => Promise<readonly SetAsideRecord[]>;
  /** Empties everything, what was set aside too. */
  readonly clear: () => Promise<void>;
}

export type OpenedShelf =
  | { readonly kind: 'open'; readonly shelf: Shelf }
  /** A newer version of the site has been here; its data must not be touched. */
  | { readonly kind: 'tooNew' }
  /** An older version of the site is open in another tab and holds on to the old form. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'noAnswer' }
  | { readonly kind: 'unavailable' };

/** What the store needs from around it. */
export interface Surroundings {
  /**
   * Opens the storage; rejects never. `onClosed` is called when an open shelf closes by itself:
   * `newer` when a newer version of the site needs it in another tab, `lost` for any other reason.
   */
  readonly openShelf: (onClosed: (why: 'newer' | 'lost') => void) => Promise<OpenedShelf>;
  /** Takes the storage away unopened, for one that can't be opened or read. */
  readonly destroyShelf: () => Promise<void>;
  /** Tells the other tabs. */
  readonly announce: (news: News) => void;
  /** Hears the other tabs, never this one. */
  readonly listen: (listener: (news: News) => void) => void;
  /** Asks the browser to keep the data. Called once, after the first save of a visit. */
  readonly askToPersist: () => void;
}

export type News = 'changed' | 'deleted';

/** How the log was found. Whatever the kind, the tool works for the visit. */
export type Opened =
  | {
      readonly kind: 'ready';
      readonly entries: readonly Entry[];
      /**
       * How many records could not be read and are kept aside, from this visit and earlier ones.
       * A plan made without them may be too bold: say so wherever this is not 0.
       */
      readonly setAside: number;
    }
  | { readonly kind: 'tooNew'; readonly sentence: string }
  | { readonly kind: 'unavailable'; readonly sentence: string }
  /** The browser has the data but can't hand it out. It is left as it is. */
  | { readonly kind: 'unreadable'; readonly sentence: string };

export type Appended =
  | { readonly kind: 'saved'; readonly entries: readonly Entry[] }
  /** Not stored; the entries are there until the tab is closed, and are tried again each time. */
  | {
      readonly kind: 'visitOnly';
      readonly entries: readonly Entry[];
      readonly sentence: string;
    }
  /** An entry is not as it should be: nothing was taken. */
  | { readonly kind: 'refused'; readonly entries: readonly Entry[]; readonly sentence: string };

export type Deleted =
  | { readonly kind: 'deleted' }
  /** What was only for the visit is gone; what was stored still is. */
  | { readonly kind: 'notDeleted'; readonly sentence: string };

/** The log of this reader on this device. No method ever rejects. */
export interface LogStore {
  /** Opens the log and reads it. Nothing is written before that; calling again reads again. */
  readonly open: () => Promise<Opened>;
  /** Adds entries, all or none, in one transaction. Opens first where that hasn't been done. */
  readonly append: (added: readonly Entry[]) => Promise<Appended>;
  /** What could not be read, for a file to download. */
  readonly readSetAside: () => Promise<readonly SetAsideRecord[]>;
  /** Removes all of it, in every tab: entries, what was set aside, what was only for the visit. */
  readonly deleteEverything: () => Promise<Deleted>;
  /** Calls back with all entries whenever they change, here or in another tab. Returns the end. */
  readonly subscribe: (listener: (entries: readonly Entry[]) => void) => () => void;
}

const sentences = {
  tooNew:
    'A newer version of Pushoff has saved data in this browser. Reload this page to use it. ' +
    'Until then nothing you enter here is kept.',
  blocked:
    'An older version of Pushoff is open in another tab. Close it, then reload this page. ' +
    'Until then nothing you enter here is kept.',
  unavailable:
    'This browser does not let the page keep anything, perhaps because of a private window. ' +
    'What you enter works until you close this tab. Export it if you want to keep it.',
  noAnswer:
    'Your browser is not answering when this page asks for its saved data. Close other tabs with ' +
    'Pushoff, then reload this page. Until then nothing you enter here is kept.',
  unreadable:
    'Your browser has saved data for this page but could not read it. It was left as it is. ' +
    'Closing and opening the browser may help. Until then nothing you enter here is kept.',
  full:
    'Your browser has no room left to save this. What you entered works until you close this ' +
    'tab. Export it to keep it, or free some space and save again.',
  notSaved:
    'Your browser could not save this, perhaps because the device is full. What you entered ' +
    'works until you close this tab. Export it to keep it, or try again.',
  notDeleted:
    'Your browser could not delete everything. Close other tabs with Pushoff and try again, or ' +
    'clear this site’s data in the browser’s settings.',
} as const;

/** The log as far as records tell it, and the records that tell nothing. */
export function readRecords(
  records: readonly StoredRecord[],
  version: number = logVersion,
): { readonly entries: readonly Entry[]; readonly unreadable: readonly SetAsideRecord[] } {
  const entries: Entry[] = [];
  const unreadable: SetAsideRecord[] = [];
  for (const { key, value } of records) {
    const read = readEntryOf(value, version);
    if (!read.ok) unreadable.push({ key, value, version, problem: read.problem });
    else if (read.entry.id === key) entries.push(read.entry);
    else unreadable.push({ key, value, version, problem: 'This entry is kept under another id.' });
  }
  return { entries: merge(entries, []), unreadable };
}

/** A change of storage, and the log as it is after it. */
type Save = ShelfChange & { readonly entries: readonly Entry[] };

/**
 * What to change in storage so that it also holds `added`, and nothing that can't be read. Entries
 * in `trusted` have been read from this storage before and are not read again: a long log would
 * make every save slow. Their keys are looked at, so that what another tab added is merged and what
 * it took away stays away; and one that is about to be written over is read first, so that nothing
 * newer is lost.
 */
export async function planSave(
  reading: Reading,
  trusted: readonly Entry[],
  added: readonly Entry[],
): Promise<Save> {
  const keys = await reading.keys();
  const present = new Set(keys);
  let known = byId(trusted.filter(({ id }) => present.has(id)));
  for (;;) {
    const unread = keys.filter((key) => !known.has(key));
    const save = saveOf([...known.values()], await reading.get(unread), added);
    const stale = save.put.filter(({ key }) => known.has(key));
    if (stale.length === 0) return save;
    known = new Map(known);
    for (const { key } of stale) known.delete(key);
  }
}

function saveOf(
  known: readonly Entry[],
  records: readonly StoredRecord[],
  added: readonly Entry[],
): Save {
  const { entries: read, unreadable } = readRecords(records);
  const stored = merge(known, read);
  const before = byId(stored);
  const entries = blankRemoved(merge(stored, added));
  const put = entries
    .filter((entry) => {
      const same = before.get(entry.id);
      return same === undefined || !sameEntry(same, entry);
    })
    .map((entry) => ({ key: entry.id, value: entry }));
  return { entries, put, setAside: unreadable };
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** What to change in storage when it was last written at an older version. */
export function planUpgrade(
  records: readonly StoredRecord[],
  fromVersion: number,
  steps?: readonly Migration[],
): ShelfChange {
  const put: StoredRecord[] = [];
  const setAside: SetAsideRecord[] = [];
  for (const { key, value } of records) {
    const migrated = migrate(value, fromVersion, steps);
    if (migrated.ok) put.push({ key, value: migrated.value });
    else setAside.push({ key, value, version: fromVersion, problem: migrated.problem });
  }
  return { put, setAside };
}

/** A log store over some storage. Everything it does comes one after the other. */
export function createLogStore(around: Surroundings): LogStore {
  let shelf: Shelf | undefined;
  let whyNotKept: string | undefined;
  let stored: readonly Entry[] = [];
  let unsaved: readonly Entry[] = [];
  let askedToPersist = false;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(entries: readonly Entry[]) => void>();

  let made: { from: readonly [unknown, unknown]; entries: readonly Entry[] } | undefined;

  /** What is stored and what is not yet, as one log; made once for each of the two. */
  function entries(): readonly Entry[] {
    if (made?.from[0] !== stored || made.from[1] !== unsaved) {
      made = { from: [stored, unsaved], entries: blankRemoved(merge(stored, unsaved)) };
    }
    return made.entries;
  }

  // One after the other: a save never starts on what an unfinished one is about to change.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  function tellListeners(): void {
    const now = entries();
    // In a microtask of its own, so that a listener that fails can't take a save with it.
    for (const listener of listeners) queueMicrotask(() => listener(now));
  }

  function onClosed(why: 'newer' | 'lost'): void {
    shelf = undefined;
    // A lost connection is opened again at the next occasion; a newer version is here to stay.
    if (why === 'newer') whyNotKept = sentences.tooNew;
  }

  async function openNow(): Promise<Opened> {
    if (shelf === undefined) {
      const opened = await around.openShelf(onClosed);
      if (opened.kind !== 'open') {
        const sentence = sentences[opened.kind];
        whyNotKept = sentence;
        return { kind: opened.kind === 'tooNew' ? 'tooNew' : 'unavailable', sentence };
      }
      shelf = opened.shelf;
    }
    return readNow(shelf);
  }

  async function readNow(from: Shelf): Promise<Opened> {
    try {
      const read = readRecords(await from.read());
      const moved = read.unreadable.length === 0 || (await moveUnreadable(from));
      const setAside = (await from.readSetAside()).length + (moved ? 0 : read.unreadable.length);
      stored = read.entries;
      whyNotKept = undefined;
      return { kind: 'ready', entries: entries(), setAside };
    } catch {
      return { kind: 'unreadable', sentence: sentences.unreadable };
    }
  }

  /** Whether it worked: where there is no room, unreadable records stay where they are. */
  async function moveUnreadable(from: Shelf): Promise<boolean> {
    try {
      await from.update((reading) => planSave(reading, [], []));
      return true;
    } catch {
      return false;
    }
  }

  async function appendNow(added: readonly Entry[]): Promise<Appended> {
    const checked = added.map(readEntry);
    const refusal = checked.find((read) => !read.ok);
    if (refusal !== undefined && !refusal.ok) {
      return { kind: 'refused', entries: entries(), sentence: refusal.problem };
    }
    unsaved = merge(
      unsaved,
      checked.flatMap((read) => (read.ok ? [read.entry] : [])),
    );
    if (shelf === undefined && whyNotKept === undefined) await openNow();
    const appended = await saveUnsaved();
    tellListeners();
    return appended;
  }

  async function saveUnsaved(): Promise<Appended> {
    if (shelf === undefined) {
      const sentence = whyNotKept ?? sentences.notSaved;
      return { kind: 'visitOnly', entries: entries(), sentence };
    }
    try {
      let saved: readonly Entry[] = [];
      await shelf.update(async (reading) => {
        const change = await planSave(reading, stored, unsaved);
        saved = change.entries;
        return change;
      });
      stored = saved;
      unsaved = [];
    } catch (error) {
      const full = error instanceof Error && error.name === 'QuotaExceededError';
      const sentence = full ? sentences.full : sentences.notSaved;
      return { kind: 'visitOnly', entries: entries(), sentence };
    }
    around.announce('changed');
    if (!askedToPersist) around.askToPersist();
    askedToPersist = true;
    return { kind: 'saved', entries: entries() };
  }

  async function deleteNow(): Promise<Deleted> {
    try {
      await emptyStorage();
    } catch {
      unsaved = [];
      tellListeners();
      return { kind: 'notDeleted', sentence: sentences.notDeleted };
    }
    forget();
    around.announce('deleted');
    return { kind: 'deleted' };
  }

  async function emptyStorage(): Promise<void> {
    try {
      if (shelf !== undefined) return await shelf.clear();
    } catch {
      // What can't be emptied may still be taken away as a whole.
    }
    await around.destroyShelf();
    shelf = undefined;
    whyNotKept = undefined;
  }

  function forget(): void {
    stored = [];
    unsaved = [];
    tellListeners();
  }

  around.listen((news) => {
    void inTurn(async () => {
      if (news === 'deleted') forget();
      else if (shelf !== undefined) {
        await readNow(shelf);
        tellListeners();
      }
    });
  });

  return {
    open: () => inTurn(openNow),
    append: (added) => inTurn(() => appendNow(added)),
    readSetAside: () =>
      inTurn(async () => {
        try {
          return (await shelf?.readSetAside()) ?? [];
        } catch {
          return [];
        }
      }),
    deleteEverything: () => inTurn(deleteNow),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
