import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Answer, loadNamedPages, mostAtFirst, search, warmUp } from './index-client.ts';

interface Props {
  /** Base path of the site. */
  base: string;
  /** What to search for at first. */
  initialQuery: string;
  /** Called with each query that was searched, for the address bar. */
  onSearched?: (query: string) => void;
  /** Whether the field takes focus when the panel appears. */
  takesFocus?: boolean;
  /** The sections, to offer when nothing was found. */
  sections: { path: string; title: string }[];
}

type State =
  | { kind: 'idle' }
  | { kind: 'found'; query: string; answer: Answer }
  | { kind: 'nothing'; query: string; near: string[] }
  | { kind: 'failed' };

/** How many more results a press on “Show more” brings. */
const moreAtOnce = 10;

/** The search field, its filters and results. The same on the search page and in the dialog. */
export function SearchPanel({ base, initialQuery, onSearched, takesFocus, sections }: Props) {
  const [query, setQuery] = useState(initialQuery);
  const [section, setSection] = useState('');
  const [most, setMost] = useState(mostAtFirst);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const id = useId();

  useEffect(() => {
    warmUp(base);
    if (takesFocus) field.current?.focus();
  }, [base, takesFocus]);

  useEffect(() => {
    const wanted = query.trim();
    const turn = ++latest.current;
    if (!wanted) {
      setState({ kind: 'idle' });
      return;
    }
    // At once: no one types so fast that waiting for the next key would save a search.
    answerFor(wanted, section, base, most).then((next) => {
      // An answer that arrives after a newer question is of no use.
      if (turn !== latest.current) return;
      setState(next);
      onSearched?.(wanted);
    });
  }, [query, section, base, most, onSearched]);

  return (
    <div class="search-panel">
      <form
        role="search"
        action={`${base.replace(/\/$/, '')}/search/`}
        onSubmit={(event) => event.preventDefault()}
      >
        <label class="visually-hidden" for={`${id}-q`}>
          Search the site
        </label>
        <div class="search-field">
          <input
            ref={field}
            id={`${id}-q`}
            type="search"
            name="q"
            value={query}
            placeholder="ball of foot"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={(event) => {
              setMost(mostAtFirst);
              setQuery(event.currentTarget.value);
            }}
          />
          <button type="submit">Search</button>
        </div>
      </form>
      <p class="search-count" role="status">
        {countSentence(state)}
      </p>
      {state.kind === 'found' && (
        <Found
          answer={state.answer}
          section={section}
          onSection={setSection}
          onMore={() => setMost(most + moreAtOnce)}
          canFilter={state.answer.sections.length > 1 || section !== ''}
        />
      )}
      {state.kind === 'nothing' && (
        <Nothing
          near={state.near}
          section={section}
          sections={sections}
          base={base}
          onTry={(term) => {
            setSection('');
            setQuery(term);
            field.current?.focus();
          }}
          onEverywhere={() => setSection('')}
        />
      )}
    </div>
  );
}

function Found({
  answer,
  section,
  onSection,
  onMore,
  canFilter,
}: {
  answer: Answer;
  section: string;
  onSection: (section: string) => void;
  onMore: () => void;
  canFilter: boolean;
}) {
  return (
    <>
      {canFilter && (
        <label class="search-filter">
          Show{' '}
          <select value={section} onChange={(event) => onSection(event.currentTarget.value)}>
            <option value="">all sections</option>
            {answer.sections.map(({ name, count }) => (
              <option key={name} value={name}>
                {name} ({count})
              </option>
            ))}
          </select>
        </label>
      )}
      <ol class="search-results">
        {answer.results.map((result) => (
          <li key={result.url}>
            <a href={result.url}>
              <b>{result.title}</b> <span class="search-section">{result.section}</span>
            </a>
            <p hidden={result.context.length === 0}>
              {result.context.map(({ text, isMatch }, index) =>
                isMatch ? <mark key={index}>{text}</mark> : text,
              )}
            </p>
            {result.part && (
              <p class="search-part">
                In the part <a href={result.part.url}>{result.part.title}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {answer.results.length < answer.count && (
        <button type="button" class="text-button search-more" onClick={onMore}>
          Show more
        </button>
      )}
    </>
  );
}

function Nothing({
  near,
  section,
  sections,
  base,
  onTry,
  onEverywhere,
}: {
  near: string[];
  section: string;
  sections: { path: string; title: string }[];
  base: string;
  onTry: (term: string) => void;
  onEverywhere: () => void;
}) {
  return (
    <div class="search-nothing">
      {section !== '' && (
        <p>
          <button type="button" class="text-button" onClick={onEverywhere}>
            Search all sections
          </button>
        </p>
      )}
      {near.length > 0 && (
        <>
          <p>Did you mean</p>
          <ul>
            {near.map((term) => (
              <li key={term}>
                <button type="button" class="text-button" onClick={() => onTry(term)}>
                  {term}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>Or look through a section:</p>
      <ul>
        {sections.map(({ path, title }) => (
          <li key={path}>
            <a href={`${base.replace(/\/$/, '')}${path}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function answerFor(
  query: string,
  section: string,
  base: string,
  most: number,
): Promise<State> {
  try {
    const answer = await search(query, base, section || undefined, most);
    if (answer.count > 0) return { kind: 'found', query, answer };
    const [{ nearTerms }, named] = await Promise.all([
      import('./nearTerms.ts'),
      loadNamedPages(base),
    ]);
    const known = named.flatMap(({ title, names }) => [title, ...names]);
    return { kind: 'nothing', query, near: nearTerms(query, known) };
  } catch {
    return { kind: 'failed' };
  }
}

function countSentence(state: State): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'found':
      return state.answer.count === 1
        ? `1 page about “${state.query}”`
        : `${state.answer.count} pages about “${state.query}”`;
    case 'nothing':
      return `Nothing found for “${state.query}”.`;
    case 'failed':
      return 'The search could not be loaded. Check the connection, or pick a section from the menu.';
  }
}
