import { useCallback, useEffect, useState } from 'preact/hooks';
import { SearchPanel } from './SearchPanel.tsx';

interface Props {
  base: string;
  sections: { path: string; title: string }[];
}

/** The search on its own page: the query stands in the address, so that a search can be linked. */
export function SearchPage({ base, sections }: Props) {
  const [query, setQuery] = useState<string>();

  // The server knows no query; it is read after the first render so that both renders agree.
  useEffect(() => {
    setQuery(new URLSearchParams(location.search).get('q') ?? '');
  }, []);

  const keepInAddress = useCallback((searched: string) => {
    const address = new URL(location.href);
    address.searchParams.set('q', searched);
    history.replaceState(null, '', address);
  }, []);

  if (query === undefined) return <BeforeScript base={base} sections={sections} />;
  return (
    <SearchPanel
      base={base}
      initialQuery={query}
      onSearched={keepInAddress}
      sections={sections}
      takesFocus={query === ''}
    />
  );
}

/** What stands here until the script runs, and for good where it never does. */
function BeforeScript({ base, sections }: Props) {
  const root = base.replace(/\/$/, '');
  return (
    <div class="search-panel">
      <p>
        The search is loading. If it never does, your browser has script switched off; these lists
        lead to every page:
      </p>
      <ul class="search-sections">
        {[
          ...sections,
          { path: '/questions/', title: 'Questions people ask' },
          { path: '/glossary/', title: 'Glossary' },
        ].map(({ path, title }) => (
          <li key={path}>
            <a href={`${root}${path}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
