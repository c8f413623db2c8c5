import './plan-share.css';
import { useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import { activityMinutes } from '../../../plan/index.ts';
import type { Planned } from '../../../parts/usePlan.ts';
import type { ViewProps } from '../view.ts';
import { type SharedPlan, writePlanLink } from './planLink.ts';
import { QrCode } from './QrCode.tsx';
import { linesOf } from './sharedWords.ts';

/** Handing the plan on: what is in the link, the link, and the same as a QR code. */
export function ShareView({ planned, base }: ViewProps) {
  const { plan, rules } = planned;
  const whyNot = plan.needsAssessment
    ? 'Your questions are still to be answered, so there is no plan to hand on yet.'
    : plan.open.length > 0
      ? 'Something is open that a clinician should see first. Until then there is no plan to hand on.'
      : undefined;
  return (
    <section class="plan-share" aria-labelledby="plan-share-heading">
      <h2 id="plan-share-heading">Hand your plan on</h2>
      {whyNot === undefined ? (
        <Sharing shared={sharedOf(planned)} rules={rules} base={base} />
      ) : (
        <p class="ask-note">{whyNot}</p>
      )}
    </section>
  );
}

function sharedOf({ plan, state, rules }: Planned): SharedPlan {
  return {
    rulesVersion: rules.version,
    sport: state.path.sport,
    strengthLevel: plan.strength.level.id,
    activityLevel: plan.activity.level.id,
    minutes: activityMinutes(state),
    usualMorningPain: plan.usualMorningPain,
    madeOn: plan.day,
  };
}

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'code'; readonly rows: readonly (readonly boolean[])[] }
  | { readonly kind: 'failed' };

interface SharingProps {
  shared: SharedPlan;
  rules: Planned['rules'];
  base: string;
}

function Sharing({ shared, rules, base }: SharingProps) {
  const [message, setMessage] = useState('');
  const [code, setCode] = useState<Shown>({ kind: 'nothing' });
  const address = `${location.origin}${withBase('/planner/', base)}#${writePlanLink(shared)}`;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setMessage('The link is copied.');
    } catch {
      setMessage('This browser doesn’t let the page copy. Select the link and copy it by hand.');
    }
  };
  const showCode = async () => {
    try {
      const { qrRows } = await import('./qrRows.ts');
      setCode({ kind: 'code', rows: qrRows(address) });
    } catch {
      setCode({ kind: 'failed' });
    }
  };

  return (
    <>
      <p>
        A link carries today’s plan to a phone, a friend or a clinician. All of it stands in the
        link itself, so it never goes to a server.
      </p>
      <h3>What is in it</h3>
      <dl class="plan-share-lines">
        {linesOf(shared, rules).map(({ word, says }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        Not in it: your name, your age, your foot, medical facts, notes, past days. Whoever has the
        link can read it.
      </p>
      <label class="ask-field">
        <span>The link</span>
        <input
          type="text"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="ask-buttons">
        <button type="button" class="button button-first" onClick={() => void copy()}>
          Copy the link
        </button>
        <button type="button" class="button" onClick={() => void showCode()}>
          Show it as a QR code
        </button>
      </div>
      <p class="ask-message" role="status">
        {message}
      </p>
      {code.kind === 'code' && (
        <figure class="plan-qr-figure">
          <QrCode rows={code.rows} label="QR code with the link" />
          <figcaption>Point the camera of the other phone at it.</figcaption>
        </figure>
      )}
      {code.kind === 'failed' && (
        <p class="ask-message" role="alert">
          The code could not be loaded. Check the connection, then try again, or copy the link.
        </p>
      )}
      <p class="ask-quiet">
        Whoever opens it sees the plan before anything of their own changes. To take your whole log
        to another device, export it as a file instead.
      </p>
    </>
  );
}
