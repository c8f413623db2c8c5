/**
 * An address of this site with the base path it is published under.
 * @param path from the root of the site, such as `/footwear/`; anything else comes back unchanged.
 * @param base the base path, with or without a closing slash.
 */
export function withBase(path: string, base: string): string {
  return path.startsWith('/') ? `${base.replace(/\/$/, '')}${path}` : path;
}
