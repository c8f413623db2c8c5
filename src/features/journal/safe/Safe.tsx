import { useEffect, useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import { type Day, daysBetween } from '../../../lib/days.ts';
import { readableDay } from '../../../lib/readable-date.ts';
import type { JournalEntry } from '../../../log/index.ts';
import { DeleteEverything } from '../../../parts/DeleteEverything.tsx';
import type { Log } from '../../../parts/useLog.ts';
import type { Names } from '../words.ts';
import { dayWords } from '../words.ts';
import type { BackupNote } from './backupNote.ts';
import { ImportFile } from './ImportFile.tsx';
import { LockForm } from './LockForm.tsx';

interface Props {
  base: string;
  log: Log;
  journal: readonly JournalEntry[];
  names: Names;
  today: Day;
  note: BackupNote;
  onBackedUp: () => void;
  onDeleted: () => void;
}

type Promised = 'promised' | 'notPromised' | 'unknown';

/** Where the journal is, how to take it along, and how to be rid of it. */
export function Safe(props: Props) {
  const { base, log, today, note } = props;
  const [promised, setPromised] = useState<Promised>();
  const [isAsked, setAsked] = useState(false);
  const [isLocking, setLocking] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void import('../../../log/store.ts').then(async ({ storagePromise }) =>
      setPromised(await storagePromise()),
    );
  }, []);

  const ask = async () => {
    const { askForPromise } = await import('../../../log/store.ts');
    setPromised(await askForPromise());
    setAsked(true);
  };
  const saveFile = async (kind: 'json' | 'csv' | 'set-aside') => {
    const { saveCsv, saveJson, saveSetAside } = await import('./files.ts');
    if (kind === 'csv') saveCsv(log.entries, today);
    else if (kind === 'set-aside') await saveSetAside(await log.store(), today);
    else {
      saveJson(log.entries, today);
      props.onBackedUp();
    }
    setSaid('The file is in your downloads.');
  };
  const saveLockedFile = async (passphrase: string) => {
    const { saveLocked } = await import('./files.ts');
    const problem = await saveLocked(log.entries, today, passphrase);
    if (problem === undefined) {
      props.onBackedUp();
      setLocking(false);
    }
    setSaid(problem ?? 'The locked file is in your downloads. Keep its passphrase safe.');
  };

  return (
    <>
      <p>
        Your journal is in this browser, on this device. Nothing of it is sent anywhere, and there
        is no other copy unless you save one.
      </p>
      <ul class="rungs">
        <li>{lastBackup(note, today)}</li>
        <li>
          {promiseWords(promised)} {isAsked && promised !== 'promised' && 'It was asked just now.'}
        </li>
        <li>Some browsers clear such data after a week without a visit.</li>
      </ul>
      {promised === 'notPromised' && !isAsked && (
        <button type="button" class="button" onClick={() => void ask()}>
          Ask the browser to keep it
        </button>
      )}

      <h3>Save a copy</h3>
      <div class="ask-buttons">
        <button type="button" class="button button-first" onClick={() => void saveFile('json')}>
          Save a backup
        </button>
        {!isLocking && (
          <button type="button" class="button" onClick={() => setLocking(true)}>
            Save one with a passphrase
          </button>
        )}
        <button type="button" class="button" onClick={() => void saveFile('csv')}>
          Save a table (CSV)
        </button>
      </div>
      {isLocking && <LockForm onLock={saveLockedFile} onCancel={() => setLocking(false)} />}
      <p role="status" class="ask-message">
        {said}
      </p>
      <p class="ask-quiet">
        A backup can be read in again, here or on another device. A table opens in a spreadsheet and
        can’t be read in. The plan as a calendar is in{' '}
        <a href={withBase('/planner/?view=week', base)}>the planner’s week</a>.
      </p>
      {log.setAside > 0 && (
        <div class="ask-note">
          <p>
            {log.setAside === 1 ? 'One entry' : `${log.setAside} entries`} could not be read.{' '}
            {log.setAside === 1 ? 'It is' : 'They are'} kept aside, untouched. A plan made without
            them may be too bold.
          </p>
          <button type="button" class="button" onClick={() => void saveFile('set-aside')}>
            Save what could not be read
          </button>
        </div>
      )}

      <h3>Bring one back</h3>
      <ImportFile log={log} journal={props.journal} names={props.names} />

      <h3 id="delete">Delete everything</h3>
      <p>This removes what this browser keeps of you, at once and for good.</p>
      <DeleteEverything onDeleted={props.onDeleted} />
    </>
  );
}

function lastBackup({ on }: BackupNote, today: Day): string {
  if (on === undefined) return 'Not backed up from this browser yet.';
  const days = daysBetween(on, today);
  const ago = days <= 0 ? 'today' : `${dayWords(days)} ago`;
  return `Last backed up on ${readableDay(on)}, ${ago}.`;
}

function promiseWords(promised: Promised | undefined): string {
  if (promised === 'promised') return 'The browser has promised to keep it.';
  if (promised === 'notPromised') return 'The browser has not promised to keep it.';
  return 'The browser doesn’t say whether it will keep it.';
}
