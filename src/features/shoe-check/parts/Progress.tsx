/** Which test this is: a ladder lying down, and the same in words. */
export function Progress({ number, of }: { number: number; of: number }) {
  return (
    <>
      <p class="shoe-count">
        Test {number} of {of}
      </p>
      <ol class="shoe-progress" aria-hidden="true">
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
