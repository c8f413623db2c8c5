import { bestBet, type NamedPage } from './bestBet.ts';
import { normaliseQuery } from './normaliseQuery.ts';

/** What the search index hands out (the parts of Pagefind's answer that we use). */
interface IndexAnswer {
  results: { data: () => Promise<IndexPage> }[];
  filters: Record<string, Record<string, number>>;
}

interface IndexPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

interface SearchIndex {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  /** Loads the filters, so that answers can count the pages of each section. */
  filters: () => Promise<unknown>;
  search: (query: string, options: object) => Promise<IndexAnswer>;
}

/** One page that was found. */
export interface Result {
  url: string;
  title: string;
  /** Heading of the section of the site. */
  section: string;
  /** The part of the page where the words are, when it has a heading of its own. */
  part: { title: string; url: string } | undefined;
  /** A line of context: plain text with the words that matched marked apart. */
  context: { text: string; isMatch: boolean }[];
}

export interface Answer {
  /** How many pages were found in all. */
  count: number;
  results: Result[];
  /** How many pages each section would give. */
  sections: { name: string; count: number }[];
}

let loading: Promise<SearchIndex> | undefined;

/**
 * Loads the index once, on first use.
 * @throws when it cannot be loaded: the network is gone, or the site was built without it.
 */
function loadIndex(base: string): Promise<SearchIndex> {
  loading ??= (async () => {
    // Held in a variable: the file exists only after the build, so the bundler must not look for it.
    const address = `${base.replace(/\/$/, '')}/pagefind/pagefind.js`;
    const index = (await import(/* @vite-ignore */ address)) as SearchIndex;
    await index.options({
      baseUrl: base,
      // The index is small: a worker would cost more to load than it saves.
      noWorker: true,
      excerptLength: 22,
      ranking: { metaWeights: { title: 6, aliases: 12, summary: 2, section: 0 }, pageLength: 0.2 },
    });
    await index.init();
    await index.filters();
    return index;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Starts loading the index, so that the first answer comes sooner. */
export function warmUp(base: string): void {
  loadIndex(base).catch(() => {
    // The search itself will say that the index could not be loaded.
  });
}

/** How many results are fetched in full at first. */
export const mostAtFirst = 3;

let namedPages: Promise<NamedPage[]> | undefined;

/** Every guide with the names people give it; none when the list can't be loaded. */
export function loadNamedPages(base: string): Promise<NamedPage[]> {
  namedPages ??= fetch(`${base.replace(/\/$/, '')}/search-pages.json`)
    .then((response) => response.json() as Promise<NamedPage[]>)
    .catch(() => []);
  return namedPages;
}

/**
 * Searches the site: the page that the query names outright first, then the full text.
 * @param typed what the reader typed.
 * @param section heading of a section to search in; everywhere when left out.
 * @param most how many results to fetch in full.
 */
export async function search(
  typed: string,
  base: string,
  section?: string,
  most = mostAtFirst,
): Promise<Answer> {
  const [index, named] = await Promise.all([loadIndex(base), loadNamedPages(base)]);
  const answer = await index.search(normaliseQuery(typed), section ? { filters: { section } } : {});
  const pages = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
  const found = pages.map(toResult);
  const bet = bestBet(typed, named);
  const first = bet && (!section || bet.section === section) ? toBet(bet, found, base) : undefined;
  const others = found.filter(({ url }) => url !== first?.url);
  const isNew = first && others.length === found.length && answer.results.length <= most;
  return {
    count: answer.results.length + (isNew ? 1 : 0),
    results: first ? [first, ...others] : others,
    sections: Object.entries(answer.filters['section'] ?? {})
      .map(([name, count]) => ({ name, count }))
      .filter(({ count }) => count > 0),
  };
}

/** The page that was named, with its context from the full text where that found it too. */
function toBet(bet: NamedPage, found: readonly Result[], base: string): Result {
  const url = `${base.replace(/\/$/, '')}${bet.path}`;
  return (
    found.find((result) => result.url === url) ?? {
      url,
      title: bet.title,
      section: bet.section,
      part: undefined,
      context: [],
    }
  );
}

function toResult(page: IndexPage): Result {
  const best = page.sub_results.find((part) => part.url.includes('#'));
  return {
    url: page.url,
    title: page.meta['title'] ?? page.url,
    section: page.meta['section'] ?? '',
    part: best && { title: best.title, url: best.url },
    context: marked(best?.excerpt ?? page.excerpt),
  };
}

/** Splits an excerpt at its <mark> tags, so that it can be shown as text and never as markup. */
export function marked(excerpt: string): { text: string; isMatch: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => ({
      text: plain(piece.replace(/<\/?mark>/g, '')),
      isMatch: piece.startsWith('<mark>'),
    }));
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
