import type { Reason } from '../rules/judge.ts';
import type { ItemId } from '../rules/types.ts';
import { Evidence } from './Evidence.tsx';

interface Props {
  reasons: readonly Reason[];
  onTest: (item: ItemId) => void;
}

/** Reasons, one for each answer given, with what each is worth. */
export function ReasonList({ reasons, onTest }: Props) {
  return (
    <ul class="shoe-reasons">
      {reasons.map(({ item, answer }) => (
        <li key={item.id}>
          <p>
            <b>{item.name}.</b> {answer.reason}{' '}
            <span class="ask-quiet">
              You said: {answer.label}.{' '}
              <button type="button" class="text-button no-print" onClick={() => onTest(item.id)}>
                Change<span class="visually-hidden"> the answer on {item.name.toLowerCase()}</span>
              </button>
            </span>
          </p>
          <Evidence basis={answer.basis} />
        </li>
      ))}
    </ul>
  );
}
