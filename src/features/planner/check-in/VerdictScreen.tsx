import { DecisionSign } from '../../../parts/DecisionSign.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { CareCards } from '../parts/CareCards.tsx';
import type { ScreenProps } from '../screen.ts';
import { RuleList } from '../today/WhyToday.tsx';
import { instructionFor, nextSessionLine, outcomeWords } from '../words/plan.ts';
import { doneOn } from './logged.ts';
import type { Counting, Verdict } from './verdict.ts';

interface Props extends ScreenProps {
  kind: 'session' | 'morning';
  verdict: Verdict;
  /** Why it is kept for this visit only. */
  trouble: string;
}

const countingWords: Readonly<Record<Counting, (what: string) => string>> = {
  counts: (what) => `${what} counts towards the next step.`,
  tomorrowDecides: (what) => `${what} can count towards the next step. The morning after decides.`,
  doesNotCount: (what) => `${what} doesn’t count towards the next step. That is no loss.`,
};

/** The answer to a check-in, at once: the decision, why, whether it counts, and when to go on. */
export function VerdictScreen(props: Props) {
  const { planned, entries, today, verdict, kind, trouble } = props;
  const { plan, rules } = planned;
  const isStopped = plan.today.kind === 'stop';
  const isAwaited = plan.open.length > 0;
  const done = doneOn(
    entries,
    today,
    plan.today.exercises.map(({ exercise }) => exercise),
  );
  return (
    <section class="plan-verdict">
      <p class="plan-word">
        {!isAwaited && <DecisionSign outcome={verdict.outcome} />}
        <b>Saved</b>
      </p>
      <ScreenHeading>{outcomeWords[verdict.outcome]}</ScreenHeading>
      {trouble !== '' && <p class="ask-note">{trouble}</p>}
      {isAwaited && <CareCards matters={plan.open} rules={rules} />}
      <p>
        <b>Why:</b> {verdict.because}
      </p>
      {!isStopped && (
        <>
          {verdict.sessions.map(({ track, counting }, index) => (
            <p key={index}>
              {countingWords[counting](
                track === 'strength' ? 'The exercise session' : 'The activity',
              )}
            </p>
          ))}
          <p>
            {kind === 'morning' && verdict.day === today
              ? `Today: ${instructionFor(plan, done).heading}.`
              : nextSessionLine(plan)}
          </p>
          {plan.today.kind === 'rest' && kind === 'session' && (
            <p>{instructionFor(plan, done).line}</p>
          )}
        </>
      )}
      <WhyRow title="The rule, your answers, the evidence">
        <RuleList matched={verdict.matched} planned={planned} base={props.base} />
      </WhyRow>
      <div class="ask-buttons">
        <button
          type="button"
          class="button button-first"
          onClick={() => props.replace({ kind: 'today' })}
        >
          To today’s plan
        </button>
        <button type="button" class="button" onClick={() => props.replace({ kind: 'past' })}>
          Past days
        </button>
      </div>
    </section>
  );
}
