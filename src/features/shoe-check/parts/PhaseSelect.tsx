import type { Phase } from '../../../lib/site.ts';
import type { PhaseAnswer } from '../rules/types.ts';
import { phaseInSentence, useMaterial } from '../view.ts';

interface Props {
  phase: PhaseAnswer;
  /** The phase that the reader's plan is in; none without a plan. */
  planPhase: Phase | undefined;
  onChoose: (phase: PhaseAnswer) => void;
}

/** The phase that counts, on one line, once it is known; and what the plan has to say about it. */
export function PhaseSelect({ phase, planPhase, onChoose }: Props) {
  const material = useMaterial();
  return (
    <>
      <label class="ask-field shoe-phase">
        <span>Your phase</span>
        <select
          value={phase}
          onChange={(event) => {
            const chosen = material.phases.find(({ id }) => id === event.currentTarget.value);
            if (chosen) onChoose(chosen.id);
          }}
        >
          {material.phases.map(({ id, name, says }) => (
            <option key={id} value={id}>
              {name}: {says}
            </option>
          ))}
        </select>
      </label>
      {planPhase !== undefined && (
        <p class="ask-quiet">
          {planPhase === phase ? (
            'Taken from your plan. You may choose another.'
          ) : (
            <>
              Your plan is in {phaseInSentence(planPhase, material)}.{' '}
              <button
                type="button"
                class="text-button no-print"
                onClick={() => onChoose(planPhase)}
              >
                Take that
              </button>
            </>
          )}
        </p>
      )}
    </>
  );
}
