import { useEffect, useRef, useState } from 'preact/hooks';
import { theStore } from './useLog.ts';

type State =
  { kind: 'idle' } | { kind: 'asking' } | { kind: 'done' } | { kind: 'failed'; sentence: string };

interface Props {
  /** What else the page has to forget. */
  onDeleted?: () => void;
}

/** Deletes what this site keeps in the browser. Asks once; says what happened. */
export function DeleteEverything({ onDeleted }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const question = useRef<HTMLParagraphElement>(null);
  const isAsking = state.kind === 'asking';
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);

  const deleteAll = async () => {
    // The store of this page, so that what it has only for the visit goes too.
    const deleted = await (await theStore()).deleteEverything();
    forgetSmallThings();
    onDeleted?.();
    setState(
      deleted.kind === 'deleted'
        ? { kind: 'done' }
        : { kind: 'failed', sentence: deleted.sentence },
    );
  };

  return (
    <div class="needs-script">
      {state.kind === 'idle' && (
        <button type="button" class="button" onClick={() => setState({ kind: 'asking' })}>
          Delete everything kept here
        </button>
      )}
      {state.kind === 'asking' && (
        <>
          <p ref={question} tabIndex={-1}>
            This removes your journal, plan, shoes, practice sessions and choices from this browser.
            It cannot be undone.
          </p>
          <p>
            <button type="button" class="button button-first" onClick={() => void deleteAll()}>
              Delete everything
            </button>{' '}
            <button type="button" class="button" onClick={() => setState({ kind: 'idle' })}>
              Keep it
            </button>
          </p>
        </>
      )}
      <p role="status">
        {state.kind === 'done' && 'Deleted. Nothing of yours is kept in this browser now.'}
        {state.kind === 'failed' && state.sentence}
      </p>
    </div>
  );
}

/** Everything outside the log: the choice of colours, switches, when it was last backed up. */
function forgetSmallThings(): void {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage).filter((name) => name.startsWith('pushoff'))) {
        storage.removeItem(key);
      }
    }
  } catch {
    // Storage is forbidden: then nothing was kept there.
  }
}
