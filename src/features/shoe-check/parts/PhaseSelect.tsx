import type { PhaseAnswer } from '../rules/types.ts';
import { useMaterial } from '../view.ts';

interface Props {
  phase: PhaseAnswer;
  onChoose: (phase: PhaseAnswer) => void;
}

/** The phase that counts, on one line, once it is known. */
export function PhaseSelect({ phase, onChoose }: Props) {
  const { phases } = useMaterial();
  return (
    <label class="ask-field shoe-phase">
      <span>Your phase</span>
      <select
        value={phase}
        onChange={(event) => {
          const chosen = phases.find(({ id }) => id === event.currentTarget.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {phases.map(({ id, name, says }) => (
          <option key={id} value={id}>
            {name}: {says}
          </option>
        ))}
      </select>
    </label>
  );
}
