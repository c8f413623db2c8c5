import type { JudgedPair } from '../rules/compare.ts';
import { mostCompared } from '../state.ts';
import { purposeLabel, useMaterial } from '../view.ts';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  pairs: readonly JudgedPair[];
  /** Keys of the pairs that can be opened after this visit. */
  saved: ReadonlySet<string>;
  compared: readonly string[];
  /** What has become of a pair's verdict since it was saved; empty where nothing has. */
  sinceThen: (key: string) => string;
  onOpen: (key: string) => void;
  onTick: (key: string) => void;
  onRemove: (key: string) => void;
  onCompare: () => void;
}

/** The pairs checked so far, with their verdicts in the phase that counts now. */
export function PairList(props: Props) {
  const { pairs, saved, compared } = props;
  const { rules } = useMaterial();
  if (pairs.length === 0) return null;
  const chosen = compared.filter((key) => pairs.some((pair) => pair.key === key)).length;
  return (
    <section class="shoe-pairs">
      <h2>Your pairs</h2>
      <ul>
        {pairs.map(({ key, name, purpose, judgement }) => (
          <li key={key}>
            <VerdictSign verdict={judgement.verdict} />
            <div>
              <button type="button" class="text-button" onClick={() => props.onOpen(key)}>
                <b>{name}</b>
              </button>
              <p class="ask-quiet">
                {rules.verdicts[judgement.verdict].word},{' '}
                {purposeLabel(purpose, rules).toLowerCase()}
                {saved.has(key) ? '' : ', not saved'}. {props.sinceThen(key)}
              </p>
            </div>
            <div class="shoe-pair-tools">
              {pairs.length > 1 && (
                <label class="shoe-tick">
                  <input
                    type="checkbox"
                    checked={compared.includes(key)}
                    disabled={!compared.includes(key) && compared.length >= mostCompared}
                    onChange={() => props.onTick(key)}
                  />
                  Compare<span class="visually-hidden"> {name}</span>
                </label>
              )}
              <button type="button" class="text-button" onClick={() => props.onRemove(key)}>
                Remove<span class="visually-hidden"> {name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {pairs.length > mostCompared && (
        <p class="ask-quiet">
          Up to {mostCompared} pairs stand side by side. Untick one to tick another.
        </p>
      )}
      {chosen > 1 && (
        <button type="button" class="button" onClick={props.onCompare}>
          Compare {chosen} pairs
        </button>
      )}
    </section>
  );
}
