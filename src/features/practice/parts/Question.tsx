import type { ComponentChildren } from 'preact';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  /** Name of the group in the form; also begins the id of each option. */
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: string | undefined;
  /** What to do, when the answer is missing. */
  problem: string | undefined;
  /** Cells of one scale, or boxes side by side. */
  form: 'scale' | 'boxes';
  /** The answer can no longer change. */
  isFixed: boolean;
  onChoose: (value: string) => void;
  /** Words under the options. */
  children?: ComponentChildren;
}

/** A question with one answer, by native radio buttons: the arrow keys move. */
export function Question({
  name,
  legend,
  options,
  chosen,
  problem,
  form,
  isFixed,
  onChoose,
  children,
}: Props) {
  return (
    <fieldset class={`practice-question ${problem ? 'has-problem' : ''}`} disabled={isFixed}>
      <legend>{legend}</legend>
      {problem && (
        <p class="practice-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <div class={`practice-${form}`}>
        {options.map(({ value, label }) => (
          <label key={value} class={value === chosen ? 'is-chosen' : undefined}>
            <input
              type="radio"
              id={`${name}-${value}`}
              name={name}
              value={value}
              checked={value === chosen}
              aria-describedby={problem ? `${name}-problem` : undefined}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
