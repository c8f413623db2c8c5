import { withBase } from '../../../lib/base-path.ts';
import { doseInWords } from '../../../lib/dose.ts';
import type { PlannedPractice } from '../planned.ts';
import { begin, progressOf, timelineOf } from '../timeline.ts';
import { roughly } from '../words.ts';

interface Props {
  base: string;
  planned: PlannedPractice;
  /** A session of exercises is in the log for today. */
  isDoneToday: boolean;
  /** Entries of the log that could not be read. */
  setAside: number;
}

/** What today's plan has to practise, with its own doses; or why there is nothing. */
export function TodaysPlan({ base, planned, isDoneToday, setAside }: Props) {
  const planner = <a href={withBase('/planner/', base)}>Your plan</a>;
  return (
    <section class="practice-plan" aria-labelledby="todays-plan">
      <h2 id="todays-plan">Today’s plan</h2>
      {setAside > 0 && (
        <p class="ask-note">
          {setAside} of your entries could not be read, so this plan may ask for too much. {planner}{' '}
          says more.
        </p>
      )}
      {planned.kind === 'nothing' ? (
        <p>
          {planned.why} {planner}
        </p>
      ) : (
        <>
          {isDoneToday && (
            <p class="ask-note">
              You have written down exercises for today already. Once is enough: more doesn’t count.
            </p>
          )}
          <ol class="practice-list">
            {planned.exercises.map(({ id, title }, place) => (
              <li key={id} class="practice-planned">
                <span>
                  <b>{title}</b>: {doseOf(planned, place)}
                </span>{' '}
                <a href={withBase(`/exercises/${id}/`, base)}>
                  How<span class="visually-hidden"> to do it: {title}</span>
                </a>
              </li>
            ))}
          </ol>
          <div class="practice-start">
            <p>
              {planned.exercises.length === 1
                ? 'One exercise'
                : `${planned.exercises.length} exercises`}
              : {roughly(progressOf(timelineOf(planned.doses), begin(0)).millisecondsLeft)}.{' '}
              {planner} says why.
            </p>
            <button type="submit" class="button button-first">
              Start
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function doseOf(planned: PlannedPractice & { kind: 'train' }, place: number): string {
  const { dose, isOneSided } = planned.doses[place] ?? { dose: {}, isOneSided: false };
  return `${doseInWords(dose)}${isOneSided ? ', each side' : ''}.`;
}
