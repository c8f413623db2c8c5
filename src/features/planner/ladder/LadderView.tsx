import './plan-ladder.css';
import { withBase } from '../../../lib/base-path.ts';
import { readableDay } from '../../../lib/readable-date.ts';
import { phaseName } from '../../../lib/site.ts';
import { activityMinutes, clearedUpTo } from '../../../plan/index.ts';
import type { Plan } from '../../../plan/index.ts';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import type { ViewProps } from '../view.ts';
import { stepWaits, waitsForClinician } from '../words/plan.ts';
import { gateState } from './gateWords.ts';
import { LadderPicture } from './LadderPicture.tsx';
import { pictureOf, rowsOf } from './picture.ts';
import { storyOf } from './story.ts';

const sentenceId = 'plan-ladder-sentence';

/** Both tracks from the bottom to the top, where the reader is, the next gate, and the way so far. */
export function LadderView({ planned, entries, today, base }: ViewProps) {
  const { plan, state, rules } = planned;
  const picture = pictureOf(state.path, {
    at: { strength: state.strength.level, activity: state.activity.level },
    limits: {
      strength: clearedUpTo(state, 'strength'),
      activity: clearedUpTo(state, 'activity'),
    },
  });
  return (
    <section class="plan-ladder" aria-labelledby="plan-ladder-heading">
      <h2 id="plan-ladder-heading">Your ladder</h2>
      {plan.needsAssessment && (
        <p class="ask-note">
          Your questions are still to be answered. Until then this shows the lowest start.
        </p>
      )}
      <p id={sentenceId}>{whereIn(plan, activityMinutes(state))}</p>
      <LadderPicture picture={picture} labelledBy={sentenceId} />
      <p class="ask-quiet">
        The thick rung is where you stand. Dotted: not yet. A double line is a gate: its own
        checklist comes first.
      </p>
      <WhyRow title="The same as a table">
        <table class="plan-table">
          <caption class="visually-hidden">
            Every level in the order of climbing, the highest first
          </caption>
          <thead>
            <tr>
              <th scope="col">Level</th>
              <th scope="col">Track and phase</th>
              <th scope="col">You</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(picture, state.path).map(({ level, place, hasGate }) => (
              <tr key={level.id} class={place === 'here' ? 'is-here' : undefined}>
                <th scope="row">{level.name}</th>
                <td>
                  {level.track === 'strength' ? 'Exercises' : 'Activity'},{' '}
                  {phaseName(level.stage).toLowerCase()}
                </td>
                <td>
                  {placeWords[place]}
                  {hasGate && (place === 'next' || place === 'ahead') && ', behind a gate'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WhyRow>
      <NextGate plan={plan} />
      <Story turns={storyOf(plan.changes, entries, rules, today)} />
      <p>
        <a href={withBase('/planner/rules/', base)}>Every level, gate and rule, with its reasons</a>
      </p>
    </section>
  );
}

const placeWords = {
  held: 'Behind you',
  here: 'You are here',
  next: 'Next',
  ahead: 'Not yet',
  plain: '',
} as const;

/** What the picture shows, for everyone and in a sentence or two. */
function whereIn({ strength, activity, next }: Plan, minutes: number): string {
  const top = 'You are at the top of both ladders.';
  const here =
    `In your exercises you stand on level ${strength.step} of ${strength.steps}, ` +
    `“${strength.level.name}”. In your activity you stand on level ${activity.step} of ` +
    `${activity.steps}, “${activity.level.name}”, with ${minutes} minutes. `;
  if (next === undefined) return here + top;
  const track = next.track === 'strength' ? 'exercises' : 'activity';
  return `${here}The next step is in your ${track}: “${next.level.name}”.`;
}

function NextGate({ plan }: { plan: Plan }) {
  const { next, day } = plan;
  if (next === undefined) return null;
  return (
    <section class="plan-part">
      <h3>Before “{next.level.name}”</h3>
      <p>{next.level.because}</p>
      <ul class="plan-gate-list">
        {next.checklist.map((line) => (
          <li key={line.label} class={line.met ? 'is-met' : undefined}>
            <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
              <rect x="1" y="1" width="26" height="26" />
              {line.met && <path d="m7 14 5 5 9-10" />}
            </svg>
            <span>
              {line.label} <small>{gateState(line)}</small>
            </span>
          </li>
        ))}
      </ul>
      {waitsForClinician(plan) ? (
        <p>{stepWaits}</p>
      ) : (
        next.earliest > day && <p>Not before {readableDay(next.earliest)}.</p>
      )}
    </section>
  );
}

function Story({ turns }: { turns: ReturnType<typeof storyOf> }) {
  return (
    <section class="plan-part">
      <h3>The way so far</h3>
      {turns.length === 0 && <p>No step yet, up or down.</p>}
      <ol class="plan-story" reversed>
        {turns.map(({ day, word, moves, why }, index) => (
          <li key={`${day}-${turns.length - index}`}>
            <p>
              <time dateTime={day}>{readableDay(day)}</time> <b>{word}</b>
            </p>
            {moves.map((move) => (
              <p key={move}>{move}</p>
            ))}
            {why.map((reason) => (
              <p key={reason} class="ask-quiet">
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
