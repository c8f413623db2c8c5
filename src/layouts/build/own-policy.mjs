import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';

/**
 * Leaves in each page's security policy only the fingerprints of what stands inline in that page.
 * Astro lists those of the whole site, also of files that 'self' allows anyway: half a kilobyte on
 * every page that cannot be compressed, and a wider policy than a page needs.
 * @returns {import('astro').AstroIntegration}
 */
export default function ownPolicy() {
  return {
    name: 'own-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          await writeFile(path, withOwnPolicy(html));
        }
      },
    },
  };
}

/**
 * A page whose policy names only its own inline scripts and styles.
 * @param {string} html
 */
export function withOwnPolicy(html) {
  const own = new Set(inlineTexts(parse(html)).map(fingerprint));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start, policy) => {
      const kept = policy.replace(/ 'sha256-[^']+'/g, (token) =>
        own.has(token.trim()) ? token : '',
      );
      return start + kept;
    },
  );
}

function inlineTexts(node) {
  const children = node.childNodes ?? [];
  const isInline =
    node.tagName === 'style' ||
    (node.tagName === 'script' && !node.attrs.some(({ name }) => name === 'src'));
  const own = isInline ? [children.map((child) => child.value ?? '').join('')] : [];
  return [...own, ...children.flatMap(inlineTexts)];
}

const fingerprint = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
