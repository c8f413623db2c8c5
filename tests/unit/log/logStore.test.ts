import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/log/entries.ts';
import { createLogStore, planUpgrade } from '../../../src/log/logStore.ts';
import { Browser } from './memoryShelf.ts';
import { correction, note, oneOfEach, removal } from './invented.ts';

const ids = (entries: readonly Entry[]) => entries.map((entry) => entry.id);

function storeIn(browser: Browser) {
  return createLogStore(browser.tab());
}

/** The ids that a page opened now finds. */
async function foundAgain(browser: Browser): Promise<string[]> {
  const opened = await storeIn(browser).open();
  if (opened.kind !== 'ready') throw new Error(opened.sentence);
  return ids(opened.entries);
}

describe('a first visit', () => {
  it('finds an empty log and writes nothing', async () => {
    const browser = new Browser();
    expect(await storeIn(browser).open()).toEqual({ kind: 'ready', entries: [], setAside: 0 });
    expect(browser.transactions).toBe(0);
    expect(browser.timesAskedToPersist).toBe(0);
  });

  it('asks the browser once to keep the data, after the first save', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    await store.append([note('b', 'fine')]);
    expect(browser.timesAskedToPersist).toBe(1);
  });
});

describe('what was saved', () => {
  it('is found again, every type of entry', async () => {
    const browser = new Browser();
    expect((await storeIn(browser).append(oneOfEach)).kind).toBe('saved');
    expect((await foundAgain(browser)).sort()).toEqual(ids(oneOfEach).sort());
  });

  it('is saved in one transaction, however many entries it has', async () => {
    const browser = new Browser();
    await storeIn(browser).append(oneOfEach);
    expect(browser.transactions).toBe(1);
  });

  it('is not written anew when the same entry comes again', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    const before = browser.records.get('a');
    await store.append([note('a', 'sore')]);
    expect(browser.records.get('a')).toBe(before);
  });

  it('loses the words of what the reader removes, in storage too', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'private'), correction('b', 'a', 'secret', 1)]);
    await store.append([removal('c', 'a', 2)]);
    expect(JSON.stringify([...browser.records.values()])).not.toMatch(/private|secret/);
    expect(await foundAgain(browser)).toHaveLength(3);
  });

  it('of several saves at once is all there', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.append([note(id, 'sore')])));
    expect(await foundAgain(browser)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('an entry that is not as it should be', () => {
  it('is refused with a sentence, and so is everything saved with it', async () => {
    const browser = new Browser();
    const wrong = { ...note('b', 'x'), worstPain: Number.NaN } as Entry;
    const answer = await storeIn(browser).append([note('a', 'sore'), wrong]);
    expect(answer).toMatchObject({ kind: 'refused', entries: [] });
    expect(answer.kind === 'refused' && answer.sentence).toContain('worstPain');
    expect(browser.records.size).toBe(0);
  });
});

describe('records that can not be read', () => {
  function damaged(): Browser {
    const browser = new Browser();
    browser.records.set('a', note('a', 'sore'));
    browser.records.set('b', { type: 'note', day: 'yesterday' });
    browser.records.set('c', note('another-id', 'moved'));
    return browser;
  }

  it('are set aside untouched, counted, and the others are used', async () => {
    const browser = damaged();
    const store = storeIn(browser);
    expect(await store.open()).toEqual({
      kind: 'ready',
      entries: [note('a', 'sore')],
      setAside: 2,
    });
    expect(await store.readSetAside()).toMatchObject([
      { key: 'b', value: { type: 'note', day: 'yesterday' }, version: 1 },
      { key: 'c', value: note('another-id', 'moved'), problem: expect.stringContaining('id') },
    ]);
    expect([...browser.records.keys()]).toEqual(['a']);
  });

  it('are still counted at the next visit', async () => {
    const browser = damaged();
    await storeIn(browser).open();
    expect(await storeIn(browser).open()).toMatchObject({ kind: 'ready', setAside: 2 });
  });

  it('stay where they are when there is no room to move them', async () => {
    const browser = damaged();
    browser.writingFails = 'QuotaExceededError';
    expect(await storeIn(browser).open()).toMatchObject({ kind: 'ready', setAside: 2 });
    expect(browser.records.size).toBe(3);
  });
});

describe('storage that is full', () => {
  it('gets a sentence, and what was entered works for the visit', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.writingFails = 'QuotaExceededError';
    const answer = await store.append([note('b', 'fine')]);
    expect(answer).toMatchObject({
      kind: 'visitOnly',
      sentence: expect.stringContaining('no room left'),
    });
    expect(ids(answer.entries)).toEqual(['a', 'b']);
    expect(await foundAgain(browser)).toEqual(['a']);
  });

  it('saves what was only for the visit as soon as there is room again', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    browser.writingFails = 'QuotaExceededError';
    await store.append([note('a', 'sore')]);
    browser.writingFails = undefined;
    expect((await store.append([note('b', 'fine')])).kind).toBe('saved');
    expect(await foundAgain(browser)).toEqual(['a', 'b']);
  });

  it('is told apart from a save that fails for another reason', async () => {
    const browser = new Browser();
    browser.writingFails = 'UnknownError';
    expect(await storeIn(browser).append([note('a', 'sore')])).toMatchObject({
      kind: 'visitOnly',
      sentence: expect.stringContaining('could not save'),
    });
  });
});

