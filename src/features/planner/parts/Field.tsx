interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  type: 'date' | 'number';
  value: string;
  /** The last day that makes sense. */
  max?: string | undefined;
  problem: string | undefined;
  onInput: (value: string) => void;
}

/** A day or a number to type, with what to do about it above the field. */
export function Field({ id, label, hint, type, value, max, problem, onInput }: Props) {
  const about = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={problem ? 'has-problem' : undefined}>
      {problem && (
        <p class="ask-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <label class="ask-field plan-field" for={id}>
        <span>{label}</span>
        <input
          id={id}
          // A number field would drop what it can't read, and the reader couldn't see why.
          type={type === 'date' ? 'date' : 'text'}
          inputMode={type === 'number' ? 'decimal' : undefined}
          autocomplete="off"
          value={value}
          max={max}
          aria-invalid={problem ? true : undefined}
          aria-describedby={about === '' ? undefined : about}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      {hint && (
        <p class="ask-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
