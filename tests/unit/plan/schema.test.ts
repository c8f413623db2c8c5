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
  it('are read', () => {
    expect(rules.version).toBe(1);
    expect(rules.ladder.sports).toHaveLength(9);
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
  it('a condition reads an input that isn’t there', () => {
    expectRefusal('check-in', '{ input: limp, is', '{ input: hop, is', /rules\.1/, 'no input');
  });
  it('a condition becomes false as things get worse', () => {
    const piece = '{ input: painDuring, atLeast: 4 }';
    expectRefusal('check-in', piece, '{ input: painDuring, atMost: 4 }', /rules\.0/, 'wrong way');
    expectRefusal(
      'check-in',
      "{ input: limp, is: ['yes'] }",
      "{ input: limp, is: ['no'] }",
      /rules\.1/,
      'every worse',
    );
  });
  it('a condition can never tell anything apart', () => {
    expectRefusal(
      'check-in',
      'painDuring, atLeast: 4',
      'painDuring, atLeast: 11',
      /rules\.0/,
      '0 to 10',
    );
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
  it('“not sure” on a warning sign is more urgent than “yes”', () => {
    expectRefusal(
      'warning-signs',
      'urgency: days\n    unsure: days',
      'urgency: days\n    unsure: now',
      /unsure/,
      'more urgent',
    );
  });
  it('a path names a level that isn’t there', () => {
    expectRefusal('ladder', /^ {2}- wake-alone$/m, '  - wake-up', /path/, 'no level “wake-up”');
  });
  it('no path leads to a level', () => {
    expectRefusal('ladder', /^ {2}- wake-alone$/m, '', /levels/, 'No path leads to “wake-alone”');
  });
  it('a path skips a stage', () => {
    expectRefusal('ladder', /^ {2}- wake-short-walks$/m, '', /path/, 'skips a stage');
  });
  it('a gate asks for what nothing before it leads to', () => {
    const brisk = /activities: \[brisk-walk, slope-walk\],\s*minutes: 30/;
    expectRefusal('ladder', brisk, 'activities: [brisk-walk], minutes: 90', /path/, 'can’t open');
  });
  it('a gate tests the foot harder than the levels before it', () => {
    const early =
      'name: The toes by themselves\n    opensWhen: [{ kind: norm, norm: heel-raises, label: Heel raises at the mark }]';
    expectRefusal('ladder', 'name: The toes by themselves', early, /path/, 'can’t open');
  });
  it('a level begins with more than the cap over the one before', () => {
    expectRefusal('ladder', /minutesFrom: 4\b/, 'minutesFrom: 5', /path/, 'at most 4');
  });
  it('a dose is more than the exercise’s page gives', () => {
    expectRefusal(
      'ladder',
      /sets: 3,\s*repetitions: 12/,
      'sets: 4, repetitions: 12',
      /sets/,
      'more than the 3',
    );
  });
  it('an exercise has no page', () => {
    expectRefusal(
      'ladder',
      'exercise: toe-spread-out',
      'exercise: toe-dance',
      /exercise/,
      'no exercise “toe-dance”',
    );
  });
  it('the first impact doesn’t wait for calm sessions', () => {
    const gate = /(id: balance-hops[\s\S]*?)opensWhen:[\s\S]*?because:/;
    expectRefusal('ladder', gate, '$1because:', /path/, 'without tenderness');
  });
  it('someone would be placed above the walk stage', () => {
    expectRefusal(
      'entry',
      'activityAtMost: strengthen-walks',
      'activityAtMost: balance-slope',
      /placements/,
      'above the walk stage',
    );
  });
});
