import { useState } from 'preact/hooks';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import type { ScreenProps } from '../screen.ts';
import { instructionFor } from '../words/plan.ts';

/** A newer version of the rules, what it would change, and the choice. */
export function Offer({ planned, append, today, say }: ScreenProps) {
  const [isKept, setKept] = useState(false);
  const { offer, plan, rules } = planned;
  if (offer === undefined || isKept) return null;
  const next = offer.replayed.plan;
  const nothing = { exercises: new Set<string>(), activity: false };
  const rows: readonly (readonly [string, string, string])[] = [
    ['Exercises', plan.strength.level.name, next.strength.level.name],
    ['Activity', plan.activity.level.name, next.activity.level.name],
    ['Today', instructionFor(plan, nothing).heading, instructionFor(next, nothing).heading],
  ];
  const take = async () => {
    const { outcome, urgency, strength, activity } = next;
    const saved = await append([
      {
        type: 'decision',
        day: today,
        rulesVersion: offer.rules.version,
        outcome,
        ...(urgency && { urgency }),
        strengthLevel: strength.level.id,
        activityLevel: activity.level.id,
      },
    ]);
    say(saved.kind === 'saved' ? 'Your plan follows the new rules now.' : saved.sentence);
  };
  return (
    <section class="ask-note plan-offer no-print" aria-label="New rules">
      <ScreenHeading takesFocus={false}>There are newer rules</ScreenHeading>
      <p>
        Your plan follows version {rules.version}. Version {offer.rules.version} is out:
      </p>
      <ul class="rungs">
        {offer.rules.changes
          .filter(({ version }) => version > rules.version)
          .map(({ version, what }) => (
            <li key={version}>{what}</li>
          ))}
      </ul>
      <table class="plan-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">What</span>
            </th>
            <th scope="col">With yours</th>
            <th scope="col">With the new ones</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, mine, theirs]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{mine}</td>
              <td>{mine === theirs ? 'The same' : theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="ask-buttons">
        <button type="button" class="button button-first" onClick={() => void take()}>
          Take the new rules
        </button>
        <button type="button" class="button" onClick={() => setKept(true)}>
          Keep mine
        </button>
      </div>
    </section>
  );
}
