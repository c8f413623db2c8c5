import { useRef, useState } from 'preact/hooks';
import { withBase } from '../../lib/base-path.ts';

/** The moving drawings of exercises, by id, and a way to fetch those that will be needed. */
export interface Drawings {
  readonly byId: ReadonlyMap<string, string>;
  /** Fetches what isn't there yet. Where the network fails the words are left, and it may be asked again. */
  readonly fetch: (ids: readonly string[]) => void;
}

/** Each drawing is a file of its own: a practice needs a few of them. */
export function useDrawings(base: string): Drawings {
  const [byId, setById] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const load = async (id: string) => {
    if (asked.current.has(id)) return;
    asked.current.add(id);
    try {
      const answer = await fetch(withBase(`/practice/drawings/${id}.json`, base));
      const svg: unknown = answer.ok ? await answer.json() : undefined;
      if (typeof svg !== 'string') throw new Error('There is no such drawing.');
      setById((before) => new Map(before).set(id, svg));
    } catch {
      asked.current.delete(id);
    }
  };
  return { byId, fetch: (ids) => ids.forEach((id) => void load(id)) };
}
