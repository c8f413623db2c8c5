import { type Block, blocks, type GuideFile, readableText, tagsIn } from './guide.ts';
import { unsupportedNumbers } from './numbers.ts';
import { fleschKincaidGrade, sentences, words } from './readability.ts';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** What the guides may refer to. */
export interface Known {
  /** Source ids in content/references.json. */
  sources: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  drawings: ReadonlySet<string>;
  /** Guide ids, `section/name`. */
  guides: ReadonlySet<string>;
  /** Exercise ids. */
  exercises: ReadonlySet<string>;
  /** Every address of the site, with a slash at both ends. */
  routes: ReadonlySet<string>;
}

/** Bars for reading, from the design: the longest sentence, and the highest grade of any guide. */
export const longestSentenceWords = 30;
export const highestGrade = 8;

/** One thing wrong with a file, as a sentence that says what to do. */
export interface Problem {
  file: string;
  message: string;
}

/** The Flesch–Kincaid grade of a guide's paragraphs and list items. */
export function gradeOf(guide: GuideFile): number {
  return fleschKincaidGrade(textBlocks(guide).map((block) => block.text));
}

/** How many words a reader reads in paragraphs and list items. */
export function wordCount(guide: GuideFile): number {
  return textBlocks(guide).reduce((sum, block) => sum + words(block.text).length, 0);
}

/** Everything wrong with one guide; an empty list when nothing is. */
export function guideProblems(guide: GuideFile, known: Known): Problem[] {
  return [
    ...sourceProblems(guide, known),
    ...tagProblems(guide, known),
    ...linkProblems(guide, known),
    ...(guide.id.startsWith('exercises/')
      ? exerciseFormProblems(guide, known)
      : formProblems(guide)),
    ...numberProblems(guide),
    ...readingProblems(guide),
    ...dateProblems(guide),
  ].map((message) => ({ file: guide.file, message }));
}

