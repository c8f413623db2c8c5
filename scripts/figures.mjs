// Writes a contact sheet of every drawing, light and dark, to .cache/figures/index.html. The drawings
// of exercises are read from the frontmatter of content/exercises/*.mdx, or from the *.yaml files of
// the folder given as an argument. With --icons it writes public/favicon.svg instead.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import {
  drawingIds,
  evidenceLadder,
  ladderFoot,
  markSvg,
  readFigure,
  renderDrawing,
  renderExercise,
  renderExerciseFrames,
  renderExerciseMotion,
  renderExerciseThumb,
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

/** The id and the frontmatter of every exercise. */
function exercises(folder) {
  const files = folder ? globSync(`${folder}/*.yaml`) : globSync('content/exercises/*.mdx');
  return files.sort().map((file) => {
    const text = readFileSync(file, 'utf8');
    const yaml = extname(file) === '.mdx' ? (text.split(/^---$/m)[1] ?? '') : text;
    return { id: basename(file, extname(file)), ...parse(yaml) };
  });
}

/** A tempo for the sizes only: an exercise's own is in its dose. */
const TEMPO = { upSeconds: 3, holdSeconds: 2, downSeconds: 3 };
const size = (text) => gzipSync(text).length;

/** Pair, small drawing and all frames of an exercise. */
function exerciseRow({ id, figure: data, alt = '' }, row) {
  const read = readFigure(data);
  if (!read.ok) return row(id, `<p>${read.problem}</p>`);
  const { figure } = read;
  const pair = renderExercise(figure, alt);
  const small = renderExerciseThumb(figure);
  const frames = renderExerciseFrames(figure);
  const film = Array.from(
    { length: 8 },
    (_, i) => `<div>${frames.replace('m-frames"', `m-frames" data-frame="${i}"`)}</div>`,
  );
  const both = `${pair}<div class="small">${small}</div><div class="film">${film.join('')}</div>`;
  const page = size(renderExerciseMotion(id, figure, alt, TEMPO));
  return row(id, both, both, `<small>page ${page} B, small ${size(small)} B</small>`);
}

function contactSheet(folder) {
  const css = ['figures.css', 'exercise-figures.css']
    .map((file) => readFileSync(new URL(`src/styles/${file}`, root), 'utf8'))
    .join('');
  const ladder =
    '<svg class="fig-small-ladder" width="84" height="80"><path d="M12 0v80M72 0v80" stroke="currentColor" stroke-width="2.5"/>' +
    ladderFoot(13.5, 58.5, 57) +
    '<path d="M10 62h64" stroke="var(--chalk)" stroke-width="7" stroke-linecap="round"/></svg>';
  const furniture =
    markSvg() +
    ladder +
    ['very low', 'low', 'moderate', 'high'].map((sure) => evidenceLadder(sure)).join(' ');
  const row = (name, picture, dark = picture, note = '') =>
    `<section id="${name}"><div class="light">${picture}</div><div class="dark">${dark}</div><p>${name} ${note}</p></section>`;
  const rows = drawingIds.map((id) => {
    const svg = renderDrawing(id);
    const dark = renderDrawing(id, { instance: 'dark' });
    return row(id, svg, dark, `<small>${size(svg)} B</small>`);
  });
  const exerciseRows = exercises(folder).map((exercise) => exerciseRow(exercise, row));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawings</title><style>
@font-face{font-family:hyper;src:url(${FONT.href});font-weight:200 800}
body{margin:0;font-family:hyper,sans-serif;background:#fff;display:flex;flex-wrap:wrap;gap:8px}
section{display:grid;grid-template-columns:380px 380px}section p{grid-column:1/-1;margin:0;font-size:13px}
.small{inline-size:72px;margin-block:4px}.film{display:grid;grid-template-columns:repeat(4,1fr)}
.light{${LIGHT}}.dark{${DARK}}section>div{background:var(--wash-1);color:var(--ink)}
${css}</style>${rows.join('\n')}${exerciseRows.join('\n')}${row('home', renderHome())}${row('furniture', furniture)}</html>`;
}

if (process.argv.includes('--icons')) {
  writeFileSync(new URL('public/favicon.svg', root), faviconSvg());
  console.log('Wrote public/favicon.svg');
} else {
  mkdirSync(new URL('.cache/figures/', root), { recursive: true });
  writeFileSync(new URL('.cache/figures/index.html', root), contactSheet(process.argv[2]));
  console.log('Wrote .cache/figures/index.html');
}
