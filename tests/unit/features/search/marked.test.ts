import { describe, expect, it } from 'vitest';
import { marked } from '../../../../src/features/search/index-client.ts';

describe('a line of context', () => {
  it('keeps the words that matched apart from the others', () => {
    expect(marked('a <mark>pad</mark> behind')).toEqual([
      { text: 'a ', isMatch: false },
      { text: 'pad', isMatch: true },
      { text: ' behind', isMatch: false },
    ]);
  });

  it('is text, whatever stands in it', () => {
    expect(marked('less than &lt;5&gt; &amp;lt;')).toEqual([
      { text: 'less than <5> &lt;', isMatch: false },
    ]);
  });
});
