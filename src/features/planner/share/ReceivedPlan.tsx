import './plan-share.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import type { Day } from '../../../lib/days.ts';
import { readableDay } from '../../../lib/readable-date.ts';
import { clinicians } from '../../../log/index.ts';
import type { Clinician } from '../../../log/index.ts';
import type { Rules } from '../../../plan/index.ts';
import { Choices, focusChoices } from '../../../parts/Choices.tsx';
import { type Problem, ProblemList } from '../../../parts/ProblemList.tsx';
import { useLog } from '../../../parts/useLog.ts';
import { type Draft, pastDay } from '../../../parts/writing.ts';
import { SignsInShort, StopRuleBox } from '../week/PlanSheet.tsx';
import { type PlanLinkRead, type SharedPlan, readPlanLink } from './planLink.ts';
import { doingsOf, linesOf } from './sharedWords.ts';
import { limitDrafts, limitsOf } from './taking.ts';

interface Props {
  base: string;
  rules: Rules;
  today: Day;
  /** Whether the reader has answered the questions: without an own plan there is nothing to limit. */
  hasOwnPlan: boolean;
  /** What each exercise is called, by id. */
  exerciseTitles?: Readonly<Record<string, string>>;
  /** Hands over the entries to write, once the reader has said so. */
  onTake: (drafts: readonly Draft[]) => void;
}

/**
 * A plan that came with a link. It takes the link out of the address bar, shows what it says, and
 * changes nothing until the reader asks for it. Without a link it is not there at all.
 */
