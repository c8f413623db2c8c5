import type { Phase } from '../../lib/site.ts';
import { BackButton } from '../../parts/BackButton.tsx';
import { PhaseSelect } from './parts/PhaseSelect.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { VerdictSign } from './parts/VerdictSign.tsx';
import { type Choice, type JudgedPair, choose } from './rules/compare.ts';
import type { Judgement } from './rules/judge.ts';
import type { Item, PhaseAnswer, Verdict } from './rules/types.ts';
import { purposeLabel, useMaterial } from './view.ts';

interface Props {
  pairs: readonly JudgedPair[];
  phase: PhaseAnswer;
  planPhase: Phase | undefined;
  onBack: () => void;
  onPhase: (phase: PhaseAnswer) => void;
  onOpen: (key: string) => void;
}

/** Up to four pairs side by side, and which of them to reach for. */
export function CompareScreen({ pairs, phase, planPhase, onBack, onPhase, onOpen }: Props) {
  const { rules } = useMaterial();
  const choices = choose(pairs);
  const [first, ...others] = choices;
  return (
    <div class="shoe-compare">
      <BackButton onBack={onBack} />
      <ScreenHeading>
        {first && others.length === 0 ? instruction(first) : 'One pair for each purpose'}
      </ScreenHeading>
      <ul class="shoe-chosen">
        {choices.map((choice) => (
          <li key={choice.purpose}>
            <VerdictSign verdict={choice.verdict} />
            <p>
              <b>{purposeLabel(choice.purpose, rules)}:</b>{' '}
              {others.length > 0 ? instruction(choice) : rules.verdicts[choice.verdict].word};{' '}
              {choice.pairs[0]?.judgement.waitsForAnswers
                ? rules.unknownCompareLine
                : rules.verdicts[choice.verdict].compareLine}
              .
            </p>
          </li>
        ))}
      </ul>
      <PhaseSelect phase={phase} planPhase={planPhase} onChoose={onPhase} />
      <table class="shoe-table">
        <caption class="visually-hidden">The pairs side by side, test by test</caption>
        <thead>
          <tr>
            {pairs.map(({ key, name, purpose }) => (
              <th key={key} scope="col">
                <button type="button" class="text-button" onClick={() => onOpen(key)}>
                  {name}
                </button>{' '}
                <small>{purposeLabel(purpose, rules)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <Row
          name="Verdict"
          pairs={pairs}
          cell={({ judgement: { verdict } }) => ({
            words: rules.verdicts[verdict].word,
            sign: verdict,
          })}
        />
        {rules.items.map((item) => (
          <Row
            key={item.id}
            name={item.name}
            pairs={pairs}
            cell={({ judgement }) => answerTo(item, judgement)}
          />
        ))}
      </table>
    </div>
  );
}

interface Cell {
  readonly words: string;
  /** The sign beside the words, where they ask for caution. */
  readonly sign?: Verdict;
  /** Nothing is known. */
  readonly isOpen?: boolean;
}

interface RowProps {
  name: string;
  pairs: readonly JudgedPair[];
  cell: (pair: JudgedPair) => Cell;
}

/** A test over its own line, and the answers under it: that leaves room for four on a phone. */
function Row({ name, pairs, cell }: RowProps) {
  const { rules } = useMaterial();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={pairs.length}>
          {name}
        </th>
      </tr>
      <tr>
        {pairs.map((pair) => {
          const { words, sign, isOpen } = cell(pair);
          const word = sign && rules.verdicts[sign].word;
          return (
            <td key={pair.key} class={isOpen ? 'is-open' : sign ? 'has-sign' : undefined}>
              {sign && <VerdictSign verdict={sign} />} {words}
              {word && word !== words && <span class="visually-hidden">: {word}</span>}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

function answerTo(item: Item, { reasons, open }: Judgement): Cell {
  const reason = reasons.find((each) => each.item.id === item.id);
  if (!reason) {
    const unknown = open.find((each) => each.item.id === item.id);
    return { words: unknown?.why === 'notSure' ? 'Not sure' : 'Not tested', isOpen: true };
  }
  const { answer, verdict } = reason;
  return verdict === 'wear-now' ? { words: answer.short } : { words: answer.short, sign: verdict };
}

function instruction({ verdict, pairs }: Choice): string {
  const names = pairs.map(({ name }) => `“${name}”`).join(' or ');
  if (verdict === 'later') return 'None of these pairs for now';
  return verdict === 'wear-now' ? `Wear ${names}` : `Wear ${names}, with changes`;
}
