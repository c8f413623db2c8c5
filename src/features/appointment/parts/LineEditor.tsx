import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longestLine } from '../choices.ts';
import type { Line } from '../line.ts';

export interface LineProps {
  line: Line;
  isOn: boolean;
  /** The reader's own words for it. */
  other: string | undefined;
  /** False for a drawing, which has no words. */
  canChange: boolean;
  onTick: (id: string, isOn: boolean) => void;
  /** Other words for the line; `undefined` puts it back. */
  onWords: (line: Line, text: string | undefined) => void;
}

/** A line of the sheet: on it or left out, and in the words of the log or the reader's own. */
export function LineEditor({ line, isOn, other, canChange, onTick, onWords }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // At once: what is typed next belongs into the field.
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const isPen = line.kind === 'pen';
  const shown = isPen || other === undefined ? line.text : other;

  return (
    <li class={isOn ? undefined : 'is-out'}>
      <label class="ask-tick">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onTick(line.id, event.currentTarget.checked)}
        />
        <span>
          {shown}
          {isPen && (
            <small>{other === undefined ? 'A line to fill in by pen' : other || 'Empty'}</small>
          )}
        </span>
      </label>
      {canChange && !isOpen && (
        <button
          ref={opener}
          type="button"
          class="text-button"
          aria-expanded={false}
          onClick={() => setOpen(true)}
        >
          {isPen ? 'Fill in' : 'Change'}
          <span class="visually-hidden">: {shown}</span>
        </button>
      )}
      {isOpen && (
        <div class="notes-words">
          <label class="ask-field">
            <span>{isPen ? line.text : 'In your own words'}</span>
            <textarea
              ref={field}
              rows={3}
              maxLength={longestLine}
              value={other ?? (isPen ? '' : line.text)}
              onInput={(event) => onWords(line, event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setOpen(false);
              }}
            />
          </label>
          <div class="ask-buttons">
            <button type="button" class="button" onClick={() => setOpen(false)}>
              Done
            </button>
            {other !== undefined && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onWords(line, undefined);
                  setOpen(false);
                }}
              >
                {isPen ? 'Leave it for the pen' : 'Put it back'}
              </button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
