import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { minify } from 'vite';

// Small pieces of index: a query loads the pieces its words are in, and nothing else.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1200';

/**
 * Indexes the built pages for the search. Any error that the indexer reports stops the build:
 * a site whose search finds nothing looks finished and is not.
 * @returns {import('astro').AstroIntegration}
 */
export default function searchIndex() {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        try {
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const written = await index.writeFiles({
            outputPath: fileURLToPath(new URL('pagefind/', dir)),
          });
          const problems = [...errors, ...added.errors, ...written.errors];
          if (problems.length > 0) throw new Error(`Search index: ${problems.join('; ')}`);
          await makeSmall(new URL('pagefind/pagefind.js', dir));
          logger.info(`${added.page_count} pages in the search index`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/**
 * Pagefind's own script comes with its long names: two of its thirteen kilobytes, packed.
 * @param {URL} script
 */
async function makeSmall(script) {
  const file = fileURLToPath(script);
  const { code, errors } = await minify(file, await readFile(file, 'utf8'));
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  await writeFile(file, code);
}
