import { useMemo } from 'preact/hooks';
import { takeDrawing } from '../drawings.ts';

/** A drawing of the page, by id. Only for screens that come after the first: the server has none. */
export function Drawing({ id }: { id: string }) {
  const svg = useMemo(() => takeDrawing(id), [id]);
  // The text is the page's own drawing, made at build.
  return svg ? <div class="shoe-drawing" dangerouslySetInnerHTML={{ __html: svg }} /> : null;
}
