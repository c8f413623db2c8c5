import type { Known, Problem } from './guide-checks.ts';
import { type GlossaryEntry, type QuestionEntry, readList } from './load.ts';
import { numbersWithUnits } from './numbers.ts';
import { sentences, words } from './readability.ts';

const longestAnswerSentences = 3;
const longestSentenceWords = 30;

/** What is wrong with the glossary and the questions. */
export function listProblems(known: Known): Problem[] {
  const glossary = readList<GlossaryEntry>('content/glossary.yaml');
  const questions = readList<QuestionEntry>('content/questions.yaml');
  return [
    ...glossary
      .flatMap((entry) => entryProblems(entry, entry.definition, entry.see, known))
      .map((message) => ({ file: 'content/glossary.yaml', message })),
    ...questions
      .flatMap((entry) => [
        ...entryProblems(entry, entry.answer, entry.link, known),
        ...(sentences(entry.answer).length > longestAnswerSentences
          ? [`"${entry.id}": the answer has more than ${longestAnswerSentences} sentences.`]
          : []),
      ])
      .map((message) => ({ file: 'content/questions.yaml', message })),
    ...doubles(glossary.map((entry) => entry.id)).map((id) => ({
      file: 'content/glossary.yaml',
      message: `"${id}" stands there twice.`,
    })),
    ...doubles(questions.map((entry) => entry.id)).map((id) => ({
      file: 'content/questions.yaml',
      message: `"${id}" stands there twice.`,
    })),
  ];
}

function entryProblems(
  entry: { id: string; sources?: string[] },
  text: string,
  link: string | undefined,
  known: Known,
): string[] {
  const problems: string[] = [];
  const sources = entry.sources ?? [];
  for (const id of sources.filter((source) => !known.sources.has(source))) {
    problems.push(`"${entry.id}": source "${id}" is not in content/references.json.`);
  }
  if (link && !known.routes.has(link.split('#')[0] ?? '')) {
    problems.push(`"${entry.id}": there is no page ${link}.`);
  }
  if (sources.length === 0) {
    for (const number of numbersWithUnits(text)) {
      problems.push(`"${entry.id}": “${number}” has no source.`);
    }
  }
  for (const sentence of sentences(text)) {
    if (words(sentence).length > longestSentenceWords) {
      problems.push(`"${entry.id}": a sentence of over ${longestSentenceWords} words.`);
    }
  }
  return problems;
}

function doubles(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
