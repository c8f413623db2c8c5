import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../state.ts';
import { focusChoices } from './Choices.tsx';

interface Props {
  problems: readonly Problem[];
  /** What a field is called. */
  nameOf: (field: string) => string;
}

/** What is missing, with a way to each place. Takes focus when it appears; one problem needs none. */
export function ProblemList({ problems, nameOf }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 1;
  useEffect(() => {
    if (isShown) list.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div
      class="shoe-problems"
      ref={list}
      tabIndex={-1}
      role="group"
      aria-labelledby="shoe-problems"
    >
      <p id="shoe-problems">
        <b>{problems.length} questions have no answer yet</b>
      </p>
      <ul>
        {problems.map(({ field }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                focusChoices(field);
              }}
            >
              {nameOf(field)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
