import { useEffect, useRef, useState } from 'preact/hooks';
import { EvidenceLine } from '../../../parts/EvidenceLine.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import { type Permission, canIDo } from '../../../plan/index.ts';
import { Field } from '../parts/Field.tsx';
import type { ScreenProps } from '../screen.ts';
import { readNumber } from '../start/questions.ts';
import { minutesInWords } from '../words/activity.ts';

const answerWords: Readonly<Record<Permission['answer'], string>> = {
  yes: 'Yes',
  'not-yet': 'Not yet',
  'not-today': 'Not today',
};

const longestMinutes = 1440;

/** “Can I do this today?”: one activity, one answer, and what to do instead. */
export function CanI({ planned, base, hasMoved }: ScreenProps) {
  const { rules, state, plan } = planned;
  const { activities } = rules.ladder;
  const [id, setId] = useState('');
  const [typed, setTyped] = useState('');
  const [problems, setProblems] = useState<{ activity?: string; minutes?: string }>({});
  const [asked, setAsked] = useState<{ activity: string; minutes?: number }>();
  const chosen = activities.find((activity) => activity.id === id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);

  const ask = () => {
    const minutes = readNumber(typed);
    const isTyped = chosen?.timed === true && typed.trim() !== '';
    if (chosen === undefined) {
      setProblems({ activity: 'Choose what you would like to do.' });
      document.getElementById('can-i-activity')?.focus();
    } else if (isTyped && (minutes === undefined || minutes > longestMinutes)) {
      setProblems({ minutes: `Give a number from 0 to ${longestMinutes}, or leave it empty.` });
      document.getElementById('can-i-minutes')?.focus();
    } else {
      setProblems({});
      setAsked({ activity: id, ...(isTyped && minutes !== undefined && { minutes }) });
    }
  };
  const answered = asked && activities.find((activity) => activity.id === asked.activity);
  const permission = asked && canIDo(asked, state, rules);

  return (
    <section class="plan-can-i">
      <ScreenHeading takesFocus={hasMoved}>Can I do this today?</ScreenHeading>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <div class={problems.activity ? 'has-problem' : undefined}>
          {problems.activity && (
            <p class="ask-problem" id="can-i-problem">
              {problems.activity}
            </p>
          )}
          <label class="ask-field">
            <span>What would you like to do?</span>
            <select
              id="can-i-activity"
              value={id}
              aria-describedby={problems.activity ? 'can-i-problem' : undefined}
              onChange={(event) => {
                setId(event.currentTarget.value);
                setProblems({});
                setAsked(undefined);
              }}
            >
              <option value="">Choose an activity</option>
              {activities.map((activity) => (
                <option key={activity.id} value={activity.id}>
                  {activity.name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {chosen?.timed && (
          <Field
            id="can-i-minutes"
            label="For how many minutes? (you may leave this out)"
            type="number"
            value={typed}
            problem={problems.minutes}
            onInput={(value) => {
              setTyped(value);
              setProblems({});
              setAsked(undefined);
            }}
          />
        )}
        <div class="ask-buttons">
          <button type="submit" class="button button-first">
            Ask
          </button>
        </div>
      </form>
      {permission && answered && (
        <div class="plan-permission">
          <h3 ref={heading} tabIndex={-1}>
            <span class="visually-hidden">{answered.name}: </span>
            {answerWords[permission.answer]}
          </h3>
          {permission.answer === 'yes' ? (
            <p>
              {permission.minutes === undefined
                ? 'It is within today’s level.'
                : `Up to ${minutesInWords(permission.minutes)} today.`}
            </p>
          ) : (
            <p>
              <b>Instead:</b> {permission.instead}
            </p>
          )}
          <p>
            <b>Why:</b> {permission.why}
          </p>
          {permission.answer !== 'yes' && permission.opensAt !== undefined && (
            <p>
              <b>It opens at:</b> {permission.opensAt}.
            </p>
          )}
          {permission.answer === 'not-yet' &&
            permission.opensAt === undefined &&
            answered.from.every(({ sport }) => sport !== 'any' && sport !== state.path.sport) && (
              <p>
                Your own ladder doesn’t lead there. You can change your sport in what you told us.
              </p>
            )}
          {permission.answer === 'not-yet' && plan.next && (
            <p>
              <b>Your next step:</b> {plan.next.level.name}.
            </p>
          )}
          <EvidenceLine base={base} {...answered.basis} />
        </div>
      )}
    </section>
  );
}
