import './plan-week.css';
import { readableDay } from '../../../lib/readable-date.ts';
import { phaseName } from '../../../lib/site.ts';
import { oftenInWords } from '../../../lib/dose.ts';
import { activityMinutes } from '../../../plan/index.ts';
import type { DayPlan, Plan, Rules } from '../../../plan/index.ts';
import type { Planned } from '../../../parts/usePlan.ts';
import { gateState } from '../ladder/gateWords.ts';
import { stopRuleOf } from '../ladder/lightWords.ts';
import { exerciseLine, shortDayName } from './weekWords.ts';

/**
 * The plan of the week on one sheet of paper, black on white. It is there for printing only; the
 * screen shows the same in {@link WeekView}.
 */
export function PlanSheet({ planned }: { planned: Planned }) {
  const { plan, state, rules, exerciseTitles } = planned;
  const { strength, activity } = plan;
  const [first] = plan.week;
  const last = plan.week.at(-1);
  return (
    <div class="plan-sheet">
      <h2>
        Plan for the week {first && readableDay(first.day)} to {last && readableDay(last.day)}
      </h2>
      <div class="plan-sheet-levels">
        <p>
          <small>
            Exercises, level {strength.step} of {strength.steps}
          </small>
          <b>{strength.level.name}</b>
        </p>
        <p>
          <small>
            Activity, level {activity.step} of {activity.steps}
          </small>
          <b>{activity.level.name}</b>
        </p>
        <p>
          <small>Phase</small>
          <b>{phaseName(plan.stage)}</b>
        </p>
        <p>
          <small>Usual morning pain</small>
          <b>{plan.usualMorningPain} out of 10</b>
        </p>
      </div>
      <table class="plan-sheet-week">
        <caption class="visually-hidden">What to do on which day</caption>
        <thead>
          <tr>
            <th scope="col">Tick what is done</th>
            {plan.week.map(({ day }) => (
              <th key={day} scope="col">
                {shortDayName(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strength.level.exercises.map((dose) => {
            const { id, title, dose: amount } = exerciseLine(dose, exerciseTitles);
            return (
              <tr key={id}>
                <th scope="row">
                  <b>{title}</b> {amount}, {oftenInWords(dose.daysAWeek)}
                </th>
                {plan.week.map((day) => (
                  <DayBox
                    key={day.day}
                    day={day}
                    isDue={day.exercises.some(({ exercise }) => exercise === id)}
                  />
                ))}
              </tr>
            );
          })}
          <tr>
            <th scope="row">
              <b>{activity.level.activity.words}</b> {activityMinutes(state)} minutes,{' '}
              {oftenInWords(activity.level.activity.daysAWeek)}
            </th>
            {plan.week.map((day) => (
              <DayBox key={day.day} day={day} isDue={day.activity !== undefined} />
            ))}
          </tr>
          {[
            'Worst pain during, 0 to 10',
            'Pain next morning, 0 to 10',
            'A limp? Anything new?',
          ].map((line) => (
            <tr key={line} class="plan-sheet-write">
              <th scope="row">{line}</th>
              {plan.week.map(({ day }) => (
                <td key={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="plan-sheet-small">
        As it will be if each day goes as planned and no level changes. A dash: nothing is due.
        Never make up for a day you missed.{plan.fitness && ` Fitness meanwhile: ${plan.fitness}`}
      </p>
      <StopRuleBox rules={rules} />
      {plan.next && (
        <section>
          <h3>Before the next step, “{plan.next.level.name}”</h3>
          <ul class="plan-sheet-gate">
            {plan.next.checklist.map((line) => (
              <li key={line.label}>
                {line.label} ({gateState(line).toLowerCase()})
              </li>
            ))}
          </ul>
        </section>
      )}
      <SignsInShort rules={rules} />
      <p class="plan-sheet-small">
        Pushoff, rules version {plan.rulesVersion}, made on {readableDay(plan.day)}. The limits are
        our own proposal. No clinician has reviewed this sheet.
      </p>
    </div>
  );
}

function DayBox({ day: { kind }, isDue }: { day: DayPlan; isDue: boolean }) {
  if (kind === 'rest' || kind === 'stop') {
    return <td class="is-rest">{kind === 'rest' ? 'Rest' : 'Stop'}</td>;
  }
  return isDue ? (
    <td>
      <span class="plan-sheet-box">
        <span class="visually-hidden">due</span>
      </span>
    </td>
  ) : (
    <td class="is-free">–</td>
  );
}

/** When to stop, in the words and with the limits of the rules. */
export function StopRuleBox({ rules }: { rules: Rules }) {
  const { when, then } = stopRuleOf(rules);
  return (
    <section class="plan-stop-rule">
      <h3>Stop rule: stop for today if</h3>
      <ul>
        {when.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <b>{then}</b>
      </p>
    </section>
  );
}

/** The warning signs that can't wait, each as its question. */
export function SignsInShort({ rules }: { rules: Rules }) {
  const now = rules.warningSigns.filter(({ urgency }) => urgency === 'now');
  const today = rules.warningSigns.filter(({ urgency }) => urgency === 'today');
  return (
    <section class="plan-signs">
      <h3>Emergency help now, if one is true</h3>
      <ul>
        {now.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
      <h3>Be seen today, if one is true</h3>
      <ul>
        {today.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whether there is a week to print at all: not while everything stands still. */
export function hasWeek({ week }: Plan): boolean {
  return week.some(({ kind }) => kind !== 'stop');
}
