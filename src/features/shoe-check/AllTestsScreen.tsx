import { BackButton } from '../../parts/BackButton.tsx';
import { focusChoices } from '../../parts/Choices.tsx';
import { type Problem, ProblemList } from '../../parts/ProblemList.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { TestQuestion } from './parts/TestQuestion.tsx';
import type { Answers, ItemId } from './rules/types.ts';
import { useMaterial } from './view.ts';

interface Props {
  answers: Answers;
  problems: readonly Problem[];
  onAnswer: (item: ItemId, answer: string) => void;
  onProblems: (problems: readonly Problem[]) => void;
  onBack: () => void;
  onResult: () => void;
}

/** All tests on one page, for those who know them. */
export function AllTestsScreen(props: Props) {
  const { answers, problems } = props;
  const { rules } = useMaterial();
  const finish = () => {
    const missing = rules.items
      .filter(({ id }) => answers[id] === undefined)
      .map(({ id }) => ({
        field: id,
        sentence: 'Choose one line. “I am not sure” is fine too.',
      }));
    const [first] = missing;
    if (!first) return props.onResult();
    props.onProblems(missing);
    if (missing.length === 1) focusChoices(first.field);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <BackButton onBack={props.onBack} />
      <ScreenHeading>All {rules.items.length} tests</ScreenHeading>
      <p>The first ones decide most. Leave out what you can’t test, and see the result so far.</p>
      <ProblemList
        title={`${problems.length} questions have no answer yet`}
        problems={problems.map(({ field }) => ({
          field,
          sentence: rules.items.find(({ id }) => id === field)?.name ?? field,
        }))}
        onGo={focusChoices}
      />
      <ol class="shoe-tests">
        {rules.items.map((item) => (
          <li key={item.id}>
            <h3>{item.question}</h3>
            <TestQuestion
              item={item}
              chosen={answers[item.id]}
              problem={problems.find(({ field }) => field === item.id)?.sentence}
              onChoose={(answer) => props.onAnswer(item.id, answer)}
            />
          </li>
        ))}
      </ol>
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          See the result
        </button>
        <button type="button" class="button" onClick={props.onResult}>
          See the result so far
        </button>
      </div>
    </form>
  );
}
