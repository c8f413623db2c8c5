import { useEffect, useRef, useState } from 'preact/hooks';
import type { SealedBackup } from '../../../log/backup.ts';
import type { Entry, ImportPlan, JournalEntry, PlannedImport } from '../../../log/index.ts';
import type { Log } from '../../../parts/useLog.ts';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { longDay } from '../days/dayWords.ts';
import { pairsIn } from '../pairs.ts';
import { entryWords } from '../words.ts';
import type { Names } from '../words.ts';
import { Passphrase } from './Passphrase.tsx';

interface Props {
  log: Log;
  journal: readonly JournalEntry[];
  names: Names;
}

type State =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'problem'; sentence: string }
  | { kind: 'locked'; backup: SealedBackup; problem?: string }
  | { kind: 'plan'; plan: ImportPlan }
  | { kind: 'done'; sentence: string };

/** How many lines of a list are shown before it is only counted. */
const mostLines = 50;

/** Reads a file in: looks first, says what would change, and asks. */
export function ImportFile({ log, journal, names }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [passphrase, setPassphrase] = useState('');
  const chosen = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.kind === 'plan') heading.current?.focus();
    if (state.kind === 'locked') document.getElementById('passphrase-known')?.focus();
  }, [state]);

  const planned = (plan: PlannedImport) =>
    setState(plan.ok ? { kind: 'plan', plan } : { kind: 'problem', sentence: plan.problem });

  const look = async (file: File, entries: readonly Entry[]) => {
    setState({ kind: 'busy' });
    const { lookAt } = await import('./files.ts');
    const found = await lookAt(file, entries);
    if (found.kind === 'plan') planned(found.plan);
    else setState(found);
  };
  const open = async (backup: SealedBackup) => {
    setState({ kind: 'busy' });
    const { unlock } = await import('./files.ts');
    const plan = await unlock(backup, passphrase, log.entries);
    if (plan.ok) planned(plan);
    else setState({ kind: 'locked', backup, problem: plan.problem });
  };
  const take = async ({ toAppend }: ImportPlan) => {
    setState({ kind: 'busy' });
    const appended = await (await log.store()).append(toAppend);
    setPassphrase('');
    const sentence =
      appended.kind === 'saved'
        ? 'Done. Your journal has what was in the file.'
        : `Not stored. ${appended.sentence}`;
    setState({ kind: 'done', sentence });
    if (chosen.current) chosen.current.value = '';
  };
  const leave = () => {
    setState({ kind: 'idle' });
    setPassphrase('');
    if (chosen.current) chosen.current.value = '';
    chosen.current?.focus();
  };

  return (
    <div class="journal-import">
      <div class={state.kind === 'problem' ? 'has-problem' : undefined}>
        {state.kind === 'problem' && (
          <p class="ask-problem" id="import-problem" role="alert">
            {state.sentence} Nothing was changed.
          </p>
        )}
        <label class="ask-field">
          <span>Read in a file</span>
          <input
            type="file"
            ref={chosen}
            accept=".json,application/json"
            aria-describedby={state.kind === 'problem' ? 'import-problem' : undefined}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void look(file, log.entries);
            }}
          />
        </label>
      </div>
      <p class="ask-quiet">
        A backup of yours, locked or not. You’ll see first what it would change.
      </p>
      <p role="status" class="ask-message">
        {state.kind === 'busy' && 'One moment …'}
        {state.kind === 'done' && state.sentence}
      </p>
      {state.kind === 'locked' && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void open(state.backup);
          }}
        >
          <Passphrase
            id="passphrase-known"
            label="Passphrase of this file"
            kind="known"
            value={passphrase}
            problem={state.problem}
            onType={setPassphrase}
          />
          <div class="ask-buttons">
            <button type="submit" class="button button-first">
              Open the file
            </button>
            <button type="button" class="button" onClick={leave}>
              Leave it
            </button>
          </div>
        </form>
      )}
      {state.kind === 'plan' && (
        <section class="journal-preview" aria-labelledby="import-heading">
          <h3 id="import-heading" ref={heading} tabIndex={-1}>
            {state.plan.toAppend.length === 0
              ? 'Nothing would change'
              : 'What this file would change'}
          </h3>
          <Preview plan={state.plan} names={{ ...names, pairs: pairsAfter(state.plan, journal) }} />
          <div class="ask-buttons">
            {state.plan.toAppend.length > 0 && (
              <button
                type="button"
                class="button button-first"
                onClick={() => void take(state.plan)}
              >
                Take it into my journal
              </button>
            )}
            <button type="button" class="button" onClick={leave}>
              Leave it
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

function Preview({ plan, names }: { plan: ImportPlan; names: Names }) {
  const { added, changed, removed, refused, unchanged, toAppend } = plan;
  const line = (entry: JournalEntry) => `${longDay(entry.day)}: ${entryWords(entry, names)}`;
  const isHidden = added.length + changed.length + removed.length === 0 && toAppend.length > 0;
  return (
    <>
      <Lines title="would be added" lines={added.map(line)} />
      <Lines
        title="would say something else"
        lines={changed.map(
          ({ before, after }) => `${line(before)}. It would say: ${entryWords(after, names)}`,
        )}
      />
      <Lines title="would go" lines={removed.map(line)} />
      {isHidden && <p>Only notes about earlier corrections; your days stay as they are.</p>}
      {unchanged > 0 && <p>{counted(unchanged)} of the file you have already.</p>}
      <Lines
        title="can’t be taken"
        lines={refused.map(({ position, problem }) => `Entry ${position} of the file: ${problem}`)}
      />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <WhyRow title={`${counted(lines.length)} ${title}`} isOpen={lines.length <= 10}>
      <ul class="rungs">
        {lines.slice(0, mostLines).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > mostLines && <li>And {lines.length - mostLines} more.</li>}
      </ul>
    </WhyRow>
  );
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

function pairsAfter(plan: ImportPlan, journal: readonly JournalEntry[]) {
  return pairsIn([...journal, ...plan.added, ...plan.changed.map(({ after }) => after)]);
}
