/** What remains of a page between the margins of 15 mm, in millimetres. */
const heights = { a4: 297 - 30, letter: 279.4 - 30 };

/** How many sheets of paper it will take. */
export interface Fit {
  readonly a4: number;
  readonly letter: number;
}

/**
 * How many pages a sheet of this height takes, in millimetres. It is measured 180 mm wide, which
 * both kinds of paper have between the margins.
 */
export function fitOf(height: number): Fit {
  const pages = (page: number) => Math.max(1, Math.ceil((height - 0.5) / page));
  return { a4: pages(heights.a4), letter: pages(heights.letter) };
}

/** How many pages, and what to do where it is more than one. */
export function fitInWords({ a4, letter }: Fit): string {
  if (letter === 1) return 'It fits on one page.';
  if (a4 === 1) {
    return 'It fits on one page of A4. On Letter it will take two: leave something out.';
  }
  return `This will take ${a4 === 2 ? 'two' : a4} pages: leave something out.`;
}
