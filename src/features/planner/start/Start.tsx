import { useEffect, useState } from 'preact/hooks';
import { type Profile, type YesNo, current } from '../../../log/index.ts';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import type { Saved } from '../../../parts/useLog.ts';
import { type Draft, correctionOf } from '../../../parts/writing.ts';
import { forget, keep, kept } from '../keeping.ts';
import { CareCards } from '../parts/CareCards.tsx';
import type { ScreenProps } from '../screen.ts';
import { AnswersScreen } from './AnswersScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { SignsScreen } from './SignsScreen.tsx';
import { type StartDraft, emptyDraft, readDraft } from './draft.ts';
import {
  type Asking,
  answersFromProfile,
  assessmentFrom,
  dueQuestions,
  isRaised,
  profileFrom,
} from './questions.ts';

/**
 * The questions before a plan: warning signs first, then one question on a screen, then all answers
 * to look over. The same for someone back after a long break, and for a change of what is known.
 */
export function Start(props: ScreenProps) {
  const { planned, entries, today, view } = props;
  const { rules, plan, state } = planned;
  const asking: Asking = view.kind === 'about-you' ? 'about-you' : state.placed ? 'again' : 'first';
  const key = `start-${asking}`;
  const [draft, setDraft] = useState<StartDraft>(() => ({
    ...emptyDraft,
    answers: answersFromProfile(state.profile, rules),
    ...readDraft(kept(key), rules),
  }));
  const [trouble, setTrouble] = useState('');
  const change = (next: StartDraft) => {
    setDraft(next);
    keep(key, next);
  };

  const questions = dueQuestions(rules, draft.answers, asking);
  const step = stepOf(view.at, draft, questions, asking, plan.open.length > 0);
  const at = (next: string) => ({ ...view, at: next });
  const go = (next: string) => props.show(at(next));

  // An address that leads past what is answered is put right.
  useEffect(() => {
    if (view.at !== undefined && view.at !== step) props.replace(at(step));
  }, [view.at, step]);

  const save = async (drafts: readonly Draft[]): Promise<Saved> => {
    const saved = await props.append(drafts);
    setTrouble(saved.kind === 'saved' ? '' : saved.sentence);
    return saved;
  };

  const keepSigns = async (signs: Readonly<Record<string, YesNo>>) => {
    if (!isRaised(signs) && !draft.areSignsKept) {
      change({ ...draft, signs, areSignsDone: true });
      go(questions[0]?.id ?? 'answers');
      return;
    }
    const content = assessmentFrom({ signs, answers: {} }, rules, today);
    const before = current(entries).find(({ id }) => id === draft.signsEntry);
    const saved = await save([before ? correctionOf(before, content, today) : content]);
    if (saved.kind === 'refused') return;
    const signsEntry = before?.id ?? saved.ids[0];
    change({
      ...draft,
      signs,
      areSignsDone: true,
      areSignsKept: true,
      ...(signsEntry && { signsEntry }),
    });
    go(isRaised(signs) ? 'care' : (questions[0]?.id ?? 'answers'));
  };

  const finish = async () => {
    const { signs, answers, areSignsKept } = draft;
    const profile = profileFrom(answers, rules, today);
    const assessment = assessmentFrom({ signs: areSignsKept ? {} : signs, answers }, rules, today);
    const saved = await save([
      ...(saysTheSame(state.profile, profile) ? [] : [profile]),
      ...(asking === 'about-you' ? [] : [assessment]),
    ]);
    if (saved.kind === 'refused') return;
    forget(key);
    const isPlain = saved.kind === 'saved';
    if (asking === 'about-you') props.say(isPlain ? 'Your answers are saved.' : saved.sentence);
    else props.say(isPlain ? 'Your answers are saved. This is your plan.' : saved.sentence);
    props.replace({ kind: 'today' });
  };

  const startAgain = () => {
    forget(key);
    setDraft({ ...emptyDraft, answers: answersFromProfile(state.profile, rules) });
    props.replace(at(asking === 'about-you' ? 'answers' : 'signs'));
  };

  const question = questions.find(({ id }) => id === step);
  const number = questions.findIndex(({ id }) => id === step);
  return (
    <div class="plan-start">
      {trouble !== '' && (
        <p class="ask-note" role="alert">
          {trouble}
        </p>
      )}
      {step === 'signs' && (
        <SignsScreen
          signs={rules.warningSigns}
          answers={draft.signs}
          hasMoved={props.hasMoved}
          intro={
            asking === 'again' ? (
              <p>
                It has been a while, so the plan asks again how the foot is. What you told us of
                yourself stays.
              </p>
            ) : (
              <p>
                Two minutes of questions, then a plan for today. First: some signs need a clinician,
                not a plan.
              </p>
            )
          }
          onAnswer={(signs) => change({ ...draft, signs })}
          onDone={(signs) => void keepSigns(signs)}
        />
      )}
      {step === 'care' && (
        <section>
          <ScreenHeading takesFocus={props.hasMoved}>Do this first</ScreenHeading>
          <CareCards matters={plan.open} rules={rules} />
          <p>
            {plan.today.kind === 'stop'
              ? 'This is saved. There is no plan until someone has looked at the foot and you have noted it here. You can answer the other questions now, for later.'
              : 'This is saved. You can have a plan meanwhile. Nothing in it goes up until someone has looked at the foot and you have noted it here.'}
          </p>
          <div class="ask-buttons">
            <button
              type="button"
              class="button button-first"
              onClick={() => props.show({ kind: 'checked' })}
            >
              Someone has checked it
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                change({ ...draft, areSignsDone: true, areSignsKept: true });
                go(questions[0]?.id ?? 'answers');
              }}
            >
              Answer the questions for later
            </button>
            <button type="button" class="button" onClick={() => go('signs')}>
              Change these answers
            </button>
          </div>
        </section>
      )}
      {question && (
        <QuestionScreen
          key={question.id}
          question={question}
          number={number + 1}
          of={questions.length}
          answer={draft.answers[question.id]}
          today={today}
          onBack={() => props.back(at(questions[number - 1]?.id ?? 'signs'))}
          onNext={(answer) => {
            const answers = { ...draft.answers, [question.id]: answer };
            change({ ...draft, answers });
            const due = dueQuestions(rules, answers, asking);
            const index = due.findIndex(({ id }) => id === question.id);
            go(nextStep(due.slice(index + 1), answers));
          }}
          onAnswers={hasAll(questions, draft) ? () => go('answers') : undefined}
        />
      )}
      {step === 'answers' && (
        <AnswersScreen
          rules={rules}
          draft={draft}
          asking={asking}
          onChange={(id) => go(id)}
          onStartAgain={startAgain}
          onBack={() =>
            props.back(asking === 'about-you' ? undefined : at(questions.at(-1)?.id ?? 'signs'))
          }
          onSave={() => void finish()}
        />
      )}
    </div>
  );
}