function textBlocks(guide: GuideFile): Block[] {
  return blocks(guide.tree).filter((block) => block.kind === 'text');
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function sourceProblems(guide: GuideFile, known: Known): string[] {
  const listed = listOf(guide.frontmatter['sources']);
  const cited = [
    ...new Set([
      // The dose stands above the text of an exercise, so its sources are numbered first.
      ...listOf(guide.frontmatter['doseSources']),
      ...tagsIn(guide.tree)
        .filter((tag) => tag.name === 'Cite')
        .map((tag) => tag.attributes['id'] ?? ''),
    ]),
  ];
  const unknown = [...new Set([...listed, ...cited])].filter((id) => !known.sources.has(id));
  const problems = unknown.map(
    (id) => `"${id}" is not in content/references.json. Only verified records can be cited.`,
  );
  if (listed.join() !== cited.join()) {
    problems.push(
      `"sources" does not list what the text cites, in that order. It should be:\n${cited.map((id) => `  - ${id}`).join('\n')}`,
    );
  }
  if (cited.length === 0) problems.push('nothing is cited. Cite at least one source.');
  return problems;
}

function tagProblems(guide: GuideFile, known: Known): string[] {
  const problems: string[] = [];
  for (const { name, attributes } of tagsIn(guide.tree)) {
    if (name === 'Term' && !known.terms.has(attributes['id'] ?? '')) {
      problems.push(`<Term id="${attributes['id']}"> is not in content/glossary.yaml.`);
    }
    if (name === 'Figure' && !known.drawings.has(attributes['drawing'] ?? '')) {
      problems.push(`<Figure drawing="${attributes['drawing']}"> is not a drawing we have.`);
    }
    if (name === 'Uncited' && !attributes['reason']) {
      problems.push('<Uncited> needs a reason: why may this number stand without a source?');
    }
  }
  visit(guide.tree, 'image', (image) => {
    if (!image.alt) problems.push(`the picture ${image.url} needs a text alternative.`);
  });
  for (const related of listOf(guide.frontmatter['related'])) {
    if (!known.guides.has(related)) problems.push(`related page "${related}" does not exist.`);
    if (related === guide.id) problems.push('a guide cannot be related to itself.');
  }
  return problems;
}

function linkProblems(guide: GuideFile, known: Known): string[] {
  const problems: string[] = [];
  visit(guide.tree, 'link', ({ url }) => {
    if (/^(?:https?:|mailto:|tel:)/.test(url)) return;
    const [path = ''] = url.split('#');
    if (path && !known.routes.has(path)) {
      problems.push(
        `link to ${url}: there is no such page (use /section/name/ with both slashes).`,
      );
    }
  });
  return problems;
}

function formProblems(guide: GuideFile): string[] {
  const names = tagsIn(guide.tree).map((tag) => tag.name);
  const headings = blocks(guide.tree)
    .filter((block) => block.kind === 'heading')
    .map((block) => block.text);
  const problems: string[] = [];
  if (!names.includes('InShort')) problems.push('there is no <InShort> box.');
  if (!names.includes('Today')) problems.push('the in-short box has no <Today> line.');
  if (!names.includes('Steps')) problems.push('there is nothing to do: add <Steps>.');
  if (!names.includes('Care')) problems.push('there is no <Care> card: when to stop, when to ask.');
  if (!names.includes('Evidence')) problems.push('there is no <Evidence> label.');
  if (!headings.some((text) => /^What we don[’']t know/.test(text))) {
    problems.push('there is no “What we don’t know” part.');
  }
  visit(guide.tree, 'heading', (heading) => {
    if (heading.depth === 1)
      problems.push('the title is the # heading: begin with ## in the text.');
  });
  return problems;
}

const fewestSteps = 3;
const mostSteps = 6;

function exerciseFormProblems(exercise: GuideFile, known: Known): string[] {
  const problems: string[] = [];
  const names = tagsIn(exercise.tree).map((tag) => tag.name);
  const headings = blocks(exercise.tree)
    .filter((block) => block.kind === 'heading')
    .map((block) => block.text);
  const wanted = ['What it is for', 'How to do it', 'Common mistakes'];
  if (listOf(exercise.frontmatter['equipment']).length > 0) wanted.push('Without the equipment');
  for (const heading of wanted.filter((text) => !headings.includes(text))) {
    problems.push(`there is no “${heading}” part.`);
  }
  if (!names.includes('DoDont')) {
    problems.push('say what it should and should not feel like, with <DoDont>.');
  }
  const steps = tagsIn(exercise.tree).find((tag) => tag.name === 'Steps');
  let count = 0;
  if (steps) visit(steps.node, 'list', (list) => void (count += list.children.length));
  if (count < fewestSteps || count > mostSteps) {
    problems.push(`has ${count} steps; an exercise has ${fewestSteps} to ${mostSteps}.`);
  }
  for (const key of ['easier', 'harder']) {
    const step = exercise.frontmatter[key] as { exercise?: string } | undefined;
    if (step && !known.exercises.has(step.exercise ?? '')) {
      problems.push(`"${key}": there is no exercise "${step.exercise}".`);
    }
  }
  return problems;
}

function numberProblems(guide: GuideFile): string[] {
  return blocks(guide.tree).flatMap(({ node, line }) =>
    unsupportedNumbers(node).map(
      (number) =>
        `line ${line}: “${number}” has no citation in its paragraph. Cite a source, or give a reason with <Uncited reason="…">.`,
    ),
  );
}

function readingProblems(guide: GuideFile): string[] {
  const problems: string[] = [];
  for (const { text, line } of textBlocks(guide)) {
    for (const sentence of sentences(text)) {
      const count = words(sentence).length;
      if (count > longestSentenceWords) {
        problems.push(`line ${line}: a sentence of ${count} words. Split it: “${sentence}”`);
      }
    }
  }
  const grade = gradeOf(guide);
  if (grade > highestGrade) {
    problems.push(
      `reads at school grade ${grade.toFixed(1)}, above ${highestGrade}. Use shorter words and sentences.`,
    );
  }
  return problems;
}

function dateProblems(guide: GuideFile): string[] {
  const reviewedOn = dayOf(guide.frontmatter['reviewedOn']);
  const nextReview = dayOf(guide.frontmatter['nextReview']);
  if (!reviewedOn || !nextReview) {
    return ['"reviewedOn" and "nextReview" are needed, as YYYY-MM-DD.'];
  }
  if (nextReview <= reviewedOn) {
    return [
      `"nextReview" (${nextReview}) is not after "reviewedOn" (${reviewedOn}). Give a later date.`,
    ];
  }
  return [];
}

/** The day a review is due, when it lies before `today`; otherwise nothing. */
export function overdueSince(guide: GuideFile, today: string): string | undefined {
  const nextReview = dayOf(guide.frontmatter['nextReview']);
  return nextReview && nextReview < today ? nextReview : undefined;
}

function dayOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** Paragraphs with more than three sentences: a reminder to the writer, not a refusal. */
export function longParagraphs(guide: GuideFile): { line: number; count: number }[] {
  return textBlocks(guide)
    .map(({ node, line }: { node: Nodes; line: number }) => ({
      line,
      count: sentences(readableText(node)).length,
    }))
    .filter(({ count }) => count > 3);
}
