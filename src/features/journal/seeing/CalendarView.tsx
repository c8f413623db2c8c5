import { useState } from 'preact/hooks';
import type { Day } from '../../../lib/days.ts';
import { readableMonth } from '../../../lib/readable-date.ts';
import { shortDay } from '../days/dayWords.ts';
import { monthOf } from '../days/months.ts';
import { dayWords } from '../words.ts';
import { calendarOf } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import type { DayFacts } from './facts.ts';

interface Props {
  /** Days up to today, oldest first. */
  facts: readonly DayFacts[];
  today: Day;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const words: Readonly<Record<CalendarDay['state'], string>> = {
  exercised: 'exercises done',
  'low-energy': 'low-energy day',
  'nothing-known': '',
};

/** The days of a month on which exercises were done. No day is marked as missed. */
export function CalendarView({ facts, today }: Props) {
  const [chosen, setChosen] = useState<string>();
  const months = [...new Set([...facts.map(({ day }) => monthOf(day)), monthOf(today)])].sort();
  const month = chosen !== undefined && months.includes(chosen) ? chosen : monthOf(today);
  const at = months.indexOf(month);
  const [earlier, later] = [months[at - 1], months[at + 1]];
  const weeks = calendarOf(facts, month);
  const done = weeks.flat().filter((day) => day?.state === 'exercised').length;
  const low = weeks.flat().filter((day) => day?.state === 'low-energy').length;
  const name = readableMonth(`${month}-01`);
  return (
    <>
      <p>
        {name}: exercises on {dayWords(done)}
        {low > 0 && `, and ${low === 1 ? 'one low-energy day' : `${low} low-energy days`}`}.
      </p>
      <div class="journal-months no-print">
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
      <table class="journal-calendar">
        <caption class="visually-hidden">Exercises in {name}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th scope="col" key={weekday}>
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((day, place) =>
                day === undefined ? (
                  <td key={place} />
                ) : (
                  <td key={place} class={`is-${day.state} ${day.day === today ? 'is-today' : ''}`}>
                    <span aria-hidden="true">{Number(day.day.slice(8))}</span>
                    <span class="visually-hidden">
                      {shortDay(day.day)} {day.day === today && 'today'} {words[day.state]}
                    </span>
                    <Sign state={day.state} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="plot-legend" aria-hidden="true">
        <span class="plot-legend-item">
          <Sign state="exercised" /> exercises done
        </span>
        <span class="plot-legend-item">
          <Sign state="low-energy" /> low-energy day
        </span>
      </p>
    </>
  );
}

function Sign({ state }: { state: CalendarDay['state'] }) {
  return (
    <svg class="journal-sign" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      {state === 'exercised' && (
        <>
          <path class="is-solid" d="M1 1h24v24H1z" />
          <path class="is-tick" d="m6 13.5 5 5L20.5 8" />
        </>
      )}
      {state === 'low-energy' && <path class="is-low" d="M4 13h18" />}
    </svg>
  );
}
