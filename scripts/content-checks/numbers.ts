import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readableText, tagsIn } from './guide.ts';

const units = [
  '%',
  '°',
  'mm\\b',
  'cm\\b',
  'km\\b',
  'm\\b',
  'kg\\b',
  'kPa\\b',
  'percent\\b',
  'per cent\\b',
  '(?:second|minute|hour|day|week|month|year|morning|time|repetition|rep|set|degree|point|session|step)s?\\b',
  'out of (?:10|ten)\\b',
].join('|');
const numeral = '\\d+(?:[.,]\\d+)?';
const numberWithUnit = new RegExp(
  `(?<![\\p{L}\\d.-])${numeral}(?:\\s*(?:to|or|and|×|x|–|-|−)\\s*${numeral})*(?:\\s|-)?(?:${units})`,
  'giu',
);
const spelledOut =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:seconds|minutes|hours|days|weeks|months|years)\b/giu;

/** The numbers with a unit in a text, as written: `10 minutes`, `17%`, `three weeks`. */
export function numbersWithUnits(text: string): string[] {
  return [...text.matchAll(numberWithUnit), ...text.matchAll(spelledOut)].map(([match]) =>
    match.trim(),
  );
}

/**
 * The numbers with a unit in one block that neither a citation in the same block
 * nor an `<Uncited reason="…">` around them speaks for.
 */
export function unsupportedNumbers(block: Nodes): string[] {
  if (tagsIn(block).some((tag) => tag.name === 'Cite')) return [];
  const outsideReasons = structuredClone(block);
  visit(outsideReasons, (node) => {
    const excused =
      (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
      node.name === 'Uncited' &&
      node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === 'reason' && a.value);
    if (excused) node.children = [];
  });
  return numbersWithUnits(readableText(outsideReasons));
}
