import { useRef, useState } from 'preact/hooks';
import type { Pain, YesNo } from '../../log/index.ts';
import { type Choice, Choices, yesNoChoices } from '../../parts/Choices.tsx';
import { PainScale } from '../../parts/PainScale.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import type { Running } from './left.ts';
import { DoneList } from './parts/DoneList.tsx';
import { type Answers, type Done, doneIn } from './record.ts';

interface Props {
  running: Running;
  /** Why it could not be kept; it has been written down for this visit then. */
  trouble: string | undefined;
  onGoOn: () => void;
  onSave: (done: readonly Done[], answers: Answers) => void;
  onDiscard: () => void;
}

/** The good answer first: one key is enough on a good day. */
const limpChoices: readonly Choice[] = yesNoChoices.toSorted(
  (a, b) => Number(b.value === 'no') - Number(a.value === 'no'),
);

/** What was done, and how the foot was. */
export function EndScreen({ running, trouble, onGoOn, onSave, onDiscard }: Props) {
  const { routine, state } = running;
  const [pain, setPain] = useState<Pain>();
  const [limp, setLimp] = useState<YesNo>();
  const [alsoDone, setAlsoDone] = useState<ReadonlySet<number>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const seen = doneIn(routine.timeline, state);
  const done = doneIn(routine.timeline, state, alsoDone);
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
        routine={routine}
        done={done}
        alsoDone={{ seen, places: alsoDone, isFixed, onChange: setAlsoDone }}
      />
      {isNothing ? (
        <p>No repetition was seen to its end, so nothing is written down.</p>
      ) : (
        <>
          <PainScale
            name="pain"
            legend="Pain during it, at its worst"
            chosen={pain}
            problem={missing(pain !== undefined, 'Choose a number. “Not sure” is fine too.')}
            isFixed={isFixed}
            onChoose={setPain}
          />
          <Choices
            name="limp"
            legend="Did you limp, during it or just after?"
            choices={limpChoices}
            chosen={limp}
            problem={missing(limp !== undefined, 'Choose one. “Not sure” is fine too.')}
            form="boxes"
            isFixed={isFixed}
            onChoose={(value) => setLimp(value === 'yes' || value === 'no' ? value : 'notSure')}
          />
        </>
      )}
      {trouble && (
        <p class="ask-note" role="alert">
          {trouble}
        </p>
      )}
      <div class="ask-buttons">
        {!isNothing && (
          <button type="submit" class="button button-first">
            {trouble ? 'Try again' : 'Save'}
          </button>
        )}
        {!isFixed && state.step < routine.timeline.steps.length && (
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
