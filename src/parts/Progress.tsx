interface Props {
  /** What is counted: `Question`, `Test`. */
  what: string;
  /** From 1. */
  number: number;
  of: number;
}

/** Which question this is: a ladder lying down, and the same in words. */
export function Progress({ what, number, of }: Props) {
  return (
    <>
      <p class="ask-count">
        {what} {number} of {of}
      </p>
      <ol class="ask-progress" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <li
            key={index}
            class={index + 1 < number ? 'is-done' : index + 1 === number ? 'is-here' : undefined}
          />
        ))}
      </ol>
    </>
  );
}
