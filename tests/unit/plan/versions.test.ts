import { describe, expect, it } from 'vitest';
import type { Assessment, Decision, Entry } from '../../../src/log/entries.ts';
import { versionInForce, withNewestSigns } from '../../../src/plan/versions.ts';
import type { Rules } from '../../../src/plan/rules.ts';
import { assessment, on } from './logbook.ts';
import { rules } from './site-rules.ts';

const asked = (day: number, rulesVersion?: number): Assessment => ({
  ...assessment(on(day)),
  ...(rulesVersion !== undefined && { rulesVersion }),
});
const decision = (day: number, rulesVersion: number): Decision => ({
  type: 'decision',
  id: `d${day}`,
  recordedAt: `${on(day)}T18:00:00.000Z`,
  day: on(day),
  rulesVersion,
  outcome: 'hold',
});

describe('the version of the rules in force', () => {
  it('is the newest for a log that names none', () => {
    expect(versionInForce([], 3, [])).toEqual({ version: 3, isNewerOffered: false });
    expect(versionInForce([asked(0)], 3, [])).toEqual({ version: 3, isNewerOffered: false });
  });

  it('is the one that the last entry names, and a newer one is offered', () => {
    const log: Entry[] = [asked(0, 1), decision(1, 2)];
    expect(versionInForce(log, 3, [])).toEqual({ version: 2, isNewerOffered: true });
    expect(versionInForce(log.toReversed(), 3, [])).toEqual({ version: 2, isNewerOffered: true });
    expect(versionInForce([...log, asked(2)], 3, []).version).toBe(2);
    expect(versionInForce([decision(1, 1), asked(2, 2)], 3, []).version).toBe(2);
  });

  it('is taken over by the reader with a decision under the new one', () => {
    const log: Entry[] = [asked(0, 1), decision(1, 1), decision(2, 2)];
    expect(versionInForce(log, 2, [])).toEqual({ version: 2, isNewerOffered: false });
  });

  it('ends at once when it is withdrawn, with the reason', () => {
    const withdrawn = [{ version: 1, because: 'A limit was too high.' }];
    expect(versionInForce([asked(0, 1)], 2, withdrawn)).toEqual({
      version: 2,
      isNewerOffered: false,
      withdrawn: 'A limit was too high.',
    });
    expect(versionInForce([asked(0, 2)], 2, withdrawn)).toEqual({
      version: 2,
      isNewerOffered: false,
    });
  });

  it('is the newest here for a log from a site with newer rules', () => {
    expect(versionInForce([asked(0, 9)], 2, [])).toEqual({ version: 2, isNewerOffered: false });
  });

  it('is not named by an entry that has been removed', () => {
    const log: Entry[] = [
      asked(0, 1),
      decision(1, 2),
      { type: 'removal', id: 'r', recordedAt: `${on(2)}T08:00:00.000Z`, day: on(2), of: 'd1' },
    ];
    expect(versionInForce(log, 3, []).version).toBe(1);
  });
});

describe('warning signs', () => {
  it('always come from the newest rules', () => {
    const [first] = rules.warningSigns;
    const older: Rules = { ...rules, version: 1, warningSigns: first ? [first] : [] };
    expect(withNewestSigns(older, rules).warningSigns).toBe(rules.warningSigns);
    expect(withNewestSigns(older, rules).ladder).toBe(older.ladder);
    expect(withNewestSigns(rules, rules)).toBe(rules);
  });
});
