import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import ownPolicy from './src/layouts/build/own-policy.mjs';
import searchIndex from './src/features/search/build/search-index.mjs';

// Both may come from the environment; the defaults build a site that works on this machine.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

const themeScript = readFileSync(new URL('./src/layouts/theme.js', import.meta.url), 'utf8').trim();
const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(?:about\/design|404)\/$/.test(page) }),
    ownPolicy(),
    searchIndex(),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // A style sheet as a data address would be refused by the policy below.
      assetsInlineLimit: 0,
      // Astro marks MDX modules with a directive that only Astro reads.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // 'wasm-unsafe-eval' lets the search run its compiled index; it allows no text to become script.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
