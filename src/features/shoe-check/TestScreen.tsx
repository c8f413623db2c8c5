import { BackButton } from '../../parts/BackButton.tsx';
import { focusChoices } from '../../parts/Choices.tsx';
import type { Problem } from '../../parts/ProblemList.tsx';
import { Progress } from '../../parts/Progress.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { TestQuestion } from './parts/TestQuestion.tsx';
import { WhyRow } from '../../parts/WhyRow.tsx';
import type { Item } from './rules/types.ts';
import { useMaterial } from './view.ts';

interface Props {
  item: Item;
  chosen: string | undefined;
  problem: string | undefined;
  /** True when an answer given already means “leave for later”. */
  isDecided: boolean;
  onAnswer: (answer: string) => void;
  onProblems: (problems: readonly Problem[]) => void;
  onBack: () => void;
  onNext: () => void;
  onResult: () => void;
}

/** One test on a screen of its own. */
export function TestScreen(props: Props) {
  const { item, chosen, isDecided } = props;
  const { rules } = useMaterial();
  const next = () => {
    if (chosen) return props.onNext();
    props.onProblems([
      { field: item.id, sentence: 'Choose one line. “I am not sure” is fine too.' },
    ]);
    focusChoices(item.id);
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
        <Progress what="Test" number={rules.items.indexOf(item) + 1} of={rules.items.length} />
      </div>
      <ScreenHeading key={item.id}>{item.question}</ScreenHeading>
      <TestQuestion item={item} chosen={chosen} problem={props.problem} onChoose={props.onAnswer} />
      <p class="shoe-decided" role="status">
        {isDecided && (
          <>
            <b>{rules.verdicts.later.word}.</b> One answer is enough for that, so you can stop here.
          </>
        )}
      </p>
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          Next
        </button>
        <button type="button" class="button" onClick={props.onResult}>
          {isDecided ? 'See the result' : 'See the result so far'}
        </button>
      </div>
      <WhyRow title="Why we ask">
        <p>{item.why}</p>
      </WhyRow>
    </form>
  );
}
