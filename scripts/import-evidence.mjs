// Copies the records that the site uses, unchanged, from the evidence collection:
//   npm run evidence -- path/to/references.json
// With --all every verified record is copied, for while a guide is being written.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { checksum } from './content-checks/references.ts';

const [path, flag] = process.argv.slice(2);
if (!path) {
  console.error(
    'Say where the evidence collection is: npm run evidence -- path/to/references.json',
  );
  process.exit(1);
}
const collection = JSON.parse(readFileSync(path, 'utf8'));
const contentText = globSync('content/**/*.{mdx,yaml}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const records = collection
  .filter((record) => record.custom.verified === true)
  .filter((record) => flag === '--all' || contentText.includes(record.id))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const sums = Object.fromEntries(records.map((record) => [record.id, checksum(record)]));
writeFileSync('content/references.json', `${JSON.stringify(records, null, 2)}\n`);
writeFileSync('content/references.sha256.json', `${JSON.stringify(sums, null, 2)}\n`);
console.log(`${records.length} records copied.`);
