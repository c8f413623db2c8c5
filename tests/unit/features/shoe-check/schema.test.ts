import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulesFile } from '../../../../src/features/shoe-check/build/loadRules.ts';
import { readShoeRules } from '../../../../src/features/shoe-check/rules/schema.ts';
import { around } from './rules.ts';

const text = readFileSync(rulesFile, 'utf8');

/** What is said about the rules after one edit of the file. */
function problemsAfter(edit: (text: string) => string): readonly string[] {
  const edited = edit(text);
  expect(edited, 'the edit must change the file').not.toBe(text);
  const read = readShoeRules(parse(edited), around);
  return read.ok ? [] : read.problems;
}

describe('the published rules', () => {
  it('are accepted', () => {
    expect(readShoeRules(parse(text), around)).toMatchObject({ ok: true });
  });
});

describe('rules are refused, with the place and a sentence', () => {
  it.each([
    [
      'a reason without a basis',
      /reason: Your toes have room.*\n\s+basis: toe-shape\n/,
      'reason: Roomy.\n',
      'items.0.answers.0.basis',
    ],
    [
      'an unknown basis',
      'basis: toe-shape',
      'basis: hearsay',
      'items.toe-box-width.roomy: there is no basis “hearsay”.',
    ],
    [
      'an unknown source',
      'branthwaite-2013-toe-box',
      'nobody-1999',
      'bases.toe-shape: there is no record nobody-1999',
    ],
    [
      'a borrowed claim without a source',
      'sources: [branthwaite-2013-toe-box]',
      'sources: []',
      'bases.toe-shape',
    ],
    [
      'an unknown change',
      'changes: [lacing, free-room]',
      'changes: [glue]',
      'items.toe-box-width.snug: there is no change “glue”.',
    ],
    [
      'a page that is not there',
      'to: /sports/running/',
      'to: /sports/flying/',
      'changes.easy-pair: there is no page /sports/flying/.',
    ],
    [
      'a crowding shoe that may be worn',
      /crowds: true\n\s+verdict: later/,
      'crowds: true\n        verdict: { early: later, middle: later, late: wear-now }',
      'never “wear now”',
    ],
    [
      'a worse answer with a bolder verdict',
      /verdict: wear-now\n(\s+)reason: Your toes have room/,
      'verdict: later\n$1changes: [lacing]\n$1reason: Your toes have room',
      'items.toe-box-width: for everyday, early, a worse answer gets a bolder verdict.',
    ],
    [
      'a later phase that is more cautious',
      '{ early: later, middle: later, late: with-changes }',
      '{ early: later, middle: with-changes, late: later }',
      'A later phase can’t be more cautious',
    ],
    [
      'a missing test',
      /- id: insole-removable[\s\S]*?(?=\n# What can be changed)/,
      '',
      'items: insole-removable is missing.',
    ],
    [
      'a test that is there twice',
      '- id: twist-stiffness',
      '- id: toe-spring',
      'items: toe-spring is there twice.',
    ],
    ['an unknown key', 'shop: {', 'bonus: 1\n    shop: {', 'Unrecognized key'],
    [
      'limits that do not rise',
      'upToMillimetres: 50',
      'upToMillimetres: 20',
      'upToMillimetres must rise',
    ],
    [
      '“not sure” that is bolder than it may be',
      'early: [settle, wake, strengthen, notSure]',
      'early: [settle, wake, strengthen]',
      '“notSure” belongs to the most careful group',
    ],
    [
      'caution without anything to do about it',
      'changes: [close-firmly, insole]',
      'changes: []',
      'items.length.long: say in “changes” what could be done.',
    ],
  ])('%s', (_, from, to, said) => {
    const problems = problemsAfter((before) => before.replace(from, to));
    expect(problems.join('\n')).toContain(said);
  });

  it('not sure that is bolder than the best answer', () => {
    const problems = problemsAfter((before) =>
      before.replace(
        /verdict: wear-now\n(\s+)reason: The shoe still has/,
        'verdict: with-changes\n$1changes: [pad]\n$1reason: The shoe still has',
      ),
    );
    expect(problems).toContain(
      'items.wear.notSure: for everyday, early, bolder than the best answer.',
    );
  });

  it('a file that holds no rules', () => {
    expect(readShoeRules(null, around)).toMatchObject({ ok: false });
    expect(readShoeRules('shoes', around)).toMatchObject({ ok: false });
  });
});
