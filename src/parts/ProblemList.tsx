import { useEffect, useRef } from 'preact/hooks';

/** Something to mend, and the element that mends it. */
export interface Problem {
  /** Id of the field, or the name of the group of choices. */
  readonly field: string;
  readonly sentence: string;
}

interface Props {
  problems: readonly Problem[];
  /** What stands above them. */
  title?: string;
  onGo: (field: string) => void;
}

/** All that is missing, with a way to each place. Takes focus when it appears; one problem needs none. */
export function ProblemList({
  problems,
  title = `${problems.length} things to mend`,
  onGo,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 1;
  useEffect(() => {
    if (isShown) list.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div class="ask-problems" ref={list} tabIndex={-1} role="group" aria-labelledby="ask-problems">
      <p id="ask-problems">
        <b>{title}</b>
      </p>
      <ul>
        {problems.map(({ field, sentence }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(field);
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
