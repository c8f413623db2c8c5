import { useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  value: string;
  problem: string | undefined;
  /** New: to be chosen; known: of an older file. */
  kind: 'new' | 'known';
  hint?: string;
  onType: (value: string) => void;
}

/** A passphrase, hidden until the reader wants to see it. */
export function Passphrase({ id, label, value, problem, kind, hint, onType }: Props) {
  const [isShown, setShown] = useState(false);
  const described = [...(problem ? [`${id}-problem`] : []), ...(hint ? [`${id}-hint`] : [])];
  return (
    <div class={problem ? 'has-problem' : undefined}>
      {problem && (
        <p class="ask-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <label class="ask-field">
        <span>{label}</span>
        <input
          id={id}
          type={isShown ? 'text' : 'password'}
          value={value}
          autocomplete={kind === 'new' ? 'new-password' : 'current-password'}
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={described.length > 0 ? described.join(' ') : undefined}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </label>
      {hint && (
        <p class="ask-quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <button
        type="button"
        class="journal-link"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? 'Hide it' : 'Show it'} <span class="visually-hidden">{label}</span>
      </button>
    </div>
  );
}
