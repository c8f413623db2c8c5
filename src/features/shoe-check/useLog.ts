import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, LogStore } from '../../log/index.ts';

/** The reader's log, as the shoe check uses it. */
export interface Log {
  /** Adds an entry. A sentence when it lasts only for this visit, or was refused. */
  readonly append: (entry: Entry) => Promise<LogAnswer>;
  /** What is wrong with the log as it was found, as a sentence. */
  readonly warning: string | undefined;
}

export type LogAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'visitOnly' | 'refused'; readonly sentence: string };

/** Opens the log after the first render, and hears of every change, here and in other tabs. */
export function useLog(onEntries: (entries: readonly Entry[]) => void): Log {
  const store = useRef<Promise<LogStore>>();
  const [warning, setWarning] = useState<string>();
  const hear = useRef(onEntries);
  hear.current = onEntries;

  useEffect(() => {
    const opening = import('../../log/store.ts').then(({ createBrowserLogStore }) =>
      createBrowserLogStore(),
    );
    store.current = opening;
    let stop: (() => void) | undefined;
    void opening.then(async (log) => {
      stop = log.subscribe((entries) => hear.current(entries));
      const opened = await log.open();
      if (opened.kind === 'ready') hear.current(opened.entries);
      else setWarning(opened.sentence);
    });
    return () => stop?.();
  }, []);

  return {
    warning,
    append: async (entry) => {
      const appended = await (await store.current)?.append([entry]);
      if (appended && appended.kind !== 'saved') {
        return { kind: appended.kind, sentence: appended.sentence };
      }
      return { kind: 'saved' };
    },
  };
}
