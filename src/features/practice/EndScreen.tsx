import { useRef, useState } from 'preact/hooks';
import type { Pain, YesNo } from '../../log/index.ts';
import type { Running } from './left.ts';
import { DoneList } from './parts/DoneList.tsx';
import { type Option, Question } from './parts/Question.tsx';
import { ScreenHeading } from './parts/ScreenHeading.tsx';
import { type Answers, type Done, doneIn } from './record.ts';

interface Props {
  running: Running;
  /** Why it could not be kept; it has been written down for this visit then. */
  trouble: string | undefined;
  onGoOn: () => void;
  onSave: (done: readonly Done[], answers: Answers) => void;
  onDiscard: () => void;
}

const painOptions: readonly Option[] = [
  ...Array.from({ length: 11 }, (_, pain) => ({ value: String(pain), label: String(pain) })),
  { value: 'notSure', label: 'Not sure' },
];

const limpOptions: readonly (Option & { readonly value: YesNo })[] = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
  { value: 'notSure', label: 'Not sure' },
];

/** What was done, and how the foot was. */
export function EndScreen({ running, trouble, onGoOn, onSave, onDiscard }: Props) {
  const { plan, state } = running;
  const [pain, setPain] = useState<Pain>();
  const [limp, setLimp] = useState<YesNo>();
  const [alsoDone, setAlsoDone] = useState<ReadonlySet<number>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const seen = doneIn(plan.timeline, state);
  const done = doneIn(plan.timeline, state, alsoDone);
  const isNothing = seen.every(({ total, unattended }) => total + unattended === 0);
  const isFixed = trouble !== undefined;

  const save = () => {
    setAsked(true);
    if (pain !== undefined && limp !== undefined) onSave(done, { painDuring: pain, limp });
    else
      form.current
        ?.querySelector<HTMLInputElement>(pain === undefined ? '#pain-0' : '#limp-no')
        ?.focus();
  };
  const missing = (isThere: boolean, sentence: string) =>
    isAsked && !isThere ? sentence : undefined;

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ScreenHeading>{isNothing ? 'Nothing to keep yet' : 'How was it?'}</ScreenHeading>
      <h3>What you did</h3>
      <DoneList
        plan={plan}
        done={done}
        alsoDone={{ seen, places: alsoDone, isFixed, onChange: setAlsoDone }}
      />
      {isNothing ? (
        <p>No repetition was seen to its end, so nothing is written down.</p>
      ) : (
        <>
          <Question
            name="pain"
            legend="Pain during it, at its worst"
            options={painOptions}
            chosen={pain === undefined ? undefined : String(pain)}
            problem={missing(pain !== undefined, 'Choose a number. “Not sure” is fine too.')}
            form="scale"
            isFixed={isFixed}
            onChoose={(value) => setPain(value === 'notSure' ? 'notSure' : Number(value))}
          >
            <p class="practice-ends">
              <span>0 no pain</span>
              <span>10 the worst you can imagine</span>
            </p>
          </Question>
          <Question
            name="limp"
            legend="Did you limp, during it or just after?"
            options={limpOptions}
            chosen={limp}
            problem={missing(limp !== undefined, 'Choose one. “Not sure” is fine too.')}
            form="boxes"
            isFixed={isFixed}
            onChoose={(value) => setLimp(limpOptions.find((each) => each.value === value)?.value)}
          />
        </>
      )}
      {trouble && (
        <p class="practice-note" role="alert">
          {trouble}
        </p>
      )}
      <div class="practice-buttons">
        {!isNothing && (
          <button type="submit" class="button button-first">
            {trouble ? 'Try again' : 'Save'}
          </button>
        )}
        {!isFixed && state.step < plan.timeline.steps.length && (
          <button type="button" class="button" onClick={onGoOn}>
            Go on practising
          </button>
        )}
        <button type="button" class="button" onClick={onDiscard}>
          {isNothing || isFixed ? 'Choose again' : 'Don’t keep it'}
        </button>
      </div>
    </form>
  );
}
