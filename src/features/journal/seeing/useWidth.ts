import { useEffect, useState } from 'preact/hooks';
import type { Width } from './painDrawing.ts';

/** Which of the two drawings fits the page. */
export function useWidth(): Width {
  const [width, setWidth] = useState<Width>('narrow');
  useEffect(() => {
    const wide = matchMedia('(min-width: 40rem)');
    const read = () => setWidth(wide.matches ? 'wide' : 'narrow');
    read();
    wide.addEventListener('change', read);
    return () => wide.removeEventListener('change', read);
  }, []);
  return width;
}
