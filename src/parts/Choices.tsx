/** One line that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A word beside the label. */
  readonly remark?: string;
}

interface Props {
  /** Name of the group in the form; also begins the id of each of its lines. */
  name: string;
  legend: string;
  /** Whether the legend is shown; a heading above may say it already. */
  legendShown?: boolean;
  hint?: string | undefined;
  choices: readonly Choice[];
  /** A last line that stands below the ladder, on the ground. */
  unsure?: Choice;
  chosen: string | undefined;
  /** What to do, when something is missing. */
  problem?: string | undefined;
  /** A ladder of lines, or boxes side by side. */
  form: 'ladder' | 'boxes';
  /** The answer can no longer change. */
  isFixed?: boolean;
  onChoose: (value: string) => void;
}

/** A question with one answer, by native radio buttons: the arrow keys move. */
export function Choices(props: Props) {
  const { name, legend, legendShown = true, hint, choices, unsure, chosen, problem, form } = props;
  const line = (choice: Choice) => (
    <label key={choice.value} class={`ask-line ${choice.value === chosen ? 'is-chosen' : ''}`}>
      <input
        type="radio"
        id={`${name}-${choice.value}`}
        name={name}
        value={choice.value}
        checked={choice.value === chosen}
        aria-describedby={problem ? `${name}-problem` : undefined}
        onChange={() => props.onChoose(choice.value)}
      />
      <span class="ask-line-words">
        {choice.label} {choice.remark && <small>{choice.remark}</small>}
      </span>
    </label>
  );
  return (
    <fieldset class={`ask-choices ${problem ? 'has-problem' : ''}`} disabled={props.isFixed}>
      <legend class={legendShown ? undefined : 'visually-hidden'}>{legend}</legend>
      {problem && (
        <p class="ask-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {hint && <p class="ask-hint">{hint}</p>}
      <div class={form === 'ladder' ? 'ask-ladder' : 'ask-boxes'}>{choices.map(line)}</div>
      {unsure && <div class="ask-ground">{line(unsure)}</div>}
    </fieldset>
  );
}

/** Puts the focus on a group: on the chosen line, or the first. */
export function focusChoices(name: string): void {
  const lines = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  (lines.find(({ checked }) => checked) ?? lines[0])?.focus();
}

/** Yes, no and not sure, as lines to choose from. */
export const yesNoChoices: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'notSure', label: 'Not sure' },
];
