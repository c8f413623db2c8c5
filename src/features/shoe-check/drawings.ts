const taken = new Map<string, string>();

/**
 * A drawing of the page as SVG text, by id; nothing where the page has none. It is taken out of the
 * paper check, which stands on the page for readers without script and is hidden from everyone
 * else. Taken rather than copied: its hatches have ids, which may be on a page only once.
 */
export function takeDrawing(id: string): string | undefined {
  const place = document.querySelector(`[data-shoe-drawing="${id}"]`);
  if (place?.firstElementChild) {
    taken.set(id, place.innerHTML);
    place.replaceChildren();
  }
  return taken.get(id);
}