export function ReceivedPlan(props: Props) {
  const { rules, today } = props;
  const [read, setRead] = useState<PlanLinkRead>({ kind: 'nothing' });
  const [isTaken, setTaken] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const take = () => {
      const found = readPlanLink(location.hash, rules, today);
      if (found.kind === 'nothing') return;
      // Out of the address bar and the history, so that it isn't passed on by accident.
      history.replaceState(history.state, '', location.pathname + location.search);
      setTaken(false);
      setRead(found);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [rules, today]);

  useEffect(() => {
    if (read.kind !== 'nothing') heading.current?.focus();
  }, [read]);

  if (read.kind === 'nothing') return null;
  const close = () => setRead({ kind: 'nothing' });
  return (
    <section class="plan-received" aria-labelledby="plan-received-heading">
      <h2 id="plan-received-heading" ref={heading} tabIndex={-1}>
        {read.kind === 'plan' ? 'A plan that came with a link' : 'This link can’t be used'}
      </h2>
      {read.kind === 'problem' && <p>{read.sentence} Your own plan has not changed.</p>}
      {read.kind === 'plan' && (
        <>
          <Shown {...props} shared={read.shared} />
          {isTaken ? (
            <p class="ask-message" role="status">
              These are your limits now. They stay until a clinician names others.
            </p>
          ) : (
            <Taking
              {...props}
              shared={read.shared}
              onTake={(drafts) => {
                props.onTake(drafts);
                setTaken(true);
              }}
            />
          )}
        </>
      )}
      <div class="ask-buttons no-print">
        {read.kind === 'plan' && (
          <button type="button" class="button" onClick={() => print()}>
            Print it
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          Close
        </button>
      </div>
    </section>
  );
}

type ShownProps = Props & { shared: SharedPlan };

function Shown({ base, rules, exerciseTitles, shared }: ShownProps) {
  const { exercises, activity } = doingsOf(shared, rules);
  return (
    <>
      <p>
        It was made for one foot on {readableDay(shared.madeOn)}, and that may not be yours. Nothing
        of your own has changed.
      </p>
      <dl class="plan-share-lines">
        {linesOf(shared, rules).map(({ word, says }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <h3>What is done</h3>
      <ul class="rungs">
        {exercises.map(({ id, dose }) => (
          <li key={id}>
            <a href={withBase(`/exercises/${id}/`, base)}>
              {exerciseTitles?.[id] ?? plainName(id)}
            </a>{' '}
            {dose}
          </li>
        ))}
        <li>{activity}</li>
      </ul>
      <div class="plan-received-paper">
        <StopRuleBox rules={rules} />
        <SignsInShort rules={rules} />
      </div>
    </>
  );
}

/** The name of an exercise from its id, until its title is known. */
function plainName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const clinicianLabels: Readonly<Record<Clinician, string>> = {
  physiotherapist: 'A physiotherapist',
  podiatrist: 'A podiatrist',
  familyDoctor: 'My family doctor',
  specialist: 'A specialist',
  surgeon: 'My surgeon',
  otherClinician: 'Another clinician',
};

/** Making it one's limits: only with who gave it and when, and never more than there was before. */
function Taking({ rules, today, hasOwnPlan, onTake, shared }: ShownProps) {
  const { entries } = useLog();
  const [isOpen, setOpen] = useState(false);
  const [who, setWho] = useState<Clinician>();
  const [day, setDay] = useState('');
  const [limitsMinutes, setLimitsMinutes] = useState<boolean>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  if (!hasOwnPlan) {
    return (
      <p class="ask-note">
        It is for reading and printing. Your own plan begins with the warning signs and your
        answers. Once you have one, open the link again to use it as limits.
      </p>
    );
  }
  if (!isOpen) {
    return (
      <div class="no-print">
        <p>
          Did a clinician give it to you as far as you may go? Then it can become the limits of your
          own plan. It can only lower what you do.
        </p>
        <div class="ask-buttons">
          <button type="button" class="button" onClick={() => setOpen(true)}>
            Use it as my limits
          </button>
        </div>
      </div>
    );
  }
  const limits = limitsOf(shared, entries, rules, today);
  if (limits.kind === 'held') return <p class="ask-note">{limits.sentence}</p>;
  const { strength, activity } = limits.upTo;
  const isLimitingMinutes = limitsMinutes ?? limits.isSameActivity;

  const take = (event: Event) => {
    event.preventDefault();
    const given = givenDay(day, shared.madeOn, today);
    const found: Problem[] = [
      ...(who === undefined
        ? [{ field: 'plan-who', sentence: 'Say which clinician gave it to you.' }]
        : []),
      ...(given.ok ? [] : [{ field: 'plan-when', sentence: given.problem }]),
    ];
    setProblems(found);
    const [first] = found;
    if (first !== undefined && found.length === 1) goTo(first.field);
    if (who === undefined || !given.ok) return;
    onTake(
      limitDrafts(limits, { who, checkedOn: given.day, limitsMinutes: isLimitingMinutes }, today),
    );
  };
  const problemOf = (field: string) =>
    problems.find((problem) => problem.field === field)?.sentence;
  const dayProblem = problemOf('plan-when');

  return (
    <form class="plan-taking no-print" noValidate onSubmit={take}>
      <h3>Use it as my limits</h3>
      <ProblemList problems={problems} onGo={goTo} />
      <ul class="rungs">
        {strength && (
          <li>
            Exercises: up to “{strength.name}”. {strength.isEarlier && earlier}
          </li>
        )}
        {activity && (
          <li>
            Activity: up to “{activity.name}”. {activity.isEarlier && earlier}
          </li>
        )}
      </ul>
      <Choices
        name="plan-who"
        legend="Who gave it to you?"
        hint="A friend’s plan is for reading. Only a clinician’s limits count here."
        choices={clinicians.map((value) => ({ value, label: clinicianLabels[value] }))}
        chosen={who}
        problem={problemOf('plan-who')}
        form="ladder"
        onChoose={(value) => setWho(clinicians.find((each) => each === value))}
      />
      <div class={`plan-taking-day ${dayProblem ? 'has-problem' : ''}`}>
        {dayProblem && (
          <p class="ask-problem" id="plan-when-problem">
            {dayProblem}
          </p>
        )}
        <label class="ask-field">
          <span>When?</span>
          <input
            type="date"
            id="plan-when"
            value={day}
            min={shared.madeOn}
            max={today}
            aria-describedby={dayProblem ? 'plan-when-problem' : undefined}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="ask-tick">
        <input
          type="checkbox"
          checked={isLimitingMinutes}
          onChange={(event) => setLimitsMinutes(event.currentTarget.checked)}
        />
        <span>No session longer than {limits.minutesUpTo} minutes, whatever the activity</span>
      </label>
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          Use as my limits
        </button>
        <button type="button" class="button" onClick={() => setOpen(false)}>
          Not now
        </button>
      </div>
    </form>
  );
}

const earlier = 'An earlier limit is lower, and stays.';

/** A day from the one on which the link was made up to today. */
function givenDay(value: string, madeOn: Day, today: Day): ReturnType<typeof pastDay> {
  const given = pastDay(value, today);
  if (!given.ok || given.day >= madeOn) return given;
  const problem = `The plan was made on ${readableDay(madeOn)}. Give that day or a later one.`;
  return { ok: false, problem };
}

function goTo(field: string): void {
  if (field === 'plan-who') focusChoices(field);
  else document.getElementById(field)?.focus();
}
