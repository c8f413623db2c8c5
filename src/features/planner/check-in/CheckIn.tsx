import { useMemo, useState } from 'preact/hooks';
import {
  type JournalContent,
  type Morning,
  type Session,
  type YesNo,
  current,
} from '../../../log/index.ts';
import { BackButton } from '../../../parts/BackButton.tsx';
import { Choices, focusChoices } from '../../../parts/Choices.tsx';
import { PainScale } from '../../../parts/PainScale.tsx';
import { type Problem, ProblemList } from '../../../parts/ProblemList.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { type Draft, correctionOf, newId, written } from '../../../parts/writing.ts';
import { replay } from '../../../plan/index.ts';
import { SignQuestions, SignsToRead } from '../parts/SignList.tsx';
import type { ScreenProps } from '../screen.ts';
import { dayFrom, weekdayAndDate } from '../words/days.ts';
import { QuestionField } from './QuestionField.tsx';
import { VerdictScreen } from './VerdictScreen.tsx';
import { WhatYouDid } from './WhatYouDid.tsx';
import {
  type About,
  type Answer,
  type CheckInDraft,
  type CheckInQuestion,
  aboutOf,
  contentsOf,
  correctedContent,
  draftFor,
  draftOf,
  openQuestions,
  questionsOf,
  tracksIn,
  withGoodAnswers,
} from './draft.ts';
import { isAskedOn, isConfirmable, morningOn, sessionsOn } from './logged.ts';
import { activityTick, ticksOn } from './ticks.ts';
import { type Verdict, decisionEntry, verdictOn } from './verdict.ts';
import { type Did, didFrom, readDid } from './what.ts';

interface Props extends ScreenProps {
  kind: 'session' | 'morning';
}

