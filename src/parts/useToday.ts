import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../lib/days.ts';
import { dayOn } from './writing.ts';

/**
 * The reader's own day. It changes at midnight, and when a page that slept over midnight is seen
 * again. Undefined on the server and before the page runs: a built page has no today.
 */
export function useToday(): Day | undefined {
  const [today, setToday] = useState<Day>();
  useEffect(() => {
    const read = () => setToday(dayOn(new Date()));
    read();
    const timer = setInterval(read, 30_000);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
  return today;
}
