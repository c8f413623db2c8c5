import type { ComponentChildren } from 'preact';
import { type CareLevel, careWords } from '../../../lib/care.ts';
import type { Slug, Urgency } from '../../../log/index.ts';
import type { Rules } from '../../../plan/index.ts';

const levels: Readonly<Record<Urgency, CareLevel>> = {
  now: 'emergency',
  today: 'urgent',
  days: 'not-urgent',
  routine: 'not-urgent',
};

const order: readonly Urgency[] = ['now', 'today', 'days', 'routine'];

/** Something that asks for help: a warning sign, or a pattern that a rule found. */
export interface Matter {
  readonly id: Slug;
  readonly urgency: Urgency;
  readonly answer?: 'yes' | 'notSure';
}

/** What to do about each matter, the most pressing first. */
export function CareCards({ matters, rules }: { matters: readonly Matter[]; rules: Rules }) {
  return (
    <div class="plan-care">
      {[...matters]
        .sort((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency))
        .map((matter) => (
          <MatterCard key={matter.id} matter={matter} rules={rules} />
        ))}
    </div>
  );
}

function MatterCard({ matter, rules }: { matter: Matter; rules: Rules }) {
  const { id, urgency, answer } = matter;
  const sign = rules.warningSigns.find((each) => each.id === id);
  const rule = rules.checkIn.rules.find((each) => each.id === id);
  if (sign === undefined) {
    return (
      <Card urgency={urgency} title={soon[urgency]}>
        <p>
          <b>{rule?.title ?? id}.</b> {rule?.because}
        </p>
      </Card>
    );
  }
  // Where the answer wasn't sure, the rules ask for less haste than the words of a plain yes.
  const title = urgency === sign.urgency ? sign.todo : soon[urgency];
  return (
    <Card urgency={urgency} title={title}>
      <p>{sign.because}</p>
      <p class="plan-care-answer">
        {sign.question} <b>{answer === 'notSure' ? 'You are not sure.' : 'You said yes.'}</b>
      </p>
    </Card>
  );
}

/** How soon, where the rules have no words of their own. */
export const soon: Readonly<Record<Urgency, string>> = {
  now: 'Get emergency help now.',
  today: 'Be seen by a clinician today.',
  days: 'Book the first appointment you can get, within days.',
  routine: 'Make an ordinary appointment.',
};

function Card(props: { urgency: Urgency; title: string; children: ComponentChildren }) {
  const level = levels[props.urgency];
  const words = careWords[level];
  return (
    <section class={`care care-${level}`}>
      <h3>
        <span class="visually-hidden">{words.spoken} </span>
        <span class="care-level" aria-hidden="true">
          {words.shown}
        </span>{' '}
        {props.title}
      </h3>
      <div class="care-body">{props.children}</div>
    </section>
  );
}
