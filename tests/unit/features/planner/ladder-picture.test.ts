import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footPath } from '../../../../src/features/planner/ladder/footPath.ts';
import { pictureOf, rowsOf } from '../../../../src/features/planner/ladder/picture.ts';
import { ladderFoot } from '../../../../src/figures/furniture/ladder.ts';
import { nextRung, pathFor } from '../../../../src/plan/index.ts';
import { rules } from '../../plan/site-rules.ts';

const sports = rules.ladder.sports.map(({ id }) => id);
const noLimits = { strength: undefined, activity: undefined };

/** A sport and a place on its path. */
const somewhere = fc.constantFrom(...sports).chain((sport) => {
  const path = pathFor(rules, sport);
  return fc.record({
    path: fc.constant(path),
    at: fc.record({
      strength: fc.nat(path.strength.length - 1),
      activity: fc.nat(path.activity.length - 1),
    }),
  });
});

describe('the picture of the ladder', () => {
  it('has every level of both tracks once, the highest first', () => {
    fc.assert(
      fc.property(somewhere, ({ path, at }) => {
        const picture = pictureOf(path, { at, limits: noLimits });
        for (const track of ['strength', 'activity'] as const) {
          const ids = picture[track].flatMap(({ rungs }) => rungs.map(({ level }) => level.id));
          expect(ids).toEqual(path[track].map(({ id }) => id).reverse());
        }
      }),
    );
  });

  it('has the same bands on both tracks, so that phase stands beside phase', () => {
    for (const sport of sports) {
      const { strength, activity } = pictureOf(pathFor(rules, sport));
      expect(strength.map(({ stage }) => stage)).toEqual(activity.map(({ stage }) => stage));
    }
  });

  it('shows one “here” on each track, what is held below it, and one next step in all', () => {
    fc.assert(
      fc.property(somewhere, ({ path, at }) => {
        const picture = pictureOf(path, { at, limits: noLimits });
        const next = nextRung(path, at);
        for (const track of ['strength', 'activity'] as const) {
          const rungs = picture[track].flatMap((band) => band.rungs);
          for (const { step, place } of rungs) {
            const index = step - 1;
            const isNext = next?.track === track && next.index === index;
            expect(place).toBe(
              index < at[track] ? 'held' : index === at[track] ? 'here' : isNext ? 'next' : 'ahead',
            );
          }
        }
      }),
    );
  });

  it('marks as a gate just the levels with a checklist of their own', () => {
    const rows = rowsOf(pictureOf(pathFor(rules, 'running')), pathFor(rules, 'running'));
    expect(rows.some(({ hasGate }) => hasGate)).toBe(true);
    for (const { level, hasGate } of rows) expect(hasGate).toBe(level.opensWhen.length > 0);
  });

  it('marks how far a clinician has said', () => {
    const path = pathFor(rules, 'running');
    const picture = pictureOf(path, {
      at: { strength: 1, activity: 1 },
      limits: { strength: 4, activity: undefined },
    });
    const rungs = picture.strength.flatMap((band) => band.rungs);
    expect(rungs.filter(({ isLimit }) => isLimit).map(({ step }) => step)).toEqual([5]);
    expect(picture.activity.flatMap((band) => band.rungs).some(({ isLimit }) => isLimit)).toBe(
      false,
    );
  });

  it('has a table in the one order of climbing', () => {
    for (const sport of sports) {
      const path = pathFor(rules, sport);
      const own = rules.ladder.sports.find(({ id }) => id === sport);
      const ids = rowsOf(pictureOf(path), path).map(({ level }) => level.id);
      expect(ids.reverse()).toEqual([...rules.ladder.path, ...(own?.path ?? [])]);
    }
  });

  it('stands on the rung with the foot of the site’s one model', () => {
    expect(ladderFoot(16, 0, 52)).toContain(`d="${footPath}"`);
  });
});
