import { useState } from 'preact/hooks';
import { measureHeel } from '../rules/measure.ts';
import type { Item } from '../rules/types.ts';

interface Props {
  item: Item;
  onMeasured: (answer: string) => void;
}

/** Two heights in, the fitting answer out: no sum is left to the reader. */
export function HeelRuler({ item, onMeasured }: Props) {
  const [heel, setHeel] = useState('');
  const [ball, setBall] = useState('');
  const [said, setSaid] = useState<{ text: string; wrong?: 'heel' | 'ball' }>();

  const workOut = () => {
    const measured = measureHeel(item, heel, ball);
    if (!measured.ok) {
      setSaid({ text: measured.problem, wrong: measured.field });
      document.getElementById(`ruler-${measured.field}`)?.focus();
      return;
    }
    const difference = String(measured.differenceMillimetres).replace('-', '−');
    setSaid({ text: `Heel minus ball: ${difference} mm. That answer is chosen below.` });
    onMeasured(measured.answer);
  };

  const field = (
    name: 'heel' | 'ball',
    words: string,
    typed: string,
    set: (to: string) => void,
  ) => (
    <label class="ask-field">
      <span>{words}</span>
      <input
        id={`ruler-${name}`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={said?.wrong === name}
        aria-describedby="ruler-said"
        onInput={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          workOut();
        }}
      />
    </label>
  );

  return (
    <div class="shoe-ruler no-print">
      {field('heel', 'Heel, in mm', heel, setHeel)}
      {field('ball', 'Ball, in mm', ball, setBall)}
      <button type="button" class="button" onClick={workOut}>
        Work it out
      </button>
      <p id="ruler-said" role="status" class={said?.wrong ? 'ask-problem' : undefined}>
        {said?.text}
      </p>
    </div>
  );
}