/** The next question without an answer; with all of them answered, the answers to look over. */
function nextStep(
  after: readonly { readonly id: string }[],
  answers: Readonly<Record<string, string | number>>,
): string {
  const [next] = after;
  if (next === undefined) return 'answers';
  // Someone who changes one answer from the end goes straight back there.
  const rest = after.filter(({ id }) => answers[id] === undefined);
  return rest.length === 0 ? 'answers' : next.id;
}

function hasAll(questions: readonly { readonly id: string }[], { answers }: StartDraft): boolean {
  return questions.every(({ id }) => answers[id] !== undefined);
}

/** The step to show: the one asked for, but never past one that is still to be answered. */
function stepOf(
  asked: string | undefined,
  draft: StartDraft,
  questions: readonly { readonly id: string }[],
  asking: Asking,
  isOpen: boolean,
): string {
  const steps = [...questions.map(({ id }) => id), 'answers'];
  const firstOpen = questions.find(({ id }) => draft.answers[id] === undefined)?.id ?? 'answers';
  if (asking === 'about-you') {
    if (firstOpen !== 'answers') return firstOpen;
    return asked !== undefined && steps.includes(asked) ? asked : 'answers';
  }
  if (isOpen && (asked === undefined || asked === 'care')) {
    return 'care';
  }
  if (!draft.areSignsDone || asked === 'signs') return 'signs';
  if (asked === undefined || !steps.includes(asked)) return firstOpen;
  return steps.indexOf(asked) > steps.indexOf(firstOpen) ? firstOpen : asked;
}

/** Whether a profile would say nothing new. */
function saysTheSame(before: Profile | undefined, content: object): boolean {
  if (before === undefined) return false;
  const plain = (value: object) =>
    JSON.stringify(
      Object.entries(value)
        .filter(([name]) => !['id', 'recordedAt', 'day'].includes(name))
        .map(([name, part]): [string, unknown] => [
          name,
          typeof part === 'object' && part !== null ? Object.entries(part).sort() : part,
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return plain(before) === plain(content);
}
