import { describe, expect, it } from 'vitest';
import {
  aDay,
  aSlug,
  anId,
  anInstant,
  isPlain,
  listOf,
  numberFrom,
  objectWith,
  oneOf,
  optional,
  orNotSure,
  quoted,
  recordOf,
  required,
  textUpTo,
  wholeFrom,
} from '../../../src/log/fields.ts';
import type { Reader } from '../../../src/log/fields.ts';

const pair = objectWith<{ name: string; note?: string }>({
  name: required(textUpTo(5)),
  note: optional(textUpTo(5)),
});

// A problem is shown to the reader as the end of a sentence, so each is held here word by word.
describe('what is wrong with a value is said', () => {
  it.each<[string, Reader<unknown>, unknown, string]>([
    ['a number', numberFrom(0, 10), 11, 'must be a number from 0 to 10'],
    ['a whole number', wholeFrom(1, 5), 2.5, 'must be a whole number from 1 to 5'],
    ['a text', textUpTo(3), 7, 'must be text'],
    ['a long text', textUpTo(3), 'long', 'is longer than 3 characters'],
    ['a choice', oneOf(['left', 'right']), 'up', 'must be one of: left, right'],
    ['an answer', orNotSure(textUpTo(3)), 7, 'must be text, or notSure'],
    ['a day', aDay, '2026-02-30', 'must be a day such as 2026-11-22, from 1900 to 2200'],
    ['an instant', anInstant, 'now', 'must be an instant such as 2026-11-22T08:30:00.000Z'],
    ['an id', anId, 'A', 'must be an id: 1 to 64 of the characters a–z, 0–9 and -'],
    [
      'a name',
      aSlug,
      '9',
      'must be a name: 1 to 64 letters, digits and -, beginning with a letter',
    ],
    ['no list', listOf(aDay, 2), { length: 0 }, 'must be a list'],
    ['a long list', listOf(anId, 1), ['a', 'b'], 'has more than 1 parts'],
    ['a part of a list', listOf(textUpTo(3), 2), ['a', 7], 'has part 2, which must be text'],
    ['no values', recordOf(aSlug, anId, 2), ['a'], 'must be values by name'],
    ['many values', recordOf(aSlug, anId, 1), { a: 'a', b: 'b' }, 'has more than 1 parts'],
    ['a value', recordOf(aSlug, textUpTo(3), 2), { a: 7 }, 'has “a”, which must be text'],
    ['no object', pair, 'a', 'must be values by name'],
    ['a field too few', pair, { note: 'a' }, 'has no “name”'],
    ['a field too many', pair, { name: 'a', age: 1 }, 'has “age”, which is not known here'],
    ['a field', pair, { name: 'longer' }, 'has “name”, which is longer than 5 characters'],
  ])('of %s', (_what, reader, value, problem) => {
    expect(reader(value)).toEqual({ ok: false, problem });
  });

  it('with a stranger’s text on one line, cut after 40 characters', () => {
    expect(quoted('two  \n words')).toBe('“two words”');
    expect(quoted('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(quoted('x'.repeat(41))).toBe(`“${'x'.repeat(40)}…”`);
  });
});

describe('an instant', () => {
  it.each([
    ' 2026-11-22T08:30:00.000Z',
    '2026-11-22T08:30:00.000Z ',
    'x2026-11-22T08:30:00.000Z',
    '2026-11-22T08:30:00.000Z and more',
    '2026-11-22T24:00:00.000Z',
    '2026-11-22T08:60:00.000Z',
    '2026-02-30T08:30:00.000Z',
    ['2026-11-22T08:30:00.000Z'],
  ])('is not %s', (value) => expect(anInstant(value).ok).toBe(false));
});

describe('a list is no text', () => {
  it('also where it would read as one', () => {
    expect(anId(['a']).ok).toBe(false);
    expect(aSlug(['a']).ok).toBe(false);
  });
});

describe('an object with parts by name', () => {
  class Thing {
    size = 1;
  }
  it.each<[string, unknown, boolean]>([
    ['braces', {}, true],
    ['one without a prototype', Object.create(null), true],
    ['a list', [], false],
    ['a day of the clock', new Date(0), false],
    ['something of a class', new Thing(), false],
    ['one that stands on another', Object.create(Object.create({})), false],
    ['nothing', null, false],
    ['a text', 'a', false],
  ])('%s: %#', (_what, value, is) => expect(isPlain(value)).toBe(is));
});
