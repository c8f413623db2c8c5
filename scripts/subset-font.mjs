// Makes public/fonts/atkinson-hyperlegible-next.woff2 from the full variable font:
// Western Latin only, weights 400 to 700. Run by hand when the font's package is updated.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source =
  require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const characters =
  range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŸŽž' + '‐‑–—‘’“”„…•′″⁄−×€™' + '\u202f\u2009';

const subset = await subsetFont(readFileSync(source), characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync('public/fonts/atkinson-hyperlegible-next.woff2', subset);
console.log(`${subset.length} bytes`);
