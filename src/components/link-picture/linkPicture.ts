import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { renderHome } from '../../figures/index.ts';
import { siteName } from '../../lib/site.ts';

/** Raised when the template changes, so that no picture of an older one is taken from the cache. */
const templateVersion = 2;
const cacheFolder = '.cache/link-pictures';
const width = 1200;
const height = 630;

/** The light palette, as literal colours: the picture is drawn without a browser. */
const ink = '#10252e';
const quietInk = '#344a54';
const drawingStyle = `
.fig path,.fig circle{fill:none;stroke:${ink};stroke-width:1.6;stroke-linejoin:round;stroke-linecap:round}
.fig .fig-skin{fill:#faeee1;stroke-width:3}
.fig .fig-far{fill:#ead8c4}
.fig .fig-bone{fill:#fdfcf9}
.fig .fig-ladder{stroke-width:3.5}
.fig .fig-here{stroke:#d25029;stroke-width:10}
.fig .fig-plate-cut{fill:#d25029;stroke:none}
.fig text{display:none}
.fig .fig-leader{display:none}`;

/** What a link preview shows of a page. */
export interface LinkPicture {
  title: string;
  /** The section it stands in; a sentence for the home page. */
  above: string;
}

/**
 * The PNG (1200 × 630) that link previews show. Kept between builds in .cache/link-pictures.
 */
export async function linkPicture(page: LinkPicture): Promise<Uint8Array> {
  const drawing = renderHome();
  const key = createHash('sha256')
    .update(JSON.stringify([templateVersion, page, drawing]))
    .digest('hex')
    .slice(0, 24);
  const file = join(cacheFolder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await draw(page, drawing);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, png);
  return png;
}

async function draw({ title, above }: LinkPicture, drawing: string): Promise<Uint8Array> {
  const words = await satori(
    block({ flexDirection: 'column', justifyContent: 'center', width: 700, height, padding: 64 }, [
      block({ fontSize: 34, color: quietInk, marginBottom: 20 }, above),
      block({ fontSize: title.length > 34 ? 66 : 80, lineHeight: 1.08, fontWeight: 500 }, title),
      block({ fontSize: 34, marginTop: 40, fontWeight: 600 }, siteName),
    ]),
    { width: 700, height, fonts: await fonts() },
  );
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <style>${drawingStyle}</style>
    <rect width="${width}" height="${height}" fill="#dfedec"/>
    ${words}
    ${drawing.replace('<svg ', '<svg x="700" y="0" width="484" height="630" ')}
  </svg>`;
  return new Resvg(picture, { font: { loadSystemFonts: false } }).render().asPng();
}

/** A box for the typesetter, which reads what JSX would make. */
function block(style: Record<string, string | number>, children: string | object[]) {
  const element = {
    type: 'div',
    props: { style: { display: 'flex', color: ink, ...style }, children },
  };
  return element as unknown as Parameters<typeof satori>[0];
}

let loaded: Promise<Parameters<typeof satori>[1]['fonts']> | undefined;

function fonts() {
  loaded ??= Promise.all(
    ([400, 500, 600] as const).map(async (weight) => ({
      name: 'Atkinson Hyperlegible Next',
      weight,
      style: 'normal' as const,
      data: await readFile(
        createRequire(join(process.cwd(), 'package.json')).resolve(
          `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
        ),
      ),
    })),
  );
  return loaded;
}