/** A check-in after a session or in the morning: for today, or for a day before. */
export function CheckIn(props: Props) {
  const { planned, entries, today, view, kind } = props;
  const { rules } = planned;
  // The day stays what it was when the form was opened, also over midnight.
  const [day] = useState(view.day ?? today);
  const [target] = useState(() => targetOf(props, day));
  const plan = useMemo(
    () => (day === today ? planned.plan : replay(entries, rules, day).plan),
    [planned, entries, rules, day, today],
  );
  const [start] = useState<CheckInDraft>(() => {
    if (target) return draftOf(target, rules);
    const own = sessionsOn(entries, day);
    const draft = draftFor(kind, day, plan, {
      strength: own.some(({ track }) => track === 'strength'),
      activity: own.some(({ track }) => track === 'activity'),
    });
    return onlyTicked(draft, ticksOn(day));
  });
  const [did, setDid] = useState<Did>(() => didFrom(start));
  const [answers, setAnswers] = useState(start.answers);
  const [signs, setSigns] = useState<Readonly<Record<string, YesNo>>>(start.signs);
  const [isByQuestion, setByQuestion] = useState(
    target !== undefined && openQuestions(target, rules).length === 0,
  );
  const [isAskingSigns, setAskingSigns] = useState(
    Object.values(start.signs).some((answer) => answer !== 'no'),
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [verdict, setVerdict] = useState<{ verdict: Verdict; trouble: string }>();

  if (view.of !== undefined && target === undefined) {
    return (
      <section>
        <ScreenHeading takesFocus={props.hasMoved}>This entry isn’t there any more</ScreenHeading>
        <p>It may have been removed, here or in another tab.</p>
        <p class="ask-buttons">
          <button type="button" class="button" onClick={() => props.replace({ kind: 'today' })}>
            To today’s plan
          </button>
        </p>
      </section>
    );
  }
  if (day > today) {
    return (
      <section>
        <ScreenHeading takesFocus={props.hasMoved}>That day has not come yet</ScreenHeading>
        <p>You can note today, or a day before.</p>
        <p class="ask-buttons">
          <button type="button" class="button" onClick={() => props.replace({ kind: 'today' })}>
            To today’s plan
          </button>
        </p>
      </section>
    );
  }
  if (verdict !== undefined) {
    return <VerdictScreen {...props} {...verdict} kind={kind} />;
  }

  const questions = questionsOf(kind, rules).filter((question) =>
    isAskedOn(question, entries, day),
  );
  const pains = questions.filter((question) => question.kind === 'pain');
  const lines = questions.filter((question) => question.kind !== 'pain');
  const tracks: readonly About[] = kind === 'morning' ? ['foot'] : tracksIn(readDid(did).content);
  const morningPain = painIn(answers.foot['pain']);
  const confirmable = questions.filter((question) =>
    isConfirmable(question, morningPain, plan.usualMorningPain),
  );
  const openLines = lines.filter(
    (question) =>
      confirmable.includes(question) &&
      tracks.some((track) => answers[aboutOf(question, track)][question.id] === undefined),
  );
  const hasSigns = rules.warningSigns.every(({ id }) => signs[id] !== undefined);

  const answer = (question: CheckInQuestion, about: About, value: Answer) => {
    setAnswers({ ...answers, [about]: { ...answers[about], [question.id]: value } });
    setProblems([]);
  };
  const draftNow = (content: ReturnType<typeof readDid>['content']): CheckInDraft => ({
    kind,
    day,
    ...content,
    answers,
    signs,
  });

  const save = async (isAllGood: boolean) => {
    const read = readDid(did);
    const found: Problem[] = kind === 'morning' ? [] : [...read.problems];
    for (const question of pains) {
      for (const track of tracks) {
        if (answers[aboutOf(question, track)][question.id] !== undefined) continue;
        const sentence = 'Choose a number for the pain. “Not sure” is fine too.';
        found.push({ field: `pain-${track}`, sentence });
      }
    }
    setProblems(found);
    const [first] = found;
    if (first !== undefined) {
      goTo(first.field);
      return;
    }
    const filled = draftNow(read.content);
    const draft = isAllGood
      ? withGoodAnswers(filled, confirmable, hasSigns ? [] : rules.warningSigns)
      : filled;
    const drafts: readonly Draft[] = target
      ? [correctionOf(target, correctedContent(target, draft, rules), today)]
      : contentsOf(draft, rules);
    const made = drafts.map((each) => written(each, entries, new Date(), newId()));
    const ids = target ? [target.id] : made.map(({ id }) => id);
    const next = verdictOn([...entries, ...made], ids, day, rules);
    if (next === undefined) return;
    const decision: JournalContent = decisionEntry(next, rules);
    const saved = await props.append([...drafts, decision]);
    if (saved.kind === 'refused') setProblems([{ field: 'save', sentence: saved.sentence }]);
    else setVerdict({ verdict: next, trouble: saved.kind === 'saved' ? '' : saved.sentence });
  };

  const problemAt = (field: string) =>
    problems.find((problem) => problem.field === field)?.sentence;
  const twin = twinOf(props, day, target, did);

  return (
    <form
      class="plan-check-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(!isByQuestion);
      }}
    >
      <div class="ask-top">
        <BackButton onBack={() => props.back()} />
      </div>
      <ScreenHeading takesFocus={props.hasMoved}>{headingFor(kind, day, today)}</ScreenHeading>
      {day !== today && <p>{weekdayAndDate(day)}</p>}
      <ProblemList problems={problems} onGo={goTo} />
      {problemAt('save') && <p class="ask-problem">{problemAt('save')}</p>}
      {twin && <p class="ask-note">{twin}</p>}
      {kind === 'session' && (
        <WhatYouDid
          {...props}
          plan={plan}
          did={did}
          problemAt={problemAt}
          onChange={(next) => {
            setDid(next);
            setProblems([]);
          }}
        />
      )}
      {pains.map((question) =>
        tracks.map((track) => (
          <PainScale
            key={`${question.id}-${track}`}
            name={`pain-${track}`}
            legend={legendFor(question, track, tracks)}
            hint={question.hint}
            chosen={painIn(answers[aboutOf(question, track)][question.id])}
            problem={problemAt(`pain-${track}`)}
            onChoose={(pain) => answer(question, aboutOf(question, track), pain)}
          />
        )),
      )}

      {!isByQuestion && (
        <section class="plan-good" aria-labelledby="plan-good">
          <h3 id="plan-good">Is all of this true?</h3>
          <ul class="rungs">
            {openLines.map((question) => (
              <li key={question.id}>{'whenGood' in question && question.whenGood}</li>
            ))}
            {!hasSigns && <li>None of the warning signs.</li>}
          </ul>
          {!hasSigns && (
            <WhyRow title="Read the warning signs">
              <SignsToRead signs={rules.warningSigns} />
            </WhyRow>
          )}
          <div class="ask-buttons">
            <button type="submit" class="button button-first">
              All of this is true
            </button>
            <button type="button" class="button" onClick={() => setByQuestion(true)}>
              Something is different
            </button>
          </div>
          <p class="ask-quiet">“All of this is true” saves it, line by line.</p>
        </section>
      )}

      {isByQuestion && (
        <>
          {lines.map((question) =>
            [...new Set(tracks.map((track) => aboutOf(question, track)))].map((about) => (
              <QuestionField
                key={`${question.id}-${about}`}
                name={`${question.id}-${about}`}
                question={question}
                legend={legendFor(question, about, tracks)}
                answer={answers[about][question.id]}
                onAnswer={(value) => answer(question, about, value)}
              />
            )),
          )}
          <Choices
            name="signs"
            legend="Is any of the warning signs there?"
            form="boxes"
            choices={[
              { value: 'none', label: 'None' },
              { value: 'some', label: 'One is, or not sure' },
            ]}
            chosen={isAskingSigns ? 'some' : hasSigns ? 'none' : undefined}
            onChoose={(value) => {
              setAskingSigns(value === 'some');
              setSigns(
                value === 'none'
                  ? Object.fromEntries(rules.warningSigns.map(({ id }) => [id, 'no' as const]))
                  : start.signs,
              );
            }}
          />
          {isAskingSigns ? (
            <SignQuestions
              signs={rules.warningSigns}
              answers={signs}
              missing={[]}
              onAnswer={(id, value) => setSigns({ ...signs, [id]: value })}
            />
          ) : (
            <WhyRow title="Read the warning signs">
              <SignsToRead signs={rules.warningSigns} />
            </WhyRow>
          )}
          <p class="ask-quiet plan-below">
            You may leave questions out. What isn’t answered never counts as good.
          </p>
          <div class="ask-buttons">
            <button type="submit" class="button button-first">
              Save
            </button>
            {target === undefined && (
              <button type="button" class="button" onClick={() => void save(true)}>
                The rest is as on a good day
              </button>
            )}
          </div>
        </>
      )}
    </form>
  );
}

