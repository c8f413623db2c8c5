import { useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import type { Day } from '../../../lib/days.ts';
import { readableMonth } from '../../../lib/readable-date.ts';
import type { JournalContent, JournalEntry, Measurement } from '../../../log/index.ts';
import { measurementLimits } from '../../../log/index.ts';
import { contentOf } from '../../../parts/writing.ts';
import { dayWords, entryWords } from '../words.ts';
import type { Names } from '../words.ts';
import { longDay, shortDay } from './dayWords.ts';
import { daysIn, monthOf, monthsIn } from './months.ts';
import type { ListedDay } from './months.ts';

interface Props {
  base: string;
  journal: readonly JournalEntry[];
  names: Names;
  today: Day;
  onDay: (day: Day) => void;
  onRemove: (entry: JournalEntry, words: string) => void;
  onCorrect: (entry: JournalEntry, content: JournalContent, words: string) => void;
}

/** Everything that was written down, a month at a time, newest first. */
export function DayList(props: Props) {
  const { journal, today } = props;
  const [chosen, setChosen] = useState<string>();
  const months = monthsIn(journal);
  const month =
    months.find((each) => each === chosen) ??
    months.find((each) => each <= monthOf(today)) ??
    months[0];
  if (month === undefined) return <p>Nothing is written down yet.</p>;
  const at = months.indexOf(month);
  const [later, earlier] = [months[at - 1], months[at + 1]];
  const days = daysIn(journal, month);
  return (
    <>
      <div class="journal-months no-print">
        <label class="ask-field">
          <span>Month</span>
          <select value={month} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {months.map((each) => (
              <option key={each} value={each}>
                {readableMonth(`${each}-01`)}
              </option>
            ))}
          </select>
        </label>
        {earlier && (
          <button type="button" class="button" onClick={() => setChosen(earlier)}>
            Earlier <span class="visually-hidden">{readableMonth(`${earlier}-01`)}</span>
          </button>
        )}
        {later && (
          <button type="button" class="button" onClick={() => setChosen(later)}>
            Later <span class="visually-hidden">{readableMonth(`${later}-01`)}</span>
          </button>
        )}
      </div>
      <h3>
        {readableMonth(`${month}-01`)}, {dayWords(days.length)}
      </h3>
      <ul class="journal-days">
        {days.map((listed) => (
          <li key={listed.day}>
            <ListedDayRow {...props} listed={listed} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ListedDayRow({ listed, ...props }: Props & { listed: ListedDay }) {
  const { day, entries } = listed;
  return (
    <details>
      <summary>
        <svg class="no-print" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="m3 6 6 6 6-6" />
        </svg>
        <b>{longDay(day).replace(/ \d{4}$/, '')}</b>
        <span class="journal-summary">
          {entries.map((entry) => entryWords(entry, props.names)).join(' · ')}
        </span>
      </summary>
      <ul class="journal-entries">
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} {...props} />
        ))}
      </ul>
      <button type="button" class="journal-link no-print" onClick={() => props.onDay(day)}>
        Write more about {shortDay(day)}
      </button>
    </details>
  );
}

function EntryRow({ entry, ...props }: Omit<Props, 'journal'> & { entry: JournalEntry }) {
  const [isOpen, setOpen] = useState(false);
  const words = entryWords(entry, props.names);
  const inForm = entry.type === 'note' || entry.type === 'morning' || entry.type === 'session';
  const elsewhere = entry.type === 'shoe' ? '/shoe-check/' : '/planner/';
  const about = (
    <>
      {' '}
      <span class="visually-hidden">{words.slice(0, 80)}</span>
    </>
  );
  return (
    <li>
      <p class="journal-words">{words}</p>
      <p class="journal-entry-buttons no-print">
        {inForm && (
          <button type="button" class="journal-link" onClick={() => props.onDay(entry.day)}>
            Correct{about}
          </button>
        )}
        {entry.type === 'measurement' && !isOpen && (
          <button type="button" class="journal-link" onClick={() => setOpen(true)}>
            Correct{about}
          </button>
        )}
        {!inForm && entry.type !== 'measurement' && (
          <a href={withBase(elsewhere, props.base)}>
            Change it in the {entry.type === 'shoe' ? 'shoe check' : 'planner'}
          </a>
        )}
        <button type="button" class="journal-link" onClick={() => props.onRemove(entry, words)}>
          Remove{about}
        </button>
      </p>
      {entry.type === 'measurement' && isOpen && (
        <MeasurementField
          entry={entry}
          onDone={(value) => {
            setOpen(false);
            if (value !== entry.value) {
              props.onCorrect(entry, { ...contentOf(entry), value } as JournalContent, words);
            }
          }}
        />
      )}
    </li>
  );
}

function MeasurementField(props: {
  entry: Measurement;
  onDone: (value: Measurement['value']) => void;
}) {
  const { entry, onDone } = props;
  const most = measurementLimits[entry.kind];
  const [typed, setTyped] = useState(entry.value === 'notSure' ? '' : String(entry.value));
  const [problem, setProblem] = useState<string>();
  const id = `measure-${entry.id}`;
  const done = () => {
    const value = Number(typed.trim().replace(',', '.'));
    if (typed.trim() === '' || !(value >= 0 && value <= most)) {
      setProblem(`Give a number from 0 to ${most}.`);
      document.getElementById(id)?.focus();
    } else onDone(value);
  };
  return (
    <form
      class={problem ? 'has-problem' : undefined}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      {problem && (
        <p class="ask-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <label class="ask-field journal-minutes">
        <span>What it should say</span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={typed}
          autocomplete="off"
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        Save the correction
      </button>
    </form>
  );
}
