import { describe, expect, it } from 'vitest';
import {
  abilityContent,
  askFor,
  painContent,
  readSides,
} from '../../../../src/features/planner/today/measure.ts';
import { readEntry } from '../../../../src/log/index.ts';
import { measurementLimits } from '../../../../src/log/index.ts';
import { on } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';

const items = rules.ladder.levels.flatMap(({ opensWhen }) => opensWhen);
const isRead = (content: object) =>
  readEntry({ ...content, id: 'm1', recordedAt: '2026-01-05T12:00:00.000Z' }).ok;

describe('measuring for the checklist', () => {
  it('has a question for every line of every ladder that the log doesn’t fill by itself', () => {
    const asked = items.filter(({ kind }) => ['norm', 'measured-at-most', 'able'].includes(kind));
    expect(asked.length).toBeGreaterThan(0);
    for (const item of asked) expect(askFor(item, rules)?.question).toMatch(/\?$/);
    const counted = items.filter(({ kind }) => ['good-sessions', 'green-days'].includes(kind));
    for (const item of counted) expect(askFor(item, rules)).toBeUndefined();
  });

  it('writes down each side that was measured', () => {
    const read = readSides({ left: '21', right: ' ' }, 'heelRaises', on(0));
    expect(read).toEqual({
      ok: true,
      contents: [{ type: 'measurement', day: on(0), kind: 'heelRaises', side: 'left', value: 21 }],
    });
  });

  it('refuses what can’t be, beside its own field', () => {
    const { heelRaises } = measurementLimits;
    const read = readSides(
      { left: String(heelRaises), right: String(heelRaises + 1) },
      'heelRaises',
      on(0),
    );
    expect(read).toMatchObject({ ok: false, problems: [{ side: 'right' }] });
    expect(readSides({ left: '', right: '' }, 'heelRaises', on(0))).toMatchObject({ ok: false });
    expect(readSides({ left: '-3', right: 'x' }, 'heelRaises', on(0))).toMatchObject({
      problems: [{ side: 'left' }, { side: 'right' }],
    });
  });

  it('makes entries that the log can read', () => {
    expect(isRead(painContent('painOnHopping', 'notSure', on(0)))).toBe(true);
    for (const { id } of rules.checkIn.abilities) {
      expect(isRead(abilityContent(id, 'yes', rules, on(0)))).toBe(true);
    }
  });
});
