import type { Slug } from '../../../log/index.ts';
import type { ActivityRow } from './form.ts';
import { PainSelect } from './PainSelect.tsx';

interface Props {
  row: ActivityRow;
  choices: readonly Slug[];
  nameOf: (activity: Slug) => string;
  problemOf: (field: string) => string | undefined;
  onChange: (row: ActivityRow) => void;
  onTakeOut: () => void;
}

/** One thing done on the feet: what, how long, and how the foot was. */
export function ActivityFields({ row, choices, nameOf, problemOf, onChange, onTakeOut }: Props) {
  const [what, minutes] = [`activity-${row.key}`, `minutes-${row.key}`];
  const known = row.activity === '' || choices.includes(row.activity) ? [] : [row.activity];
  const problems = [what, minutes].flatMap((field) => {
    const sentence = problemOf(field);
    return sentence === undefined ? [] : [{ field, sentence }];
  });
  return (
    <fieldset class={`journal-activity ${problems.length > 0 ? 'has-problem' : ''}`}>
      <legend class="visually-hidden">
        {row.activity === '' ? 'An activity' : nameOf(row.activity)}
      </legend>
      {problems.map(({ field, sentence }) => (
        <p class="ask-problem" id={`${field}-problem`} key={field}>
          {sentence}
        </p>
      ))}
      <label class="ask-field">
        <span>What</span>
        <select
          id={what}
          value={row.activity}
          aria-describedby={problemOf(what) ? `${what}-problem` : undefined}
          onChange={({ currentTarget }) => onChange({ ...row, activity: currentTarget.value })}
        >
          <option value="">{row.entryId ? 'Not said what' : 'Choose'}</option>
          {[...known, ...choices].map((activity) => (
            <option key={activity} value={activity}>
              {nameOf(activity)}
            </option>
          ))}
        </select>
      </label>
      <label class="ask-field journal-minutes">
        <span>Minutes</span>
        <input
          type="text"
          inputMode="decimal"
          id={minutes}
          value={row.minutes}
          autocomplete="off"
          aria-describedby={problemOf(minutes) ? `${minutes}-problem` : undefined}
          onInput={({ currentTarget }) => onChange({ ...row, minutes: currentTarget.value })}
        />
      </label>
      <PainSelect
        id={`pain-${row.key}`}
        label="Worst pain during it"
        pain={row.pain}
        onChoose={(pain) => onChange({ ...row, pain })}
      />
      <button type="button" class="journal-link" onClick={onTakeOut}>
        Take out{' '}
        <span class="visually-hidden">
          {row.activity === '' ? 'this activity' : nameOf(row.activity)}
        </span>
      </button>
    </fieldset>
  );
}
