import { useState } from 'preact/hooks';

type State =
  { kind: 'idle' } | { kind: 'asking' } | { kind: 'done' } | { kind: 'failed'; sentence: string };

/** Deletes what this site keeps in the browser. Asks once; says what happened. */
export function DeleteEverything() {
  const [state, setState] = useState<State>({ kind: 'idle' });

  const deleteAll = async () => {
    const { createBrowserLogStore } = await import('../../log/store.ts');
    const deleted = await createBrowserLogStore().deleteEverything();
    forgetSmallThings();
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
          <p>
            This removes shoes, practice sessions and your choices from this browser. It cannot be
            undone.
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

/** The choice of colours, the switches of the practice, a practice that was broken off. */
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
