// Writes a contact sheet of every drawing, light and dark, to .cache/figures/index.html.
// With --icons it writes public/favicon.svg instead.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  CERTAINTIES,
  drawingIds,
  evidenceLadder,
  ladderFoot,
  markSvg,
  renderDrawing,
  renderHome,
} from '../src/figures/index.ts';
import { faviconSvg } from '../src/figures/furniture/favicon.ts';

const root = new URL('..', import.meta.url);

/** Only used when the site's own tokens cannot be read. */
const LIGHT =
  '--paper:#fbf8f4;--wash-1:#dfedec;--wash-2:#c3d9d9;--wash-3:#97b6b9;--ink:#10252e;--ink-2:#344a54;--edge:#607982;--chalk:#d25029;--skin:#faeee1;--bone:#fdfcf9';
const DARK =
  '--paper:#101b21;--wash-1:#1b2a31;--wash-2:#263a41;--wash-3:#405a62;--ink:#ede9e1;--ink-2:#c3c1b7;--edge:#7d9096;--chalk:#ef8352;--skin:#473a30;--bone:#162228';

const FONT = new URL(
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  root,
);

function contactSheet() {
  const css = readFileSync(new URL('src/styles/figures.css', root), 'utf8');
  const ladder =
    '<svg class="fig-small-ladder" width="84" height="80"><path d="M12 0v80M72 0v80" stroke="currentColor" stroke-width="2.5"/>' +
    ladderFoot(13.5, 58.5, 57) +
    '<path d="M10 62h64" stroke="var(--chalk)" stroke-width="7" stroke-linecap="round"/></svg>';
  const furniture =
    markSvg() + ladder + CERTAINTIES.map((level) => evidenceLadder(level)).join(' ');
  const row = (name, picture, dark = picture, note = '') =>
    `<section id="${name}"><div class="light">${picture}</div><div class="dark">${dark}</div><p>${name} ${note}</p></section>`;
  const rows = drawingIds.map((id) => {
    const svg = renderDrawing(id);
    const dark = renderDrawing(id, { instance: 'dark' });
    return row(id, svg, dark, `<small>${gzipSync(svg).length} B</small>`);
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawings</title><style>
@font-face{font-family:hyper;src:url(${FONT.href});font-weight:200 800}
body{margin:0;font-family:hyper,sans-serif;background:#fff;display:flex;flex-wrap:wrap;gap:8px}
section{display:grid;grid-template-columns:380px 380px}section p{grid-column:1/-1;margin:0;font-size:13px}
.light{${LIGHT}}.dark{${DARK}}section>div{background:var(--wash-1);color:var(--ink)}
${css}</style>${rows.join('\n')}${row('home', renderHome())}${row('home-phone', renderHome(true))}${row('furniture', furniture)}</html>`;
}

if (process.argv.includes('--icons')) {
  writeFileSync(new URL('public/favicon.svg', root), faviconSvg());
  console.log('Wrote public/favicon.svg');
} else {
  mkdirSync(new URL('.cache/figures/', root), { recursive: true });
  writeFileSync(new URL('.cache/figures/index.html', root), contactSheet());
  console.log('Wrote .cache/figures/index.html');
}
