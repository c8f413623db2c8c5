import { useEffect, useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';

const drawings = new Map<string, Promise<string>>();

/** The small drawing of an exercise, fetched when it is needed. Without it the words are enough. */
export function Drawing({ exercise, base }: { exercise: string; base: string }) {
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let isGone = false;
    const loading = drawings.get(exercise) ?? load(exercise, base);
    drawings.set(exercise, loading);
    void loading.then((found) => {
      if (!isGone) setSvg(found);
    });
    return () => {
      isGone = true;
    };
  }, [exercise, base]);
  // Our own file, drawn when the site was built.
  return <div class="plan-thumb" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}

async function load(exercise: string, base: string): Promise<string> {
  try {
    const answer = await fetch(withBase(`/planner/drawings/${exercise}.svg`, base));
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}
