import { describe, expect, it } from 'vitest';
import { Article } from '../../../src/lib/article.ts';

describe('citations of an article', () => {
  it('are numbered as the page lists its sources', () => {
    const article = new Article(['pads', 'shoes']);
    expect(article.cite('shoes').number).toBe(2);
    expect(article.cite('pads').number).toBe(1);
  });

  it('know which one is the first, so that the source can lead back to it', () => {
    const article = new Article(['pads']);
    expect(article.cite('pads').isFirst).toBe(true);
    expect(article.cite('pads').isFirst).toBe(false);
  });

  it('stop the build when the page does not list the source', () => {
    expect(() => new Article(['pads']).cite('shoes')).toThrow('does not list this id');
  });

  it('give every glossary explanation a number of its own', () => {
    const article = new Article([]);
    expect([article.nextTerm(), article.nextTerm()]).toEqual([1, 2]);
  });
});
