import type {
  News,
  OpenedShelf,
  SetAsideRecord,
  Shelf,
  StoredRecord,
  Surroundings,
} from '../../../src/log/logStore.ts';

/** The storage of one browser, which several tabs share, and what goes wrong with it. */
export class Browser {
  records = new Map<string, unknown>();
  setAside: SetAsideRecord[] = [];
  /** What the next writes fail with. */
  writingFails: string | undefined;
  readingFails = false;
  destroyingFails = false;
  opensAs: OpenedShelf['kind'] = 'open';
  timesAskedToPersist = 0;
  transactions = 0;
  /** How many records were read for saving. */
  recordsRead = 0;
  timesDestroyed = 0;
  private readonly tabs: ((news: News) => void)[] = [];
  private readonly closers: ((why: 'newer' | 'lost') => void)[] = [];

  /** What a page opened in this browser has around it. */
  tab(): Surroundings {
    let hears: (news: News) => void = () => undefined;
    this.tabs.push((news) => hears(news));
    const own = this.tabs.at(-1);
    return {
      openShelf: (onClosed) => {
        this.closers.push(onClosed);
        const kind = this.opensAs;
        return Promise.resolve(kind === 'open' ? { kind, shelf: this.shelf() } : { kind });
      },
      destroyShelf: () => this.destroy(),
      announce: (news) => {
        for (const tab of this.tabs) if (tab !== own) tab(news);
      },
      listen: (listener) => {
        hears = listener;
      },
      askToPersist: () => {
        this.timesAskedToPersist += 1;
      },
    };
  }

  /** Closes every open connection, as the browser does. */
  close(why: 'newer' | 'lost'): void {
    for (const closer of this.closers.splice(0)) closer(why);
  }

  private shelf(): Shelf {
    return {
      read: () => this.after(() => this.readRecords()),
      update: async (changeFor) => {
        const { put, setAside } = await changeFor({
          keys: () => this.after(() => this.readRecords().map(({ key }) => key)),
          get: (keys) =>
            this.after(() => {
              this.recordsRead += keys.length;
              return this.readRecords().filter(({ key }) => keys.includes(key));
            }),
        });
        return this.after(() => {
          this.failIfTold();
          this.transactions += 1;
          for (const { key, value } of put) this.records.set(key, structuredClone(value));
          for (const record of setAside) {
            this.setAside.push(structuredClone(record));
            this.records.delete(record.key);
          }
        });
      },
      readSetAside: () => this.after(() => structuredClone(this.setAside)),
      clear: () =>
        this.after(() => {
          this.failIfTold();
          this.empty();
        }),
    };
  }

  private readRecords(): StoredRecord[] {
    if (this.readingFails) throw new DOMException('can not read', 'UnknownError');
    return [...this.records].map(([key, value]) => ({ key, value: structuredClone(value) }));
  }

  private failIfTold(): void {
    if (this.writingFails !== undefined) throw new DOMException('no', this.writingFails);
  }

  private destroy(): Promise<void> {
    return this.after(() => {
      if (this.destroyingFails) throw new DOMException('no', 'UnknownError');
      this.timesDestroyed += 1;
      this.opensAs = 'open';
      this.empty();
    });
  }

  private empty(): void {
    this.records.clear();
    this.setAside = [];
  }

  private async after<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    return work();
  }
}
