import { useEffect, useRef } from 'preact/hooks';
import type { Place, Writing } from './useWriting.ts';

interface Props {
  place: Place;
  writing: Writing;
  /** Whether the button that was pressed is gone, so that the focus has to go somewhere. */
  takesFocus?: boolean;
}

/** What became of the last press, said politely where it was pressed, with a way back. */
export function Answer({ place, writing, takesFocus = false }: Props) {
  const { said, undo } = writing;
  const here = said?.place === place ? said : undefined;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus && here?.undo) button.current?.focus();
  }, [takesFocus, here]);
  return (
    <div class="journal-answer no-print">
      <p role="status" class="ask-message">
        {here?.sentence}
      </p>
      {here?.undo && (
        <button type="button" class="button" ref={button} onClick={() => void undo()}>
          Undo
        </button>
      )}
    </div>
  );
}
