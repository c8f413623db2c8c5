import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Fit, fitOf } from './fit.ts';

const pixelsPerMillimetre = 96 / 25.4;

/**
 * How many pages the sheet will take. It is laid out for a moment as it will be printed, at the
 * width of the paper, and measured; so nothing runs on to a second page unsaid.
 */
export function useFit(room: RefObject<HTMLElement>): Fit | undefined {
  const [fit, setFit] = useState<Fit>();
  const measure = () => {
    const { current: place } = room;
    const sheet = place?.firstElementChild;
    if (!place || !sheet) return;
    place.classList.add('is-measured');
    const { height } = sheet.getBoundingClientRect();
    place.classList.remove('is-measured');
    const next = fitOf(height / pixelsPerMillimetre);
    setFit((before) => (before?.a4 === next.a4 && before.letter === next.letter ? before : next));
  };
  useEffect(measure);
  // A font that comes later has other widths.
  useEffect(() => void document.fonts.ready.then(measure), []);
  return fit;
}