describe('storage that is forbidden', () => {
  it('is said when opening and with every save, and the entries work for the visit', async () => {
    const browser = new Browser();
    browser.opensAs = 'unavailable';
    const store = storeIn(browser);
    expect(await store.open()).toMatchObject({
      kind: 'unavailable',
      sentence: expect.stringContaining('private window'),
    });
    await store.append([note('a', 'sore')]);
    const answer = await store.append([note('b', 'fine')]);
    expect(answer).toMatchObject({
      kind: 'visitOnly',
      sentence: expect.stringContaining('private window'),
    });
    expect(ids(answer.entries)).toEqual(['a', 'b']);
    expect(browser.timesAskedToPersist).toBe(0);
  });
});

describe('storage that was forbidden and is allowed again', () => {
  it('is used like any other, a lost connection included', async () => {
    const browser = new Browser();
    browser.opensAs = 'unavailable';
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.opensAs = 'open';
    await store.open();
    browser.close('lost');
    expect((await store.append([note('b', 'fine')])).kind).toBe('saved');
    expect(await foundAgain(browser)).toEqual(['a', 'b']);
  });
});

describe('data of a newer version', () => {
  it('is left alone: nothing is written and a sentence says why', async () => {
    const browser = new Browser();
    browser.opensAs = 'tooNew';
    browser.records.set('a', { form: 'of tomorrow' });
    const store = storeIn(browser);
    expect(await store.open()).toMatchObject({
      kind: 'tooNew',
      sentence: expect.stringContaining('Reload'),
    });
    expect(await store.append([note('b', 'fine')])).toMatchObject({ kind: 'visitOnly' });
    expect([...browser.records]).toEqual([['a', { form: 'of tomorrow' }]]);
  });

  it('that arrives in another tab stops this one from writing', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.close('newer');
    expect(await store.append([note('b', 'fine')])).toMatchObject({
      kind: 'visitOnly',
      sentence: expect.stringContaining('newer version'),
    });
    expect([...browser.records.keys()]).toEqual(['a']);
  });
});

describe('a browser that does not answer', () => {
  it('is said, and the visit goes on', async () => {
    const browser = new Browser();
    browser.opensAs = 'noAnswer';
    expect(await storeIn(browser).open()).toMatchObject({
      kind: 'unavailable',
      sentence: expect.stringContaining('not answering'),
    });
  });
});

describe('an older version in another tab', () => {
  it('is named, so that the reader can close it', async () => {
    const browser = new Browser();
    browser.opensAs = 'blocked';
    expect(await storeIn(browser).open()).toMatchObject({
      kind: 'unavailable',
      sentence: expect.stringContaining('older version'),
    });
  });
});

