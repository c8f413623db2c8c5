import { withBase } from '../../../lib/base-path.ts';
import { EvidenceLine } from '../../../parts/EvidenceLine.tsx';
import type { Planned } from '../../../parts/usePlan.ts';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import type { MatchedRule } from '../../../plan/index.ts';
import { inputInWords, mostCautiousFirst, reasonsOfChange } from '../words/why.ts';

/** The rules behind today, with the reader's own answers and what each rule rests on. */
export function WhyToday({ planned, base }: { planned: Planned; base: string }) {
  const { plan, rules } = planned;
  return (
    <WhyRow title="The rule, your answers, the evidence">
      {reasonsOfChange(planned, rules).map(({ id, title, because, basis }) => (
        <section key={id} class="plan-rule">
          <h3>{title}</h3>
          <p>{because}</p>
          <EvidenceLine base={base} {...basis} />
        </section>
      ))}
      <RuleList matched={plan.matched} planned={planned} base={base} />
      <p>
        <a href={withBase('/planner/rules/', base)}>All rules of the planner</a>, version{' '}
        {plan.rulesVersion}.
      </p>
    </WhyRow>
  );
}

interface Props {
  matched: readonly MatchedRule[];
  planned: Planned;
  base: string;
}

/** Matched rules, the strictest first; those that only miss an answer come last. */
export function RuleList({ matched, planned, base }: Props) {
  const { inputs } = planned.rules.checkIn;
  if (matched.length === 0) {
    return <p>No rule speaks against it.</p>;
  }
  return (
    <>
      {mostCautiousFirst(matched).map(({ rule, truth, inputs: given }) => (
        <section key={rule.id} class="plan-rule">
          <h3>{rule.title}</h3>
          <p>
            {truth === 'yes'
              ? rule.because
              : 'It can’t be told, as an answer is missing. So it holds.'}
          </p>
          <dl class="plan-inputs">
            {Object.entries(given).map(([name, value]) => (
              <div key={name}>
                <dt>{inputs[name]?.label ?? name}</dt>
                <dd>{inputInWords(value)}</dd>
              </div>
            ))}
          </dl>
          <EvidenceLine base={base} {...rule.basis} />
        </section>
      ))}
    </>
  );
}
