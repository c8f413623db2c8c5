import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShoeLink, writeShoeLink } from '../../../../src/features/shoe-check/rules/share.ts';
import { bestShoe, rules } from './rules.ts';

const link = writeShoeLink({ purpose: 'walking', answers: bestShoe });

describe('a link with the answers', () => {
  it('gives back the same shoe', () => {
    expect(readShoeLink(`#${link}`, rules)).toEqual({
      kind: 'shoe',
      shoe: { purpose: 'walking', answers: bestShoe },
    });
  });

  it('carries a shoe that was tested in part, and “not sure”', () => {
    const shoe = { purpose: 'home', answers: { length: 'notSure', wear: 'even' } } as const;
    expect(readShoeLink(writeShoeLink(shoe), rules)).toEqual({ kind: 'shoe', shoe });
  });

  it('carries the shoe only: no phase, no name', () => {
    expect(link).toMatch(/^shoe=1&for=walking(?:&[a-z-]+=[a-z0-9-]+){14}$/);
  });

  it('stays short enough to be sent', () => {
    expect(link.length).toBeLessThan(500);
  });

  it.each(['', '#', '#main', '#tests'])('is not there in %o', (hash) => {
    expect(readShoeLink(hash, rules)).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['an unknown answer', link.replace('=roomy', '=huge')],
    ['an unknown test', `${link}&colour=red`],
    ['an unknown purpose', link.replace('for=walking', 'for=flying')],
    ['no purpose', link.replace('for=walking&', '')],
    ['a test answered twice', `${link}&length=thumb`],
    ['a broken pair', `${link}&length`],
    ['a name of the language', 'shoe=1&for=home&__proto__=even'],
    ['no version', 'shoe=&for=home'],
    ['a version that is no number', 'shoe=NaN&for=home'],
    ['escaped text', 'shoe=1&for=home&wear=%3Cscript%3E'],
    ['far too much text', `${link}${'&wear=even'.repeat(500)}`],
  ])('with %s is refused as damaged', (_, hash) => {
    expect(readShoeLink(hash, rules)).toMatchObject({
      kind: 'problem',
      sentence: expect.stringContaining('damaged') as string,
    });
  });

  it('of a newer form asks for a reload', () => {
    expect(readShoeLink(link.replace('shoe=1', 'shoe=2'), rules)).toMatchObject({
      kind: 'problem',
      sentence: expect.stringContaining('newer version') as string,
    });
  });

  it('never makes the reader throw, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readShoeLink(text, rules)).not.toThrow();
        expect(readShoeLink(`shoe=1&${text}`, rules).kind).not.toBe('nothing');
      }),
    );
  });
});
