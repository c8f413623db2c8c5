import type { Pain } from '../log/index.ts';

interface Props {
  /** Name of the group in the form; also begins the id of each cell. */
  name: string;
  legend: string;
  legendShown?: boolean;
  hint?: string | undefined;
  chosen: Pain | undefined;
  /** What to do, when the answer is missing. */
  problem?: string | undefined;
  isFixed?: boolean;
  onChoose: (pain: Pain) => void;
}

const pains: readonly Pain[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'notSure'];

/**
 * Pain from 0 to 10, or “not sure”: eleven numbers lying on a ladder, by native radio buttons. No
 * faces and no colours by value, and never the limits beside it: they would steer the answer.
 */
export function PainScale(props: Props) {
  const { name, legend, legendShown = true, hint, chosen, problem } = props;
  return (
    <fieldset class={`ask-choices ${problem ? 'has-problem' : ''}`} disabled={props.isFixed}>
      <legend class={legendShown ? undefined : 'visually-hidden'}>{legend}</legend>
      {problem && (
        <p class="ask-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {hint && <p class="ask-hint">{hint}</p>}
      <div class="ask-scale-room">
        <div class="ask-scale">
          {pains.map((pain) => (
            <label key={pain} class={pain === chosen ? 'is-chosen' : undefined}>
              <input
                type="radio"
                id={`${name}-${pain}`}
                name={name}
                value={pain}
                checked={pain === chosen}
                aria-describedby={problem ? `${name}-problem` : undefined}
                onChange={() => props.onChoose(pain)}
              />
              <span>{pain === 'notSure' ? 'Not sure' : pain}</span>
            </label>
          ))}
        </div>
      </div>
      <p class="ask-ends">
        <span>0 no pain</span>
        <span>10 the worst you can imagine</span>
      </p>
    </fieldset>
  );
}
