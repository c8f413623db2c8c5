/** A part of an article that its contents list leads to. */
export interface Part {
  slug: string;
  text: string;
}

/**
 * What the parts of one article share while it is rendered:
 * the numbers of its sources, and how often each has been named so far.
 */
export class Article {
  /** The parts of the page, in reading order. */
  readonly parts: readonly Part[];
  readonly #sources: readonly string[];
  readonly #cited = new Map<string, number>();
  #terms = 0;

  /** @param sources the ids cited on the page, in the order of their numbers. */
  constructor(sources: readonly string[], parts: readonly Part[] = []) {
    this.#sources = sources;
    this.parts = parts;
  }

  /**
   * The number of a source on this page, from 1, and whether this is its first citation.
   * @throws when the page does not list the source: the writer must add it.
   */
  cite(id: string): { number: number; isFirst: boolean } {
    const index = this.#sources.indexOf(id);
    if (index === -1) {
      throw new Error(`<Cite id="${id}">: the page does not list this id under "sources".`);
    }
    const times = this.#cited.get(id) ?? 0;
    this.#cited.set(id, times + 1);
    return { number: index + 1, isFirst: times === 0 };
  }

  /** A number for the next glossary explanation, unique on the page. */
  nextTerm(): number {
    this.#terms += 1;
    return this.#terms;
  }
}
