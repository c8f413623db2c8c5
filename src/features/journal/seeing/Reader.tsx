interface Props {
  id: string;
  /** What is read, such as “Days of this plot”. */
  label: string;
  /** How many places there are. */
  count: number;
  /** The place the marker is at; before anything was chosen, the last. */
  at: number;
  /** What is there, in words. */
  words: string;
  onMove: (at: number) => void;
}

/**
 * Moves a marker through a plot and says what is there: a native slider, so that the arrow keys,
 * a finger and a screen reader all can.
 */
export function Reader({ id, label, count, at, words, onMove }: Props) {
  if (count === 0) return null;
  return (
    <div class="plot-reader no-print">
      {count > 1 && (
        <>
          <label class="plot-reader-label" for={id}>
            {label}
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={count - 1}
            step={1}
            value={at}
            aria-valuetext={words}
            onInput={({ currentTarget }) => onMove(Number(currentTarget.value))}
          />
        </>
      )}
      <p class="plot-reading">{words}</p>
    </div>
  );
}
