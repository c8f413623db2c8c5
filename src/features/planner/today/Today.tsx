import { withBase } from '../../../lib/base-path.ts';
import { addDays } from '../../../lib/days.ts';
import { DecisionSign } from '../../../parts/DecisionSign.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import { doneOn, morningOn, sessionsOn, unfinishedSessions } from '../check-in/logged.ts';
import { useTicks } from '../check-in/ticks.ts';
import { matterInWords } from '../words/matter.ts';
import { CareCards } from '../parts/CareCards.tsx';
import type { ScreenProps } from '../screen.ts';
import { dayFrom, weekdayAndDate } from '../words/days.ts';
import { instructionFor, nextSessionLine } from '../words/plan.ts';
import { changeBehind, whySentence } from '../words/why.ts';
import { Gate } from './Gate.tsx';
import { Offer } from './Offer.tsx';
import { SmallLadders } from './SmallLadders.tsx';
import { TodoList } from './TodoList.tsx';
import { WhyToday } from './WhyToday.tsx';

/** What to do today, why, what has been done, and what must be true before the next step. */
export function Today(props: ScreenProps) {
  const { planned, entries, today, base, show } = props;
  const { plan, rules } = planned;
  const due = plan.today.exercises.map(({ exercise }) => exercise);
  const done = doneOn(entries, today, due);
  const instruction = instructionFor(plan, done);
  const isFirst = changeBehind(planned)?.why === 'placed' && plan.outcome === 'hold';
  const isStopped = plan.today.kind === 'stop';
  const isAwaited = plan.open.length > 0;
  const [ticked, tick] = useTicks(today);

  return (
    <>
      <Offer {...props} />
      <div class="plan-today">
        <section class="plan-decision" aria-label="Today">
          <p role="status" class="ask-message">
            {props.message}
          </p>
          <p class="plan-date">Today, {weekdayAndDate(today)}</p>
          <p class="plan-word">
            {!isAwaited && <DecisionSign outcome={plan.outcome} />}
            <b>{isFirst ? 'Your start' : instruction.word}</b>
          </p>
          <div class="plan-instruction">
            <ScreenHeading takesFocus={props.hasMoved}>{instruction.heading}</ScreenHeading>
          </div>
          {isAwaited && <CareCards matters={plan.open} rules={rules} />}
          <p class="plan-line">{instruction.line}</p>
          <p>
            <b>Why:</b> {whySentence(planned, rules)}
          </p>
          <WhyToday planned={planned} base={base} />
          {isAwaited && (
            <div class="ask-buttons no-print">
              <button
                type="button"
                class={isStopped ? 'button button-first' : 'button'}
                onClick={() => show({ kind: 'checked' })}
              >
                Someone has checked it
              </button>
            </div>
          )}
        </section>

        {!isStopped && (
          <section class="plan-do" aria-labelledby="plan-do">
            {plan.today.kind === 'train' ? (
              <TodoList {...props} done={done} ticked={ticked} onTick={tick} />
            ) : (
              <>
                <h2 id="plan-do">{plan.today.kind === 'rest' ? 'Rest' : 'A day in between'}</h2>
                <p>
                  {plan.today.kind === 'rest'
                    ? 'No exercises and no session on your feet today. Ordinary steps at home are fine.'
                    : nextSessionLine(plan)}
                </p>
              </>
            )}
            {plan.fitness && (
              <p class="ask-quiet plan-below">
                <b>For fitness meanwhile:</b> {plan.fitness}
              </p>
            )}
            {plan.today.kind === 'train' && props.stopRule}
          </section>
        )}

        <CheckInRows {...props} />

        <section class="plan-both" aria-labelledby="plan-both">
          <h2 id="plan-both">Your two ladders</h2>
          <SmallLadders planned={planned} foot={props.foot} />
        </section>

        <Gate {...props} />

        {plan.limits.length > 0 && (
          <section class="plan-limits" aria-labelledby="plan-limits">
            <h2 id="plan-limits">What to ask a clinician</h2>
            <ul class="plan-rows">
              {plan.limits.map(({ id, todo, because }) => (
                <li key={id}>
                  <b>{todo}</b>
                  <p class="ask-quiet">{because}</p>
                </li>
              ))}
            </ul>
            <div class="ask-buttons no-print">
              <button type="button" class="button" onClick={() => show({ kind: 'checked' })}>
                Note what a clinician said
              </button>
            </div>
          </section>
        )}

        <section class="plan-more no-print" aria-labelledby="plan-more">
          <h2 id="plan-more">More</h2>
          <ul class="plan-links">
            <li>
              <button type="button" class="text-button" onClick={() => show({ kind: 'signs' })}>
                A warning sign has come up
              </button>
            </li>
            <li>
              <button type="button" class="text-button" onClick={() => show({ kind: 'past' })}>
                Past days: fill in, correct, remove
              </button>
            </li>
            <li>
              <button type="button" class="text-button" onClick={() => show({ kind: 'about-you' })}>
                Change what you told us
              </button>
            </li>
            <li>
              <a href={withBase('/planner/rules/', base)}>All rules of the planner</a>
            </li>
          </ul>
        </section>
      </div>
    </>
  );
}

