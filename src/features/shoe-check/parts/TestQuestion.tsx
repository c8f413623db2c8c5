import type { Item } from '../rules/types.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { HeelRuler } from './HeelRuler.tsx';
import { TestHow } from './TestHow.tsx';

interface Props {
  item: Item;
  chosen: string | undefined;
  problem: string | undefined;
  onChoose: (answer: string) => void;
}

/** One test under the heading that asks its question: how it is done, and the answers. */
export function TestQuestion({ item, chosen, problem, onChoose }: Props) {
  const isMeasured = item.answers.some(({ upToMillimetres }) => upToMillimetres !== undefined);
  return (
    <>
      <TestHow item={item} />
      {isMeasured && <HeelRuler item={item} onMeasured={onChoose} />}
      <Choices
        name={item.id}
        legend={item.question}
        legendShown={false}
        choices={item.answers.map(({ id, label }) => ({ value: id, label }))}
        unsure={{ value: 'notSure', label: 'I am not sure' }}
        chosen={chosen}
        problem={problem}
        form="ladder"
        onChoose={onChoose}
      />
    </>
  );
}