/** The entry that is corrected: the one named, or the morning that the day has already. */
function targetOf(
  { entries, view, kind }: Props,
  day: CheckInDraft['day'],
): Session | Morning | undefined {
  if (view.of !== undefined) {
    const found = current(entries).find(({ id }) => id === view.of);
    return found?.type === kind ? (found as Session | Morning) : undefined;
  }
  return kind === 'morning' ? morningOn(entries, day) : undefined;
}

/** With anything ticked off on today's plan, only that. */
function onlyTicked(draft: CheckInDraft, ticked: ReadonlySet<string>): CheckInDraft {
  if (ticked.size === 0) return draft;
  const { exercises, activity, ...rest } = draft;
  const done = exercises?.filter(({ id }) => ticked.has(id)) ?? [];
  return {
    ...rest,
    ...(done.length > 0 && { exercises: done }),
    ...(activity && ticked.has(activityTick) && { activity }),
  };
}

/** Whether the same has been written down in another tab since this form was opened. */
function twinOf(
  { entries, kind }: Props,
  day: CheckInDraft['day'],
  target: Session | Morning | undefined,
  did: Did,
): string | undefined {
  if (target !== undefined) return undefined;
  if (kind === 'morning') {
    return (
      morningOn(entries, day) &&
      'This morning has been noted in another tab. Saving adds a second answer; the worse of the two counts.'
    );
  }
  const tracks = tracksIn(readDid(did).content);
  const isThere = sessionsOn(entries, day).some(({ track }) => tracks.includes(track));
  return isThere
    ? 'Something of this kind is noted for this day already. Saving adds it as another session.'
    : undefined;
}

function headingFor(kind: Props['kind'], day: CheckInDraft['day'], today: CheckInDraft['day']) {
  const when = dayFrom(today, day);
  if (kind === 'session') return day === today ? 'After the session' : 'A session of that day';
  return when === 'today' ? 'This morning' : 'The morning of that day';
}

/** Where both tracks are asked the same, each says which it is. */
function legendFor(question: CheckInQuestion, about: About, tracks: readonly About[]): string {
  if (tracks.length < 2 || about === 'foot') return question.question;
  const which = about === 'strength' ? 'Exercises' : 'Activity';
  return `${which}: ${question.question.charAt(0).toLowerCase()}${question.question.slice(1)}`;
}

function painIn(answer: Answer | undefined) {
  return typeof answer === 'number' || answer === 'notSure' ? answer : undefined;
}

function goTo(field: string): void {
  const element = document.getElementById(field);
  if (element === null) focusChoices(field);
  else element.focus();
}