describe('data that the browser can not hand out', () => {
  it('is left as it is, and the visit goes on', async () => {
    const browser = new Browser();
    browser.records.set('a', note('a', 'sore'));
    browser.readingFails = true;
    const store = storeIn(browser);
    expect(await store.open()).toMatchObject({
      kind: 'unreadable',
      sentence: expect.stringContaining('left as it is'),
    });
    expect(await store.append([note('b', 'fine')])).toMatchObject({ kind: 'visitOnly' });
    expect([...browser.records.keys()]).toEqual(['a']);
  });

  it('is read again, with what was entered meanwhile, once the browser can', async () => {
    const browser = new Browser();
    browser.records.set('a', note('a', 'sore'));
    browser.readingFails = true;
    const store = storeIn(browser);
    await store.open();
    await store.append([note('b', 'fine')]);
    browser.readingFails = false;
    const opened = await store.open();
    expect(opened.kind === 'ready' && ids(opened.entries)).toEqual(['a', 'b']);
  });
});

describe('a connection that the browser drops', () => {
  it('is opened again at the next save', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.close('lost');
    expect((await store.append([note('b', 'fine')])).kind).toBe('saved');
    expect(await foundAgain(browser)).toEqual(['a', 'b']);
  });
});

describe('two tabs', () => {
  it('both see what either saves', async () => {
    const browser = new Browser();
    const [one, two] = [storeIn(browser), storeIn(browser)];
    await two.open();
    const seen = new Promise<string[]>((resolve) => {
      two.subscribe((entries) => resolve(ids(entries)));
    });
    await one.append([note('a', 'sore')]);
    expect(await seen).toEqual(['a']);
  });

  it('that save at the same time lose nothing', async () => {
    const browser = new Browser();
    const [one, two] = [storeIn(browser), storeIn(browser)];
    await Promise.all([one.open(), two.open()]);
    await Promise.all([one.append([note('a', 'sore')]), two.append([note('b', 'fine')])]);
    expect(await foundAgain(browser)).toEqual(['a', 'b']);
    const opened = await one.open();
    expect(opened.kind === 'ready' && ids(opened.entries)).toEqual(['a', 'b']);
  });

  it('both forget when either deletes everything, unsaved entries too', async () => {
    const browser = new Browser();
    const [one, two] = [storeIn(browser), storeIn(browser)];
    await one.append([note('a', 'sore')]);
    browser.writingFails = 'QuotaExceededError';
    await two.append([note('b', 'only here')]);
    browser.writingFails = undefined;
    expect(await one.deleteEverything()).toEqual({ kind: 'deleted' });
    const answer = await two.append([note('c', 'new')]);
    expect(ids(answer.entries)).toEqual(['c']);
    expect(await foundAgain(browser)).toEqual(['c']);
  });
});

describe('a save on a long log', () => {
  const many = Array.from({ length: 500 }, (_, number) => note(`n${number}`, 'sore', number % 60));

  it('reads nothing that this tab has read before', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append(many);
    browser.recordsRead = 0;
    await store.append([note('a', 'fine')]);
    await store.append([correction('b', 'n7', 'sorer', 1)]);
    expect(browser.recordsRead).toBe(0);
    expect(await foundAgain(browser)).toHaveLength(502);
  });

  it('reads what it is about to write over: the words that a removal takes', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([...many, note('a', 'private')]);
    browser.recordsRead = 0;
    await store.append([removal('b', 'a', 2)]);
    expect(browser.recordsRead).toBe(1);
    expect(JSON.stringify([...browser.records.values()])).not.toContain('private');
  });

  it('merges what another tab has saved meanwhile, heard of or not', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.records.set('b', note('b', 'from elsewhere'));
    const answer = await store.append([note('c', 'fine')]);
    expect(ids(answer.entries)).toEqual(['a', 'b', 'c']);
  });

  it('never writes an older copy over what another tab has changed under the same id', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore', 1)]);
    browser.records.set('a', { ...note('a', 'sorer', 5), worstPain: 6 });
    await store.append([removal('b', 'a', 9)]);
    expect(browser.records.get('a')).toEqual({ ...note('a', '', 5), worstPain: 6 });
  });

  it('takes the words of what another tab has removed from an edit that comes after', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'private')]);
    browser.records.set('a', note('a', ''));
    browser.records.set('c', removal('c', 'a', 9));
    await store.append([correction('b', 'a', 'private too', 2)]);
    expect(JSON.stringify([...browser.records.values()])).not.toContain('private');
    const opened = await store.open();
    expect(opened.kind === 'ready' && JSON.stringify(opened.entries)).not.toContain('private');
  });

  it('sets aside a damaged record that has come since', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.records.set('b', { type: 'note', day: 'yesterday' });
    await store.append([note('c', 'fine')]);
    expect([...browser.records.keys()]).toEqual(['a', 'c']);
    expect(browser.setAside).toMatchObject([{ key: 'b' }]);
  });
});

