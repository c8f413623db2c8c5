// Checks the built pages: links and anchors lead somewhere, ids are unique, drawings have words,
// nothing comes from elsewhere, and no space got lost between words.
//   node scripts/check-site.mjs dist [/base/path]
import { sitePages, siteProblems } from './site-checks/site.ts';

const [directory = 'dist', base = ''] = process.argv.slice(2);
const pages = sitePages(directory);
const problems = siteProblems(pages, directory, base);
for (const { page, message } of problems) console.error(`${page}: ${message}`);
console.log(`${pages.length} pages checked, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
