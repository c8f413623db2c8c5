import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/plan/schema.ts';
import type { RuleFile } from '../../../src/plan/schema.ts';
import { siteContent, siteTexts } from './site-content.ts';
import { rules } from './site-rules.ts';

/** What is said when one piece of a file's text is another. */
function problemsWith(file: RuleFile, piece: string | RegExp, other: string) {
  const text = siteTexts[file].replace(piece, other);
  expect(text).not.toBe(siteTexts[file]);
  const result = readRules({ ...siteTexts, [file]: text }, siteContent);
  return result.ok ? [] : result.problems;
}

function expectRefusal(
  file: RuleFile,
  piece: string | RegExp,
  other: string,
  path: string | RegExp,
  sentence: string | RegExp,
) {
  expect(problemsWith(file, piece, other)).toContainEqual({
    file,
    path: expect.stringMatching(path),
    problem: expect.stringMatching(sentence),
  });
}

describe('the rules of this site', () => {
  const read = readRules(siteTexts, siteContent);

  it('are read', () => {
    expect(read).toEqual({ ok: true, rules });
    expect(rules.ladder.sports).toHaveLength(9);
  });

  it('bring nothing but what they say: an effect left out is the boldest', () => {
    const [night] = rules.checkIn.rules.filter(({ id }) => id === 'red-again-and-again');
    expect(night?.effects).toEqual({
      decision: 'routine',
      levelsDown: 0,
      restDays: 0,
      impactAllowed: true,
      minutes: 'grow',
    });
    const hops = rules.checkIn.rules.find(({ id }) => id === 'no-impact-two-days-running');
    expect(hops?.effects).toMatchObject({ decision: 'advance', impactAllowed: false });
    const routine = rules.checkIn.atLeast.find(({ decision }) => decision === 'routine');
    expect(routine).toMatchObject({ levelsDown: 1, restDays: 2, because: expect.any(String) });
  });

  it('have the highest version and the latest date of their files, and all changes', () => {
    const text = siteTexts.entry
      .replace(/^version: .*/m, 'version: 7')
      .replace(/^date: .*/m, 'date: 2031-01-02');
    const later = readRules({ ...siteTexts, entry: text }, siteContent);
    expect(later).toMatchObject({ ok: true, rules: { version: 7, date: '2031-01-02' } });
    expect(rules.changes).toHaveLength(4);
  });
});

describe('a rule file is refused, with its place and a sentence, when', () => {
  it('it is not YAML', () => {
    expectRefusal('entry', /^inputs:/m, 'inputs: [', '', 'not YAML');
  });
  it('a value has no “because”', () => {
    const because = 'because: A limp is red, whatever the number.';
    expectRefusal('check-in', because, '', /^rules\.1\.because$/, 'because');
  });
  it('a value has no basis', () => {
    expectRefusal('warning-signs', /\n {4}basis: .*/, '', /^signs\.0\.basis$/, 'basis');
  });
  it('a basis is about something unheard of', () => {
    expectRefusal(
      'warning-signs',
      'about: general safety',
      'about: my aunt',
      /about$/,
      'about what',
    );
  });
  it('a source is not among the references', () => {
    expectRefusal('check-in', 'frandsen-2025-spike', 'frandsen-1825', /sessionCap/, 'references');
  });
  it('a condition compares with nothing', () => {
    const piece = '{ input: painDuring, atLeast: 4 }';
    expectRefusal('check-in', piece, '{ input: painDuring }', /^rules\.0\.when/, 'A condition is');
    expectRefusal('check-in', piece, '{ any: [] }', /^rules\.0\.when\.any$/, 'Too small');
  });
  it('a date is none', () => {
    expectRefusal('entry', /^date: .*/m, 'date: 2026-02-30', 'date', 'A date is YYYY-MM-DD.');
  });
  it('what it names is not there', () => {
    expectRefusal('ladder', /^ {2}- wake-alone$/m, '  - wake-up', /path/, 'no level “wake-up”');
  });
  it('a key is not known', () => {
    expectRefusal(
      'check-in',
      'judges: [session]',
      'judges: [session]\n    colour: red',
      /rules/,
      'colour',
    );
  });
});
