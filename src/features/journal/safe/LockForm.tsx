import { useState } from 'preact/hooks';
import { Passphrase } from './Passphrase.tsx';

interface Props {
  onLock: (passphrase: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks for a new passphrase, twice. */
export function LockForm({ onLock, onCancel }: Props) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<{ field: 'first' | 'again'; sentence: string }>();
  const [isBusy, setBusy] = useState(false);

  const lock = async () => {
    const { passphraseProblem } = await import('../../../log/backup.ts');
    const found = passphraseProblem(first, again);
    setProblem(found);
    if (found !== undefined) {
      document.getElementById(`passphrase-${found.field}`)?.focus();
      return;
    }
    setBusy(true);
    await onLock(first);
    setBusy(false);
  };
  const problemOf = (field: string) => (problem?.field === field ? problem.sentence : undefined);

  return (
    <form
      class="journal-lock"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void lock();
      }}
    >
      <p>
        <b>A lost passphrase can’t be recovered, by anyone.</b> Write it down where you keep other
        important papers.
      </p>
      <Passphrase
        id="passphrase-first"
        label="Passphrase"
        kind="new"
        value={first}
        problem={problemOf('first')}
        hint="10 characters or more. Four or five words that don’t belong together are good."
        onType={setFirst}
      />
      <Passphrase
        id="passphrase-again"
        label="The same again"
        kind="new"
        value={again}
        problem={problemOf('again')}
        onType={setAgain}
      />
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          {isBusy ? 'Locking …' : 'Save the locked file'}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Not now
        </button>
      </div>
    </form>
  );
}
