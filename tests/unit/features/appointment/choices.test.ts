import { describe, expect, it } from 'vitest';
import {
  type SheetChoices,
  choicesToKeep,
  isLineSuggested,
  isOn,
  kindOf,
  noChoices,
  questionsOn,
  readChoices,
  withKindChoice,
  withOtherWords,
  wordsOf,
} from '../../../../src/features/appointment/choices.ts';
import type { Block, Line } from '../../../../src/features/appointment/line.ts';
import { words } from './invented.ts';

const line: Line = {
  id: 'now.morning',
  text: 'Pain: 2; a month ago 4.',
  kind: 'said',
  isSuggested: true,
  hasOwnWords: false,
};
const pair: Line = { ...line, id: 'shoe.a', text: 'Red heels: worn on 3 days.', hasOwnWords: true };
const pen: Line = { ...line, id: 'what.pen.told', text: 'I was told it is', kind: 'pen' };
const block: Block = { id: 'now', title: 'Now', note: undefined, lines: [line] };
const none = noChoices(words);
const forKind = (kind: string): SheetChoices => ({ ...none, kind });

describe('what is suggested', () => {
  it('depends on the kind of appointment: blocks and three questions', () => {
    for (const kind of words.kinds) {
      const choices = forKind(kind.id);
      const suggested = isLineSuggested(kindOf(choices, words), block, line);
      expect(isOn(choices, kind, line.id, suggested)).toBe(kind.blocks.includes('now'));
      expect(questionsOn(choices, words).ids).toHaveLength(3);
    }
  });

  it('is remembered apart for each kind once it was changed', () => {
    const changed = withKindChoice(forKind('specialist'), words, {
      ticks: { [line.id]: false },
      questions: ['scan'],
      own: ' Can I dance in May? \n\n',
    });
    const specialist = kindOf(changed, words);
    expect(isOn(changed, specialist, line.id, true)).toBe(false);
    expect(questionsOn(changed, words)).toEqual({ ids: ['scan'], own: ['Can I dance in May?'] });
    const other = { ...changed, kind: 'therapist' };
    expect(isOn(other, kindOf(other, words), line.id, true)).toBe(true);
    expect(questionsOn(other, words).own).toEqual([]);
  });
});

describe('other words', () => {
  it('stand on the sheet until the line says something else', () => {
    const choices = withOtherWords(none, line, 'Much better now.');
    expect(wordsOf(choices, line)).toBe('Much better now.');
    const nextMonth = { ...line, text: 'Pain: 5; a month ago 2.' };
    expect(wordsOf(choices, nextMonth)).toBe('Pain: 5; a month ago 2.');
  });

  it('follow the prompt of a line for the pen', () => {
    expect(wordsOf(withOtherWords(none, pen, 'capsulitis'), pen)).toBe(
      'I was told it is: capsulitis',
    );
    expect(wordsOf(withOtherWords(none, pen, ' '), pen)).toBe('I was told it is');
  });

  it('can be put back', () => {
    const back = withOtherWords(withOtherWords(none, line, 'Other.'), line, undefined);
    expect(back.edits).toEqual({});
  });

  it('are not kept where they repeat the reader’s own words from the log', () => {
    let choices = withOtherWords(none, pair, 'Red heels, only at weddings.');
    choices = withOtherWords(choices, line, 'Much better now.');
    choices = withOtherWords(choices, pen, 'capsulitis');
    const kept = choicesToKeep(choices, [line, pair, pen]);
    expect(Object.keys(kept.edits)).toEqual([line.id, pen.id]);
  });

  it('are not kept once their line is gone or says something else', () => {
    const choices = withOtherWords(none, line, 'Much better now.');
    expect(choicesToKeep(choices, []).edits).toEqual({});
    expect(choicesToKeep(choices, [{ ...line, text: 'Pain: 5.' }]).edits).toEqual({});
  });
});

describe('what an earlier visit left', () => {
  it('comes back as it was', () => {
    const choices = withOtherWords(
      withKindChoice({ ...forKind('fitter'), began: { year: 2025, month: 3 } }, words, {
        ticks: { a: true },
        questions: ['scan'],
        own: 'Why?',
      }),
      pen,
      'capsulitis',
    );
    expect(readChoices(JSON.stringify(choices), words)).toEqual(choices);
  });

  it.each([
    ['nothing', null],
    ['no text of ours', '{'],
    ['a list', '[]'],
    ['a number', '7'],
    ['a kind that isn’t there', '{"kind":"vet"}'],
    ['numbers for words', '{"edits":{"a":{"of":1,"text":2}},"byKind":{"vet":{}}}'],
    ['a year that can’t be', '{"began":{"year":275760,"month":1}}'],
    ['names of the language', '{"byKind":{"__proto__":{"own":"x"}},"edits":{"__proto__":{}}}'],
  ])('is as suggested when it is %s', (_, text) => {
    expect(readChoices(text, words)).toEqual(none);
  });

  it('keeps what is right beside what isn’t', () => {
    const text = JSON.stringify({
      kind: 'fitter',
      byKind: { fitter: { ticks: { a: true, b: 'yes' }, questions: ['scan', 7], own: 9 } },
    });
    expect(readChoices(text, words).byKind).toEqual({
      fitter: { ticks: { a: true }, questions: ['scan'], own: '' },
    });
  });
});
