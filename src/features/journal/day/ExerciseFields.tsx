import { withBase } from '../../../lib/base-path.ts';
import { doseInWords } from '../../../lib/dose.ts';
import type { Slug } from '../../../log/index.ts';
import type { DayForm } from './form.ts';
import type { OfferedDay } from './offer.ts';
import { PainSelect } from './PainSelect.tsx';
import { Tick, turned } from './Tick.tsx';

interface Props {
  form: DayForm;
  offered: OfferedDay;
  /** What each exercise is called, by id. */
  titles: Readonly<Record<string, string>>;
  base: string;
  onEdit: (values: Partial<DayForm>) => void;
}

/** The exercises of the plan as boxes to tick; others can be added by name. */
export function ExerciseFields({ form, offered, titles, base, onEdit }: Props) {
  const { exercises } = form;
  const due = offered.exercises.map(({ exercise }) => exercise);
  const listed = [...due, ...exercises.filter((id) => !due.includes(id))];
  const others = Object.entries(titles).filter(([id]) => !listed.includes(id));
  const turn = (id: Slug, isOn: boolean) => onEdit({ exercises: turned(exercises, id, isOn) });
  return (
    <>
      {listed.length > 0 && (
        <fieldset class="journal-ticks">
          <legend>{due.length > 0 ? 'From the plan of the day' : 'Done'}</legend>
          {listed.map((id) => {
            const dose = offered.exercises.find(({ exercise }) => exercise === id);
            return (
              <Tick
                key={id}
                label={titles[id] ?? id}
                remark={dose && doseInWords(dose)}
                isOn={exercises.includes(id)}
                onTurn={(isOn) => turn(id, isOn)}
              />
            );
          })}
        </fieldset>
      )}
      {listed.length === 0 && (
        <p class="ask-hint">
          Nothing from the plan to tick. <a href={withBase('/practice/', base)}>The practice</a>{' '}
          writes down what you do there.
        </p>
      )}
      {others.length > 0 && (
        <label class="ask-field">
          <span>Another exercise</span>
          <select
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value) turn(currentTarget.value, true);
              currentTarget.value = '';
            }}
          >
            <option value="">Choose to add it</option>
            {others.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {exercises.length > 0 && (
        <PainSelect
          id="exercise-pain"
          label="Worst pain during them"
          pain={form.exercisePain}
          onChoose={(exercisePain) => onEdit({ exercisePain })}
        />
      )}
    </>
  );
}
