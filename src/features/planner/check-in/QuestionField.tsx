import { useState } from 'preact/hooks';
import { Choices, yesNoChoices } from '../../../parts/Choices.tsx';
import { yesNoOf } from '../parts/SignList.tsx';
import type { Answer, CheckInQuestion } from './draft.ts';

interface Props {
  name: string;
  question: CheckInQuestion;
  legend: string;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

const newness = [
  { value: 'nothing', label: 'Nothing' },
  { value: 'something', label: 'Something' },
  { value: 'notSure', label: 'Not sure' },
];

/** One question of a check-in by itself: yes or no, or what was new. */
export function QuestionField({ name, question, legend, answer, onAnswer }: Props) {
  const [isAskingWhat, setAskingWhat] = useState(false);
  if (question.kind === 'pain') return null;
  if (question.kind === 'yesNo') {
    return (
      <Choices
        name={name}
        legend={legend}
        hint={question.hint}
        form="boxes"
        choices={yesNoChoices}
        chosen={typeof answer === 'string' ? answer : undefined}
        onChoose={(value) => onAnswer(yesNoOf(value))}
      />
    );
  }
  const what = Array.isArray(answer) ? (answer as readonly string[]) : undefined;
  const chosen =
    what === undefined
      ? undefined
      : what.includes('notSure')
        ? 'notSure'
        : what.length > 0 || isAskingWhat
          ? 'something'
          : 'nothing';
  return (
    <>
      <Choices
        name={name}
        legend={legend}
        hint={question.hint}
        form="boxes"
        choices={newness}
        chosen={chosen}
        onChoose={(value) => {
          setAskingWhat(value === 'something');
          // Something was: until it is ticked what, that alone is known.
          onAnswer(value === 'nothing' ? [] : [value === 'notSure' ? 'notSure' : 'other']);
        }}
      />
      {chosen === 'something' && what && (
        <fieldset class="plan-what-new">
          <legend>What was new?</legend>
          {question.options.map(({ value, label }) => (
            <label key={value} class="ask-tick">
              <input
                type="checkbox"
                checked={what.includes(value)}
                onChange={(event) => {
                  const others = what.filter((each) => each !== value);
                  const next = event.currentTarget.checked ? [...others, value] : others;
                  // Something new stays something new.
                  onAnswer(next.length > 0 ? next : ['other']);
                }}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
