import { useState } from 'preact/hooks';
import { longestName } from '../savedShoes.ts';
import type { Pair } from '../state.ts';

interface Props {
  pair: Pair;
  /** The address that carries the answers. */
  link: string;
  problem: string | undefined;
  /** Saves under this name; what came of it as a sentence, or nothing when there is a problem. */
  onSave: (name: string) => Promise<string>;
}

/** Saving, sending and printing a result. */
export function KeepForm({ pair, link, problem, onSave }: Props) {
  const [name, setName] = useState(pair.isSaved ? pair.name : '');
  const [isLinkShown, setLinkShown] = useState(false);
  const [said, setSaid] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('The link is copied. It carries the answers on this shoe and nothing about you.');
    } catch {
      // Without permission to copy, the reader can still do it by hand.
      setLinkShown(true);
    }
  };

  return (
    <form
      class="shoe-keep no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(name).then(setSaid);
      }}
    >
      <h3>Keep it</h3>
      <p class="ask-hint">
        A saved pair stays on this device, so that you can open it again, compare it, and name it in
        your journal.
      </p>
      <div class={problem ? 'has-problem' : undefined}>
        {problem && (
          <p class="ask-problem" id="name-problem">
            {problem}
          </p>
        )}
        <label class="ask-field">
          <span>Name of the pair</span>
          <input
            id="shoe-name"
            type="text"
            maxLength={longestName}
            autocomplete="off"
            value={name}
            aria-invalid={problem !== undefined}
            aria-describedby={problem ? 'name-problem' : undefined}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="ask-buttons">
        <button type="submit" class="button">
          {pair.isSaved ? 'Save the changes' : 'Save this pair'}
        </button>
        <button type="button" class="button" onClick={copy}>
          Copy a link
        </button>
        <button type="button" class="button" onClick={() => print()}>
          Print the result
        </button>
      </div>
      <p role="status" class="ask-message">
        {said}
      </p>
      {isLinkShown && (
        <label class="ask-field">
          <span>The link, to copy by hand</span>
          <input
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </form>
  );
}
