import { readFileSync } from 'node:fs';
import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';

/** An MDX tag, such as `<Cite id="…" />`. */
export interface Tag {
  name: string;
  /** Attributes given as plain strings; expressions are left out. */
  attributes: Record<string, string>;
  node: Nodes;
}

/** One guide as its file has it, before any schema has looked at it. */
export interface GuideFile {
  /** Path from the repository root, for messages. */
  file: string;
  /** `section/name`. */
  id: string;
  frontmatter: Record<string, unknown>;
  tree: Root;
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMdx);

/**
 * Reads and parses one guide.
 * @throws when the MDX or its frontmatter cannot be parsed: the parser's own message names the place.
 */
export function readGuide(file: string): GuideFile {
  const tree = processor.parse(readFileSync(file, 'utf8'));
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const id = file.replace(/^.*content\//, '').replace(/\.mdx$/, '');
  return {
    file,
    id,
    frontmatter: (yaml ? (parseYaml(yaml.value) as Record<string, unknown> | null) : null) ?? {},
    tree,
  };
}

/** Every MDX tag below a node, in reading order. */
export function tagsIn(node: Nodes): Tag[] {
  const tags: Tag[] = [];
  visit(node, (child) => {
    if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return;
    const attributes: Record<string, string> = {};
    for (const attribute of child.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        attributes[attribute.name] = attribute.value;
      }
    }
    tags.push({ name: child.name ?? '', attributes, node: child });
  });
  return tags;
}

/** A paragraph, a list item's line, a heading or a table: the unit that a citation speaks for. */
export interface Block {
  kind: 'text' | 'caption' | 'heading' | 'table';
  node: Nodes;
  text: string;
  line: number;
}

/**
 * The blocks of a guide in reading order.
 * Paragraphs within figures are captions; all others, also those in list items, are text.
 */
export function blocks(tree: Root): Block[] {
  const found: Block[] = [];
  const walk = (node: Nodes, inFigure: boolean): void => {
    const block = (kind: Block['kind']) =>
      found.push({ kind, node, text: readableText(node), line: node.position?.start.line ?? 0 });
    if (node.type === 'table') return void block('table');
    if (node.type === 'heading') return void block('heading');
    if (node.type === 'paragraph') return void block(inFigure ? 'caption' : 'text');
    const isFigure = node.type === 'mdxJsxFlowElement' && node.name === 'Figure';
    if ('children' in node) {
      for (const child of node.children) walk(child as Nodes, inFigure || isFigure);
    }
  };
  walk(tree, false);
  return found;
}

/** What a reader reads of a node, with the words of tags and without their attributes. */
export function readableText(node: Nodes): string {
  return toString(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();
}
