import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** One built page, parsed. */
export interface SitePage {
  /** Address from the root of the site, without the base path. */
  path: string;
  elements: Element[];
}

export interface SiteProblem {
  page: string;
  message: string;
}

/** Every built HTML page below a directory. */
export function sitePages(directory: string): SitePage[] {
  return globSync('**/*.html', { cwd: directory })
    .sort()
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      elements: elementsOf(parse(readFileSync(join(directory, file), 'utf8'))),
    }));
}

/**
 * What is wrong with the built pages.
 * @param base the base path that every address must begin with; empty for none.
 */
export function siteProblems(
  pages: readonly SitePage[],
  directory: string,
  base: string,
): SiteProblem[] {
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.elements.flatMap(idOf))]));
  return pages.flatMap((page) =>
    [
      ...doubleIds(page),
      ...linkProblems(page, anchors, directory, base),
      ...foreignLoads(page),
      ...namelessDrawings(page),
      ...headingProblems(page),
      ...styleAttributes(page),
      ...lostSpaces(page),
      ...stuckSentences(page),
    ].map((message) => ({ page: page.path, message })),
  );
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const inTemplate =
    'content' in node && node.nodeName === 'template' ? elementsOf(node.content as Node) : [];
  return 'tagName' in node ? [node, ...children, ...inTemplate] : children;
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function idOf(element: Element): string[] {
  const id = attribute(element, 'id');
  return id ? [id] : [];
}

function doubleIds(page: SitePage): string[] {
  const ids = page.elements.flatMap(idOf);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `the id "${id}" stands there twice.`,
  );
}

function linkProblems(
  page: SitePage,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  directory: string,
  base: string,
): string[] {
  return page.elements.flatMap((element) => {
    const name = element.tagName === 'script' ? 'src' : 'href';
    const address = attribute(element, name);
    if (address === undefined || /^(?:https?|mailto|tel|data):/.test(address)) return [];
    const [withoutHash = '', hash] = address.split('#');
    const [asked = ''] = withoutHash.split('?');
    if (asked.startsWith('/') && base && !`${asked}/`.startsWith(`${base}/`)) {
      return [`${address} lacks the base path ${base}.`];
    }
    const target = asked === '' ? page.path : posix.join('/', asked.slice(base.length));
    const known = anchors.get(target);
    if (!known) {
      const file = join(directory, target);
      return existsSync(file) && statSync(file).isFile() ? [] : [`${address} leads nowhere.`];
    }
    return hash && !known.has(decodeURIComponent(hash))
      ? [`${address}: there is no "${hash}" on that page.`]
      : [];
  });
}

const loads: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  audio: 'src',
  video: 'src',
};

function foreignLoads(page: SitePage): string[] {
  return page.elements.flatMap((element) => {
    const rel = attribute(element, 'rel') ?? '';
    const isLoadingLink = element.tagName === 'link' && !/canonical|sitemap/.test(rel);
    const name = isLoadingLink ? 'href' : loads[element.tagName];
    const address = name && attribute(element, name);
    return address && /^(?:https?:)?\/\//.test(address) ? [`loads ${address} from elsewhere.`] : [];
  });
}

function namelessDrawings(page: SitePage): string[] {
  return page.elements
    .filter((element) => element.tagName === 'svg' && !isInsideDrawing(element))
    .filter((svg) => attribute(svg, 'aria-hidden') !== 'true' && !attribute(svg, 'aria-label'))
    .map(() => 'a drawing has neither words (aria-label) nor aria-hidden.');
}

/** A part of a drawing that is an `<svg>` of its own: the whole has the words. */
function isInsideDrawing({ parentNode }: Element): boolean {
  if (!parentNode || !('tagName' in parentNode)) return false;
  return parentNode.tagName === 'svg' || isInsideDrawing(parentNode);
}

function headingProblems(page: SitePage): string[] {
  const levels = page.elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map(({ tagName }) => Number(tagName.slice(1)));
  const firsts = levels.filter((level) => level === 1).length;
  const jump = levels.find((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(firsts === 1 ? [] : [`has ${firsts} h1 headings instead of one.`]),
    ...(jump === undefined ? [] : [`a heading jumps to h${jump} over a level.`]),
  ];
}

function styleAttributes(page: SitePage): string[] {
  const styled = page.elements.filter((element) => attribute(element, 'style') !== undefined);
  return styled.map(
    ({ tagName }) => `<${tagName} style="…">: the security policy blocks style attributes.`,
  );
}

const inline = new Set(['a', 'b', 'strong', 'em', 'button', 'span']);

/** Words that stick together because the space between two inline elements got lost in the build. */
function lostSpaces(page: SitePage): string[] {
  return page.elements.flatMap((element) => {
    const { parentNode } = element;
    if (!inline.has(element.tagName) || !parentNode || !('childNodes' in parentNode)) return [];
    const siblings = parentNode.childNodes;
    const index = siblings.indexOf(element);
    const own = textOf(element);
    const before = textOf(siblings[index - 1]);
    const after = textOf(siblings[index + 1]);
    const sticksBefore = /[\p{L}\p{N}.,;:?!]$/u.test(before) && /^[\p{L}\p{N}]/u.test(own);
    const sticksAfter = /[\p{L}\p{N}]$/u.test(own) && /^[\p{L}\p{N}]/u.test(after);
    return sticksBefore || sticksAfter
      ? [`words stick together: “${before.slice(-20)}|${own.slice(0, 20)}|${after.slice(0, 20)}”`]
      : [];
  });
}

/** Sentences that stick together inside one piece of text, as “2026.Next”. */
function stuckSentences(page: SitePage): string[] {
  return page.elements
    .filter(({ tagName }) => tagName !== 'script' && tagName !== 'style')
    .flatMap(({ childNodes }) => childNodes.map(textOf))
    .flatMap((text) => /[\p{L}\d][.?!]\p{Lu}\p{Ll}+/u.exec(text)?.[0] ?? [])
    .map((found) => `sentences stick together: “${found}”`);
}

/** Text of a text node or an inline element; empty for anything that stands on lines of its own. */
function textOf(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  if (!('tagName' in node) || !inline.has(node.tagName)) return '';
  if (attribute(node, 'popover') !== undefined) return '';
  return node.childNodes.map(textOf).join('');
}
