import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, LogStore } from '../log/index.ts';
import { type Draft, newId, written } from './writing.ts';

/** How a save went. `visitOnly`: it is there until the tab is closed. */
export type Saved =
  | { readonly kind: 'saved'; readonly ids: readonly string[] }
  | {
      readonly kind: 'visitOnly' | 'refused';
      readonly ids: readonly string[];
      readonly sentence: string;
    };

/** The reader's log, as screens use it. */
export interface Log {
  /** Whether the log has been looked for yet. Until then nothing is known. */
  readonly isOpen: boolean;
  readonly entries: readonly Entry[];
  /** Entries that could not be read and are kept aside: a plan made without them may be too bold. */
  readonly setAside: number;
  /** What is wrong with the log as it was found, as a sentence. */
  readonly warning: string | undefined;
  /**
   * Writes entries, all or none. `ids` are those of a try before this one, so that trying again
   * never writes a thing down twice.
   */
  readonly append: (drafts: readonly Draft[], ids?: readonly string[]) => Promise<Saved>;
  /** The store itself, for what only one screen needs. */
  readonly store: () => Promise<LogStore>;
}

let opening: Promise<LogStore> | undefined;

/** The one store of the page, loaded after the first render. */
export function theStore(): Promise<LogStore> {
  opening ??= import('../log/store.ts').then(({ createBrowserLogStore }) =>
    createBrowserLogStore(),
  );
  return opening;
}

/** Opens the log after the first render, and hears of every change, here and in other tabs. */
export function useLog(): Log {
  const [found, setFound] = useState<Pick<Log, 'isOpen' | 'entries' | 'setAside' | 'warning'>>({
    isOpen: false,
    entries: [],
    setAside: 0,
    warning: undefined,
  });
  const latest = useRef(found.entries);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const hear = (entries: readonly Entry[]) => {
      latest.current = entries;
      setFound((before) => ({ ...before, entries }));
    };
    void theStore().then(async (store) => {
      if (isGone) return;
      stop = store.subscribe(hear);
      const opened = await store.open();
      if (isGone) return;
      if (opened.kind === 'ready') {
        latest.current = opened.entries;
        setFound({
          isOpen: true,
          entries: opened.entries,
          setAside: opened.setAside,
          warning: undefined,
        });
      } else {
        setFound((before) => ({ ...before, isOpen: true, warning: opened.sentence }));
      }
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);

  return {
    ...found,
    store: theStore,
    append: async (drafts, given) => {
      const added = drafts.map((draft, index) =>
        written(draft, latest.current, new Date(), given?.[index] ?? newId()),
      );
      const appended = await (await theStore()).append(added);
      latest.current = appended.entries;
      setFound((before) => ({ ...before, entries: appended.entries }));
      const ids = added.map(({ id }) => id);
      return appended.kind === 'saved'
        ? { kind: 'saved', ids }
        : { kind: appended.kind, ids, sentence: appended.sentence };
    },
  };
}
