import { useState } from 'preact/hooks';
import type { Day } from '../../../lib/days.ts';
import type { Pain } from '../../../log/index.ts';
import { BackButton } from '../../../parts/BackButton.tsx';
import { Choices, focusChoices } from '../../../parts/Choices.tsx';
import { PainScale } from '../../../parts/PainScale.tsx';
import { Progress } from '../../../parts/Progress.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { Field } from '../parts/Field.tsx';
import { type Question, isPain, leftOut, mayBeLeftOut, readTyped } from './questions.ts';

interface Props {
  question: Question;
  number: number;
  of: number;
  answer: string | number | undefined;
  today: Day;
  onBack: () => void;
  onNext: (answer: string | number) => void;
  /** Straight to all answers; there once each has one. */
  onAnswers: (() => void) | undefined;
}

const chooseOne = 'Choose one line. “I am not sure” is fine too.';

/** One question of the start on a screen of its own. */
export function QuestionScreen(props: Props) {
  const { question, answer, today } = props;
  const isTyped = question.kind !== 'choice' && !isPain(question);
  const [chosen, setChosen] = useState(isTyped ? undefined : answer);
  const [typed, setTyped] = useState(
    isTyped && answer !== undefined && answer !== 'notSure' ? String(answer) : '',
  );
  const [problem, setProblem] = useState<string>();
  const { id } = question;

  const next = () => {
    if (!isTyped) {
      if (chosen !== undefined) props.onNext(chosen);
      else {
        setProblem(isPain(question) ? 'Choose a number. “Not sure” is fine too.' : chooseOne);
        focusChoices(id);
      }
      return;
    }
    const read = readTyped(question, typed, today);
    if (read.ok) props.onNext(read.value);
    else {
      setProblem(read.problem);
      document.getElementById(id)?.focus();
    }
  };
  const choose = (value: string | number) => {
    setChosen(value);
    setProblem(undefined);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <div class="ask-top">
        <BackButton onBack={props.onBack} />
        <Progress what="Question" number={props.number} of={props.of} />
      </div>
      <ScreenHeading>{question.question}</ScreenHeading>
      {isPain(question) && (
        <PainScale
          name={id}
          legend={question.question}
          legendShown={false}
          hint={question.hint}
          chosen={painOf(chosen)}
          problem={problem}
          onChoose={choose}
        />
      )}
      {question.kind === 'choice' && (
        <Choices
          name={id}
          legend={question.question}
          legendShown={false}
          hint={question.hint}
          form="ladder"
          choices={question.options ?? []}
          unsure={
            mayBeLeftOut(question)
              ? { value: leftOut, label: 'I’d rather leave this out' }
              : { value: 'notSure', label: 'I am not sure' }
          }
          chosen={chosen === undefined ? undefined : String(chosen)}
          problem={problem}
          onChoose={choose}
        />
      )}
      {isTyped && (
        <Field
          id={id}
          label={question.kind === 'date' ? 'Day' : `How many ${question.unit ?? ''}`.trim()}
          hint={question.hint}
          type={question.kind === 'date' ? 'date' : 'number'}
          value={typed}
          max={question.kind === 'date' ? today : undefined}
          problem={problem}
          onInput={(value) => {
            setTyped(value);
            setProblem(undefined);
          }}
        />
      )}
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          Next
        </button>
        {isTyped && (
          <button type="button" class="button" onClick={() => props.onNext('notSure')}>
            I am not sure
          </button>
        )}
        {props.onAnswers && (
          <button type="button" class="button" onClick={props.onAnswers}>
            Your answers
          </button>
        )}
      </div>
      <WhyRow title="Why we ask">
        <p>{question.why}</p>
      </WhyRow>
      <p class="ask-quiet plan-below">
        “Not sure” is a fine answer. It never makes your plan bolder. Your answers stay on this
        device.
      </p>
    </form>
  );
}

function painOf(value: string | number | undefined): Pain | undefined {
  if (value === 'notSure') return 'notSure';
  return typeof value === 'number' ? value : undefined;
}
