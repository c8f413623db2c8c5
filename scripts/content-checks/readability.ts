import { syllable } from 'syllable';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, trimmed; an item without a full stop is one sentence. */
export function sentences(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text. A number counts as a word; a dash between words does not. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Flesch–Kincaid grade: the US school year at which a text reads easily.
 * Kincaid and others, 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * @returns the grade, or 0 for a text without words.
 */
export function fleschKincaidGrade(blocks: readonly string[]): number {
  const sentenceCount = blocks.reduce((sum, block) => sum + sentences(block).length, 0);
  const allWords = blocks.flatMap(words);
  if (sentenceCount === 0 || allWords.length === 0) return 0;
  const syllables = allWords.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (allWords.length / sentenceCount) + 11.8 * (syllables / allWords.length) - 15.59;
}
