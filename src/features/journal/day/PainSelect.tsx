import type { Pain } from '../../../log/index.ts';

interface Props {
  id: string;
  label: string;
  pain: Pain | undefined;
  onChoose: (pain: Pain | undefined) => void;
}

/** Pain from 0 to 10 in one line, for where a whole scale would be too much. It may stay open. */
export function PainSelect({ id, label, pain, onChoose }: Props) {
  const isBetween = typeof pain === 'number' && !Number.isInteger(pain);
  return (
    <label class="ask-field">
      <span>{label}</span>
      <select
        id={id}
        value={pain === undefined ? '' : String(pain)}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === '' ? undefined : value === 'notSure' ? value : Number(value))
        }
      >
        <option value="">Left open</option>
        {Array.from({ length: 11 }, (_, each) => (
          <option key={each} value={String(each)}>
            {each}
            {each === 0 ? ', no pain' : each === 10 ? ', the worst you can imagine' : ''}
          </option>
        ))}
        {isBetween && <option value={String(pain)}>{pain}</option>}
        <option value="notSure">Not sure</option>
      </select>
    </label>
  );
}