/** The check-ins that are due, each one press away. */
function CheckInRows({ planned, entries, today, show }: ScreenProps) {
  const { plan, rules } = planned;
  const hasMorning = morningOn(entries, today) !== undefined;
  const wasActive = sessionsOn(entries, addDays(today, -1)).length > 0;
  const unfinished = unfinishedSessions(entries, today, rules);
  const unanswered = plan.unansweredSigns;
  const isDone = sessionsOn(entries, today).length > 0;
  const isStopped = plan.today.kind === 'stop';
  if (isStopped && hasMorning && unfinished.length + unanswered.length === 0) return null;
  return (
    <section class="plan-check no-print" aria-labelledby="plan-check">
      <h2 id="plan-check">Check in</h2>
      <ul class="plan-rows">
        {!hasMorning && (
          <li>
            <p>
              <b>This morning.</b>{' '}
              {wasActive
                ? 'It tells what the foot thinks of yesterday.'
                : 'It keeps your usual up to date.'}
            </p>
            <button
              type="button"
              class={`button ${wasActive ? 'button-first' : ''}`}
              onClick={() => show({ kind: 'morning', day: today })}
            >
              Note this morning
            </button>
          </li>
        )}
        {!isStopped && (
          <li>
            <p>
              <b>After the session.</b>{' '}
              {isDone ? 'Another one, or the other ladder.' : '10 seconds on a good day.'}
            </p>
            <button
              type="button"
              class={`button ${(hasMorning || !wasActive) && !isDone ? 'button-first' : ''}`}
              onClick={() => show({ kind: 'session', day: today })}
            >
              Note a session
            </button>
          </li>
        )}
        {unfinished.map(({ session, questions }) => (
          <li key={session.id}>
            <p>
              {questions === 1 ? '1 question is' : `${questions} questions are`} open for{' '}
              {dayFrom(today, session.day)}’s{' '}
              {session.track === 'strength' ? 'exercises' : 'activity'}.
            </p>
            <button
              type="button"
              class="button"
              onClick={() => show({ kind: 'session', day: session.day, of: session.id })}
            >
              Answer
              <span class="visually-hidden">
                {' '}
                {dayFrom(today, session.day)}’s{' '}
                {session.track === 'strength' ? 'exercises' : 'activity'}
              </span>
            </button>
          </li>
        ))}
        {unanswered.length > 0 && (
          <li>
            <p>
              <b>Warning signs.</b>{' '}
              {unanswered.length === 1 ? 'One was' : `${unanswered.length} were`} never answered, so
              the plan does not go up
              {unanswered.length === 1 && `: ${matterInWords(unanswered[0] ?? '', rules)}`}
              {unanswered.length !== 1 && '.'}
            </p>
            <button type="button" class="button" onClick={() => show({ kind: 'signs' })}>
              Answer the warning signs
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
