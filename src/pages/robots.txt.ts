import type { APIRoute } from 'astro';
import { withBase } from '../lib/base-path.ts';

/** Everybody may read everything; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(withBase('/sitemap-index.xml', import.meta.env.BASE_URL), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
