import { describe, expect, it } from 'vitest';
import { checksum, referenceProblems } from '../../scripts/content-checks/references.ts';

const record = { id: 'lee-2014', title: 'Pads', custom: { verified: true } };

describe('the bibliographic records', () => {
  it('pass when they are what was copied', () => {
    expect(referenceProblems([record], { 'lee-2014': checksum(record) })).toEqual([]);
  });

  it('are refused when one was edited', () => {
    const edited = { ...record, title: 'Pads that cure' };
    expect(referenceProblems([edited], { 'lee-2014': checksum(record) })[0]).toContain('differs');
  });

  it('are refused when one is not verified', () => {
    const unverified = { ...record, custom: { verified: false } };
    const problems = referenceProblems([unverified], { 'lee-2014': checksum(unverified) });
    expect(problems[0]).toContain('not verified');
  });

  it('are refused when a checksum or a record is missing, or one stands there twice', () => {
    expect(referenceProblems([record], {})[0]).toContain('no checksum');
    expect(referenceProblems([], { 'lee-2014': 'x' })[0]).toContain('no record');
    const sums = { 'lee-2014': checksum(record) };
    expect(referenceProblems([record, record], sums)[0]).toContain('twice');
  });
});
