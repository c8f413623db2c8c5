import './plan-week.css';
import { useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import type { Entry } from '../../../log/index.ts';
import type { ViewProps } from '../view.ts';
import { PlanSheet, hasWeek } from './PlanSheet.tsx';
import { weekInWords } from './weekWords.ts';

/** The coming seven days, to read, to put into a calendar, and to print. */
export function WeekView({ planned, entries, today, base }: ViewProps) {
  const { plan, exerciseTitles } = planned;
  const [message, setMessage] = useState('');
  const week = weekInWords(plan, exerciseTitles);

  const saveCalendar = async () => {
    setMessage('');
    try {
      const { calendarOf } = await import('./calendar.ts');
      const calendar = calendarOf(week, ownerOf(entries), Math.floor(Date.now() / 60_000));
      if (!calendar.ok) {
        setMessage(calendar.sentence);
        return;
      }
      download(`pushoff-week-${today}.ics`, calendar.text);
      setMessage(`The file pushoff-week-${today}.ics is saved. Open it with your calendar.`);
    } catch {
      setMessage('The calendar could not be loaded. Check the connection, then try again.');
    }
  };

  return (
    <section class="plan-week" aria-labelledby="plan-week-heading">
      <h2 id="plan-week-heading">Your week</h2>
      {plan.needsAssessment && (
        <p class="ask-note">
          Your questions are still to be answered. Until then this shows the lowest start.
        </p>
      )}
      <p>As it will be if each day goes as planned and no level changes.</p>
      <ol class="plan-days">
        {week.map(({ day, name, summary, why, exercises, activity }) => (
          <li key={day} class={day === today ? 'is-today' : undefined}>
            <h3>
              <small>
                <time dateTime={day}>{name}</time>
                {day === today && ', today'}
              </small>{' '}
              {summary}
            </h3>
            <ul class="plan-day-lines">
              {exercises.map(({ id, title, dose }) => (
                <li key={id}>
                  <a href={withBase(`/exercises/${id}/`, base)}>{title}</a> {dose}
                </li>
              ))}
              {activity && <li>{activity}</li>}
              {why && <li>{why}</li>}
            </ul>
          </li>
        ))}
      </ol>
      <p class="ask-quiet">Never make up for a day you missed: the next day stays as it is.</p>
      {hasWeek(plan) ? (
        <>
          <div class="ask-buttons no-print">
            <button type="button" class="button button-first" onClick={() => print()}>
              Print the week
            </button>
            <button type="button" class="button" onClick={() => void saveCalendar()}>
              Save as a calendar file
            </button>
          </div>
          <p class="ask-message" role="status">
            {message}
          </p>
          <PlanSheet planned={planned} />
        </>
      ) : (
        <p class="ask-note">
          There is nothing to print or to put into a calendar until someone has looked at what is
          open.
        </p>
      )}
      <p class="no-print">
        Rather by hand?{' '}
        <a href={withBase('/planner/paper/', base)}>The check-in and the ladder on paper</a>
      </p>
    </section>
  );
}

/** The same for all files from one log, and it says nothing about its reader. */
function ownerOf(entries: readonly Entry[]): string {
  const oldest = entries.reduce<Entry | undefined>(
    (before, entry) =>
      before === undefined || entry.recordedAt < before.recordedAt ? entry : before,
    undefined,
  );
  return oldest?.id.replaceAll('-', '').slice(0, 8) ?? 'plan';
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
