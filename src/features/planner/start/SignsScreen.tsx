import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { YesNo } from '../../../log/index.ts';
import { focusChoices } from '../../../parts/Choices.tsx';
import { ProblemList } from '../../../parts/ProblemList.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import type { Rules } from '../../../plan/index.ts';
import { SignQuestions, SignsToRead } from '../parts/SignList.tsx';
import { isRaised } from './questions.ts';

type Signs = Readonly<Record<string, YesNo>>;

interface Props {
  signs: Rules['warningSigns'];
  answers: Signs;
  hasMoved: boolean;
  intro?: ComponentChildren;
  /** Called with every answer, so that none is lost. */
  onAnswer: (signs: Signs) => void;
  onDone: (signs: Signs) => void;
}

/** The warning signs: all of them on one calm screen, and one press where none is there. */
export function SignsScreen({ signs, answers, hasMoved, intro, onAnswer, onDone }: Props) {
  const [isAsking, setAsking] = useState(isRaised(answers));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const none = (): Signs => Object.fromEntries(signs.map(({ id }) => [id, 'no' as const]));

  const next = () => {
    const open = signs.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
    // A raised sign doesn't wait for the others.
    if (open.length === 0 || isRaised(answers)) {
      onDone(answers);
      return;
    }
    setMissing(open);
    if (open.length === 1) focusChoices(`sign-${open[0]}`);
  };

  if (!isAsking) {
    return (
      <section>
        <ScreenHeading takesFocus={hasMoved}>Is any of these true?</ScreenHeading>
        {intro}
        <SignsToRead signs={signs} />
        <div class="ask-buttons">
          <button type="button" class="button button-first" onClick={() => onDone(none())}>
            None of these
          </button>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            One of these, or I am not sure
          </button>
        </div>
      </section>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <ScreenHeading key="asking">Which of these is true?</ScreenHeading>
      <ProblemList
        problems={missing
          .filter((id) => answers[id] === undefined)
          .map((id) => ({
            field: `sign-${id}`,
            sentence: signs.find((sign) => sign.id === id)?.question ?? id,
          }))}
        onGo={focusChoices}
      />
      <SignQuestions
        signs={signs}
        answers={answers}
        missing={missing.filter((id) => answers[id] === undefined)}
        onAnswer={(id, answer) => onAnswer({ ...answers, [id]: answer })}
      />
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          Next
        </button>
        <button type="button" class="button" onClick={() => onAnswer({ ...none(), ...answers })}>
          The others: no
        </button>
      </div>
    </form>
  );
}
