const wordsPerMinute = 200;

/** Minutes a calm reader needs for a text, at least 1. MDX tags and addresses are not counted. */
export function readingMinutes(mdx: string): number {
  const words = mdx
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / wordsPerMinute));
}
