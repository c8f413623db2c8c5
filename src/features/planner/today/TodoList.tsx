import { withBase } from '../../../lib/base-path.ts';
import { doseInWords } from '../../../lib/dose.ts';
import { activityTick } from '../check-in/ticks.ts';
import type { ScreenProps } from '../screen.ts';
import { activityInWords, slugInWords } from '../words/activity.ts';
import type { DoneToday } from '../words/plan.ts';
import { Drawing } from './Drawing.tsx';

interface Props extends ScreenProps {
  /** What is in the log. */
  done: DoneToday;
  /** What is ticked, and not yet in the log. */
  ticked: ReadonlySet<string>;
  onTick: (id: string, isDone: boolean) => void;
}

/** The exercises with their doses and the activity with its minutes, each with a box. */
export function TodoList({ planned, base, done, ticked, onTick }: Props) {
  const { plan, exerciseTitles } = planned;
  const { exercises, activity } = plan.today;
  return (
    <>
      <div class="plan-do-head">
        <h2 id="plan-do">What to do today</h2>
        <span aria-hidden="true">Done</span>
      </div>
      <ul class="plan-todo">
        {exercises.map((dose) => {
          const title = exerciseTitles[dose.exercise] ?? slugInWords(dose.exercise);
          return (
            <li key={dose.exercise}>
              <Drawing exercise={dose.exercise} base={base} />
              <div>
                <a href={withBase(`/exercises/${dose.exercise}/`, base)}>{title}</a>
                <p>
                  {doseInWords(dose)}
                  {dose.restSeconds !== undefined && `, rest ${dose.restSeconds} seconds`}
                </p>
              </div>
              <DoneBox
                name={title}
                isLogged={done.exercises.has(dose.exercise)}
                isTicked={ticked.has(dose.exercise)}
                onTick={(isDone) => onTick(dose.exercise, isDone)}
              />
            </li>
          );
        })}
        {activity && (
          <li>
            <div class="plan-todo-activity">
              <b>{activityInWords(plan.activity.level.activity.kind, activity.minutes)}</b>
              <p>{activity.words}</p>
            </div>
            <DoneBox
              name={activityInWords(plan.activity.level.activity.kind, activity.minutes)}
              isLogged={done.activity}
              isTicked={ticked.has(activityTick)}
              onTick={(isDone) => onTick(activityTick, isDone)}
            />
          </li>
        )}
      </ul>
      {exercises.length > 0 && (
        <p class="no-print">
          <a href={withBase('/practice/?plan=today', base)}>Practise these with the time kept</a>
        </p>
      )}
    </>
  );
}

interface BoxProps {
  name: string;
  isLogged: boolean;
  isTicked: boolean;
  onTick: (isDone: boolean) => void;
}

/** A box to tick. What is in the log stays ticked: it is corrected there. */
function DoneBox({ name, isLogged, isTicked, onTick }: BoxProps) {
  return (
    <label class={`plan-box ${isLogged ? 'is-logged' : ''}`}>
      <input
        type="checkbox"
        checked={isLogged || isTicked}
        disabled={isLogged}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span class="visually-hidden">
        {isLogged ? 'Done and noted: ' : 'Done: '}
        {name}
      </span>
      <svg viewBox="0 0 52 52" width="52" height="52" aria-hidden="true">
        <path d="m14 27 8 8 16-18" />
      </svg>
    </label>
  );
}