describe('deleting everything', () => {
  it('takes what was set aside with it', async () => {
    const browser = new Browser();
    browser.records.set('b', { type: 'diary' });
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    await store.open();
    expect(await store.deleteEverything()).toEqual({ kind: 'deleted' });
    expect(await store.open()).toEqual({ kind: 'ready', entries: [], setAside: 0 });
    expect(await store.readSetAside()).toEqual([]);
    expect(browser.timesDestroyed).toBe(0);
  });

  it('takes the storage away as a whole where it can not be emptied', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.writingFails = 'UnknownError';
    expect(await store.deleteEverything()).toEqual({ kind: 'deleted' });
    expect(browser.records.size).toBe(0);
  });

  it('is not undone by a tab that did not hear of it', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'private')]);
    browser.records.clear();
    await store.append([note('b', 'new')]);
    expect(await foundAgain(browser)).toEqual(['b']);
  });

  it('works where the data could not be read or is of a newer version', async () => {
    const browser = new Browser();
    browser.opensAs = 'tooNew';
    browser.records.set('a', { form: 'of tomorrow' });
    const store = storeIn(browser);
    await store.open();
    expect(await store.deleteEverything()).toEqual({ kind: 'deleted' });
    expect(browser.records.size).toBe(0);
    expect((await store.append([note('b', 'fine')])).kind).toBe('saved');
  });

  it('forgets what was only for the visit, even where storage is forbidden', async () => {
    const browser = new Browser();
    browser.opensAs = 'unavailable';
    browser.destroyingFails = true;
    const store = storeIn(browser);
    await store.append([note('a', 'private')]);
    const heard: string[][] = [];
    store.subscribe((entries) => heard.push(ids(entries)));
    expect(await store.deleteEverything()).toMatchObject({ kind: 'notDeleted' });
    expect(heard).toEqual([[]]);
    expect(ids((await store.append([note('b', 'fine')])).entries)).toEqual(['b']);
  });

  it('says so when it fails, and what was stored is still there', async () => {
    const browser = new Browser();
    const store = storeIn(browser);
    await store.append([note('a', 'sore')]);
    browser.writingFails = 'UnknownError';
    browser.destroyingFails = true;
    expect(await store.deleteEverything()).toMatchObject({ kind: 'notDeleted' });
    expect(await foundAgain(browser)).toEqual(['a']);
  });
});

describe('whoever listens', () => {
  it('hears of every save until they stop listening', async () => {
    const store = storeIn(new Browser());
    const heard: string[][] = [];
    const stop = store.subscribe((entries) => heard.push(ids(entries)));
    await store.append([note('a', 'sore')]);
    stop();
    await store.append([note('b', 'fine')]);
    expect(heard).toEqual([['a']]);
  });
});

describe('storage that an older version wrote', () => {
  const steps = [
    {
      version: 2,
      name: 'wrapText',
      migrateEntry: (entry: unknown) => {
        const { text } = entry as { text: string };
        return { text: text.trim() };
      },
    },
  ];

  it('is brought up to date record by record, and what can not be is set aside as it was', () => {
    const records = [
      { key: 'a', value: { text: ' sore ' } },
      { key: 'b', value: null },
    ];
    expect(planUpgrade(records, 1, steps)).toEqual({
      put: [{ key: 'a', value: { text: 'sore' } }],
      setAside: [
        {
          key: 'b',
          value: null,
          version: 1,
          problem: 'This entry could not be brought up to date (wrapText).',
        },
      ],
    });
  });
});
