import { withBase } from '../../../lib/base-path.ts';
import type { Judgement } from '../rules/judge.ts';
import type { PageLink } from '../rules/types.ts';
import { useMaterial } from '../view.ts';
import { Drawing } from './Drawing.tsx';
import { Evidence } from './Evidence.tsx';
import { WhyRow } from '../../../parts/WhyRow.tsx';

/** What to change, cheapest first, and how any change is tested. */
export function Changes({ judgement }: { judgement: Judgement }) {
  const { rules } = useMaterial();
  const { changes, blocked } = judgement;
  return (
    <>
      {changes.length > 0 && (
        <section>
          <h3>
            {judgement.verdict === 'later' ? 'What you can do' : 'What to change, cheapest first'}
          </h3>
          <ol class="shoe-changes">
            {changes.map(({ id, name, how, drawing, basis, links }) => (
              <li key={id}>
                <h4>{name}</h4>
                {drawing && <Drawing id={drawing} />}
                <ul class="rungs">
                  {how.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ul>
                <Evidence basis={basis} />
                <Links links={links} />
              </li>
            ))}
          </ol>
          {blocked.length > 0 && (
            <p>Not for this shoe: {blocked.map(({ name }) => `“${name}”`).join(', ')}.</p>
          )}
        </section>
      )}
      {judgement.verdict === 'later' ? (
        <WhyRow title={rules.trial.title}>
          <Trial />
        </WhyRow>
      ) : (
        <section>
          <h3>{rules.trial.title}</h3>
          <Trial />
        </section>
      )}
    </>
  );
}

function Trial() {
  const { rules } = useMaterial();
  return (
    <div class="shoe-trial">
      <ol>
        {rules.trial.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Evidence basis={rules.trial.basis} />
      <Links links={rules.trial.links} />
    </div>
  );
}

function Links({ links }: { links: readonly PageLink[] }) {
  const { base } = useMaterial();
  return (
    <p class="shoe-links no-print">
      {links.map(({ to, words }) => (
        <a key={to} href={withBase(to, base)}>
          {words}
        </a>
      ))}
    </p>
  );
}
