import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry, Morning, Session } from '../../../src/log/entries.ts';
import { merge } from '../../../src/log/fold.ts';
import { daysBetween } from '../../../src/lib/days.ts';
import { canIDo } from '../../../src/plan/can-i-do.ts';
import { decide } from '../../../src/plan/decide.ts';
import { replay } from '../../../src/plan/replay.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { stages } from '../../../src/plan/rules.ts';
import type { GateItem } from '../../../src/plan/rules.ts';
import { assessment, clearance, morning, on, session } from './logbook.ts';
import { follow, goodDay, randomLog } from './random-log.ts';
import type { RandomLog } from './random-log.ts';
import { rules } from './site-rules.ts';

// More of them on demand: PROPERTY_RUNS=5000 vitest run tests/unit/plan/properties.test.ts
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 120) };

/** How the plan of `careful` is bolder than that of `free`; empty when it isn't. */
function bolder(careful: Plan, free: Plan): string[] {
  const ways: string[] = [];
  const resting = ({ today }: Plan) => today.kind === 'rest' || today.kind === 'stop';
  if (careful.strength.step > free.strength.step) ways.push('strength level');
  if (careful.activity.step > free.activity.step) ways.push('activity level');
  if (resting(free) && !resting(careful)) ways.push('rest');
  if (careful.today.impactAllowed && !free.today.impactAllowed) ways.push('impact');
  if (
    careful.activity.step === free.activity.step &&
    (careful.today.activity?.minutes ?? 0) > (free.today.activity?.minutes ?? Infinity)
  ) {
    ways.push('minutes');
  }
  const restDays = (plan: Plan) =>
    plan.week.filter(({ kind }) => kind === 'rest' || kind === 'stop');
  if (restDays(careful).length < restDays(free).length) ways.push('rest days ahead');
  return ways;
}

const worsenSession = fc.constantFrom<(entry: Session) => Session>(
  (entry) => ({ ...entry, painDuring: 3 }),
  (entry) => ({ ...entry, painDuring: 8 }),
  (entry) => ({ ...entry, limp: 'yes' }),
  (entry) => ({ ...entry, painkiller: 'yes' }),
  (entry) => ({ ...entry, asPrescribed: 'no' }),
  (entry) => ({ ...entry, anythingNew: ['shoes'] }),
  (entry) => ({ ...entry, signs: { ...entry.signs, tender: 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, swelling: 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, compensation: 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, 'pain-at-rest': 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, 'toe-drifts-or-lifts': 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, 'hot-red-swollen-joint': 'notSure' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, 'no-better-after-good-trial': 'yes' } }),
);
const worsenMorning = fc.constantFrom<(entry: Morning) => Morning>(
  (entry) => ({ ...entry, pain: 1 }),
  (entry) => ({ ...entry, pain: 2 }),
  (entry) => ({ ...entry, pain: 9 }),
  (entry) => ({ ...entry, settledWithin24Hours: 'no' }),
  (entry) => ({ ...entry, painkiller: 'yes' }),
  (entry) => ({ ...entry, signs: { ...entry.signs, tender: 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, swelling: 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, 'chest-pain-or-breathless': 'yes' } }),
  (entry) => ({ ...entry, signs: { ...entry.signs, 'no-better-after-good-trial': 'yes' } }),
);

/** Only what is really worse: an 8 made a 3 would be better. */
function isWorse(before: JournalEntry, after: JournalEntry): boolean {
  const pain = (entry: JournalEntry) =>
    entry.type === 'session' ? entry.painDuring : entry.type === 'morning' ? entry.pain : undefined;
  const [was, is] = [pain(before), pain(after)];
  if (typeof was === 'number' && typeof is === 'number' && is < was) return false;
  const signs = (entry: JournalEntry) => ('signs' in entry ? entry.signs : undefined) ?? {};
  return Object.entries(signs(before)).every(
    ([id, answer]) =>
      answer !== 'yes' || signs(after)[id] === 'yes' || signs(after)[id] === undefined,
  );
}

/** The `at`th session or morning of a log. */
function pick({ entries }: RandomLog, at: number): Session | Morning | undefined {
  const both = entries.filter((entry) => entry.type === 'session' || entry.type === 'morning');
  return both[at % Math.max(1, both.length)];
}

/** Compares the plans of two versions of one entry, on its day and on several later ones. */
function expectNeverBolder(
  { entries, days }: RandomLog,
  entry: JournalEntry,
  careful: JournalEntry,
  free: JournalEntry,
): void {
  const withOne = (one: JournalEntry) => entries.map((each) => (each === entry ? one : each));
  const from = daysBetween(on(0), entry.day);
  for (const ahead of [0, 1, 2, 3, 5, 8, 12, 20, 29, days - from, days - from + 3]) {
    const day = on(from + Math.max(0, ahead));
    const plans = [careful, free].map((one) => replay(withOne(one), rules, day).plan);
    const [carefulPlan, freePlan] = plans;
    if (carefulPlan === undefined || freePlan === undefined) throw new Error('Two plans.');
    expect({ day, bolder: bolder(carefulPlan, freePlan) }).toEqual({ day, bolder: [] });
  }
}

const unknowable = [
  ['painDuring', 0],
  ['limp', 'no'],
  ['asPrescribed', 'yes'],
  ['painkiller', 'no'],
  ['anythingNew', []],
  ['pain', 0],
  ['settledWithin24Hours', 'yes'],
] as const;

/** The same entry with one question answered at its mildest, with “not sure”, or not at all. */
function answered(entry: Session | Morning, name: string, answer: unknown): Session | Morning {
  const rest = Object.fromEntries(Object.entries(entry).filter(([field]) => field !== name));
  // Built from a session or a morning by one of its own fields.
  return (answer === undefined ? rest : { ...rest, [name]: answer }) as unknown as typeof entry;
}

describe('over random histories', () => {
  it('one worse answer never gives a bolder plan, that day or later', () => {
    fc.assert(
      fc.property(
        randomLog,
        fc.nat(),
        worsenSession,
        worsenMorning,
        (log, at, session, morning) => {
          const entry = pick(log, at);
          if (entry === undefined) return;
          const worse = entry.type === 'session' ? session(entry) : morning(entry);
          if (isWorse(entry, worse)) expectNeverBolder(log, entry, worse, entry);
        },
      ),
      runs,
    );
  });

  it('“not sure” or no answer never gives a bolder plan than the mildest answer', () => {
    fc.assert(
      fc.property(
        randomLog,
        fc.nat(),
        fc.constantFrom(...unknowable),
        fc.boolean(),
        (log, at, [name, mildest], isSaid) => {
          const entry = pick(log, at);
          if (entry === undefined) return;
          const ofMorning = name === 'pain' || name === 'settledWithin24Hours';
          if (ofMorning !== (entry.type === 'morning') && name !== 'painkiller') return;
          const unsure = name === 'anythingNew' ? ['notSure'] : 'notSure';
          const careful = answered(entry, name, isSaid || name === 'pain' ? unsure : undefined);
          expectNeverBolder(log, entry, careful, answered(entry, name, mildest));
        },
      ),
      runs,
    );
  });

  it('a morning that wasn’t noted never gives a bolder plan than the mildest one', () => {
    fc.assert(
      fc.property(randomLog, fc.nat(), (log, at) => {
        const entry = pick(log, at);
        if (entry?.type !== 'morning') return;
        const mildest = morning(entry.day, { id: entry.id, recordedAt: entry.recordedAt });
        const { id, recordedAt, day } = entry;
        expectNeverBolder(log, entry, { type: 'note', id, recordedAt, day }, mildest);
      }),
      runs,
    );
  });

  it('a warning sign stops or holds everything, as its urgency asks, until a clinician’s word', () => {
    const sign = fc.constantFrom(...rules.warningSigns);
    const answer = fc.constantFrom('yes' as const, 'notSure' as const);
    fc.assert(
      fc.property(
        randomLog,
        sign,
        answer,
        fc.boolean(),
        (log, { id, urgency, unsure }, said, inMorning) => {
          const day = on(log.days + 1);
          const given = { signs: { [id]: said } };
          const entry = inMorning ? morning(day, given) : session(day, given);
          const before = replay(log.entries, rules, day).plan;
          const { plan } = replay([...log.entries, entry], rules, day);
          const isRoutine = (said === 'yes' ? urgency : unsure) === 'routine';
          // What was open already has had its days of rest.
          const isNew = before.open.every((matter) => matter.id !== id);
          if (!isRoutine) expect(plan.today.kind).toBe('stop');
          else if (isNew) expect(['rest', 'stop']).toContain(plan.today.kind);
          expect(plan.today.impactAllowed).toBe(false);
          expect(['urgent-care', 'see-clinician']).toContain(plan.outcome);
          const isUrgent = urgency === 'now' || urgency === 'today';
          if (said === 'yes' && isUrgent) expect(plan.outcome).toBe('urgent-care');

          const good = Array.from({ length: 40 }, () => ({ obeys: true, makers: [goodDay] }));
          const days = Array.from({ length: log.days + 2 }, (_, index): JournalEntry[] =>
            [...log.entries, entry].filter((each) => each.day === on(index)),
          );
          const later = replay(follow([], good, days).flat(), rules, on(log.days + 40)).plan;
          if (!isRoutine) expect(later.today.kind).toBe('stop');
          expect(later.outcome).not.toBe('advance');
          expect(later.today.impactAllowed).toBe(false);
          expect(later.strength.step).toBeLessThanOrEqual(before.strength.step);
          expect(later.activity.step).toBeLessThanOrEqual(before.activity.step);

          const closed = [...log.entries, entry, clearance(on(log.days + 2), { closes: [id] })];
          const after = replay(closed, rules, on(log.days + 2)).plan;
          expect(after.open.map((matter) => matter.id)).not.toContain(id);
        },
      ),
      runs,
    );
  });

  it('gives a check-in the answer that the plan then follows', () => {
    fc.assert(
      fc.property(randomLog, fc.nat(), (log, at) => {
        const entry = pick(log, at);
        if (entry === undefined) return;
        // Alone on its day: several answers are put together by the tool, not by decide.
        const before = log.entries.filter(
          ({ day, type }) => day < entry.day || (day === entry.day && type !== entry.type),
        );
        const others = before.filter(
          ({ day, type }) => day === entry.day && type !== 'measurement',
        );
        if (others.length > 0) return;
        const { state, plan } = replay(before, rules, entry.day);
        const checkIn = entry.type === 'session' ? { session: entry } : { morning: entry };
        const said = decide(state, checkIn, rules);
        const { plan: next } = replay([...before, entry], rules, entry.day);
        const levels = { strength: next.strength.level.id, activity: next.activity.level.id };
        // A pattern that shows only now, or a step up that was due this morning, is the day's own.
        const isNew = next.open.some(({ id }) => plan.open.every((known) => known.id !== id));
        const isSign = said.signs.length > 0;
        const rose = next.changes.some(({ why, day }) => why === 'step-up' && day === entry.day);
        if ((isNew && !isSign) || rose) return;
        expect(levels).toEqual(said.levels);
        if (said.nextSessionOn !== undefined && next.restUntil !== undefined) {
          expect(next.restUntil).toBe(said.nextSessionOn);
        }
      }),
      runs,
    );
  });

  it('climbs one level at a time, at most once in 7 days, after three good days', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const { plan, decisions } = replay(log.entries, rules, on(log.days));
        const ups = plan.changes.filter(({ why }) => why === 'step-up');
        ups.forEach(({ from, to, day }, index) => {
          const risen = to.strength - from.strength + (to.activity - from.activity);
          expect(risen).toBe(1);
          expect(Math.min(to.strength - from.strength, to.activity - from.activity)).toBe(0);
          const before = ups[index - 1];
          if (before !== undefined) expect(daysBetween(before.day, day)).toBeGreaterThanOrEqual(7);
          const track = to.strength > from.strength ? 'strength' : 'activity';
          const since = before?.day ?? on(0);
          const good = decisions.filter(
            (made) =>
              made.about === 'session' &&
              made.track === track &&
              made.decision === 'advance' &&
              made.day <= day,
          );
          expect(new Set(good.map((made) => made.day)).size).toBeGreaterThanOrEqual(3);
          expect(since <= day).toBe(true);
        });
        const others = plan.changes.filter(({ why }) => why !== 'step-up' && why !== 'placed');
        for (const { from, to } of others) {
          expect(to.strength).toBeLessThanOrEqual(from.strength);
          expect(to.activity).toBeLessThanOrEqual(from.activity);
        }
      }),
      runs,
    );
  });

  it('skips no stage and passes no gate unmet, as far as the log itself can tell', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const { plan, state } = replay(log.entries, rules, on(log.days));
        // A change of sport starts another path; the random logs keep to one.
        for (const { why, from, to, day } of plan.changes) {
          if (why !== 'step-up') continue;
          const track = to.strength > from.strength ? 'strength' : 'activity';
          const level = state.path[track][to[track]];
          const below = state.path[track][from[track]];
          if (level === undefined || below === undefined) throw new Error('A step has two levels.');
          const risen = stages.indexOf(level.stage) - stages.indexOf(below.stage);
          expect([0, 1]).toContain(risen);
          for (const item of level.opensWhen) {
            expect({
              level: level.id,
              day,
              ...item,
              met: mayBeMet(item, log.entries, day),
            }).toEqual({ level: level.id, day, ...item, met: true });
          }
        }
      }),
      runs,
    );
  });

  it('never plans more than the cap over the longest of 30 days, nor make-up for missed days', () => {
    fc.assert(
      fc.property(randomLog, fc.nat(), (log, at) => {
        const day = on(at % (log.days + 1));
        const { plan } = replay(log.entries, rules, day);
        const planned = plan.today.activity?.minutes ?? 0;
        const { activity } = plan.activity.level;
        const lengths = log.entries.flatMap((entry) =>
          entry.type === 'session' &&
          entry.activity !== undefined &&
          [activity.kind, ...(activity.also ?? [])].includes(entry.activity) &&
          entry.day <= day &&
          daysBetween(entry.day, day) <= 30
            ? [entry.minutes ?? 0]
            : [],
        );
        const longest = Math.max(...lengths);
        const most =
          lengths.length === 0 ? activity.minutesFrom : Math.max(longest * 1.1, longest + 2);
        expect(planned).toBeLessThanOrEqual(most + 1e-9);
        expect(planned).toBeLessThanOrEqual(activity.minutesTo);
        const walked = log.entries.filter(
          (entry) =>
            entry.type === 'session' &&
            entry.track === 'activity' &&
            entry.day < day &&
            daysBetween(entry.day, day) < 7,
        );
        const days = new Set(walked.map((entry) => entry.day)).size;
        if (planned > 0) expect(days).toBeLessThan(activity.daysAWeek);
      }),
      runs,
    );
  });

  it('never plans impact on two days running, nor without three calm sessions', () => {
    fc.assert(
      fc.property(randomLog, fc.nat(), (log, at) => {
        const day = on(at % (log.days + 1));
        const { plan } = replay(log.entries, rules, day);
        const impact = plan.week.map(
          ({ exercises, activity }) =>
            exercises.some((dose) => dose.impact) ||
            (activity !== undefined && plan.activity.level.activity.impact),
        );
        impact.forEach((is, index) => expect(is && impact[index + 1]).not.toBe(true));
        const yesterday = log.entries.filter(
          (entry) => entry.type === 'session' && daysBetween(entry.day, day) === 1,
        );
        const hopped = yesterday.some((entry) => entry.type === 'session' && hasImpact(entry));
        if (hopped) expect(impact[0]).toBe(false);
      }),
      runs,
    );
  });

  it('says yes to an activity only within today’s level, without rest and with nothing open', () => {
    const asked = fc.constantFrom(...rules.ladder.activities);
    fc.assert(
      fc.property(
        randomLog,
        asked,
        fc.constantFrom(0, 5, 30, 90),
        (log, { id, impact, from }, minutes) => {
          const { plan, state } = replay(log.entries, rules, on(log.days));
          const answer = canIDo({ activity: id, minutes }, state, rules);
          if (answer.answer !== 'yes') return;
          expect(['rest', 'stop']).not.toContain(plan.today.kind);
          expect(plan.open).toEqual([]);
          if (impact) expect(plan.today.impactAllowed).toBe(true);
          const own = from.find(({ sport }) => sport === 'any' || sport === state.path.sport);
          const ids = [...state.path.strength, ...state.path.activity].map((level) => level.id);
          const held = [
            ...state.path.strength.slice(0, plan.strength.step),
            ...state.path.activity.slice(0, plan.activity.step),
          ].map((level) => level.id);
          expect(ids).toContain(own?.level);
          expect(held).toContain(own?.level);
          if (answer.minutes !== undefined) expect(minutes).toBeLessThanOrEqual(answer.minutes);
          if (own?.level === plan.activity.level.id && answer.minutes !== undefined) {
            expect(answer.minutes).toBe(plan.today.activity?.minutes);
          }
        },
      ),
      { numRuns: Math.ceil(runs.numRuns / 2) },
    );
  });

  it('is the same for the same entries, in any order and merged from two devices', () => {
    fc.assert(
      fc.property(randomLog, fc.infiniteStream(fc.nat()), (log, numbers) => {
        const order = new Map(log.entries.map((entry) => [entry, numbers.next().value ?? 0]));
        const shuffled = [...log.entries].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const half = Math.floor(log.entries.length / 2);
        const merged = merge(shuffled.slice(0, half + 3), shuffled.slice(half));
        const { plan } = replay(log.entries, rules, on(log.days));
        expect(replay(shuffled, rules, on(log.days)).plan).toEqual(plan);
        expect(replay(merged, rules, on(log.days)).plan).toEqual(plan);
        const future = session(on(log.days + 1), { painDuring: 10 });
        expect(replay([...log.entries, future], rules, on(log.days)).plan).toEqual(plan);
      }),
      { numRuns: Math.ceil(runs.numRuns / 2) },
    );
  });

  it('has no trap: with nothing open, good sessions lead to the top from anywhere', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const all = [
          ...rules.warningSigns.map(({ id }) => id),
          ...rules.checkIn.rules.map(({ id }) => id),
          ...rules.entry.medicalLimits.map(({ id }) => id),
        ];
        const first = on(log.days + 1);
        const fresh = [
          clearance(first, {
            closes: all,
            strengthLevelUpTo: 'maintain-strength',
            activityLevelUpTo: topOf(log),
            minutesUpTo: 600,
            impactAllowed: 'yes',
          }),
          assessment(first, { usualMorningPain: 0 }),
        ];
        const days: JournalEntry[][] = Array.from({ length: log.days + 1 }, () => []);
        for (const entry of log.entries) days[daysBetween(on(0), entry.day)]?.push(entry);
        const good = Array.from({ length: 330 }, () => ({ obeys: true, makers: [goodDay] }));
        const whole = follow([], good, [...days, [...fresh, morning(first)]]);
        const { plan } = replay(whole.flat(), rules, on(whole.length));
        expect(plan.next).toBeUndefined();
      }),
      { numRuns: Math.ceil(runs.numRuns / 2) },
    );
  });
});

/**
 * What must at least be true of the log for a line of a checklist to be met on a day: told from the
 * entries alone, without the engine.
 */
function mayBeMet(item: GateItem, entries: readonly JournalEntry[], day: string): boolean {
  const recent = entries.filter(
    (entry) => entry.day <= day && daysBetween(entry.day, day as typeof entry.day) <= 28,
  );
  const sessions = recent.filter((entry) => entry.type === 'session' && entry.day < day);
  const green = sessions.filter(
    (entry) =>
      entry.type === 'session' &&
      typeof entry.painDuring === 'number' &&
      entry.painDuring <= 2 &&
      entry.limp === 'no' &&
      entry.painkiller === 'no' &&
      entry.asPrescribed === 'yes',
  );
  const days = (list: readonly JournalEntry[]) => new Set(list.map((entry) => entry.day)).size;
  const values = (kind: string) =>
    recent.flatMap((entry) =>
      entry.type === 'measurement' && entry.kind === kind && typeof entry.value === 'number'
        ? [entry.value]
        : entry.type === 'assessment' && kind in entry.answers
          ? [Number(entry.answers[kind])]
          : [],
    );
  const said = (id: string) =>
    recent.flatMap((entry) =>
      entry.type === 'session' || entry.type === 'morning' ? [entry.signs?.[id]] : [],
    );
  switch (item.kind) {
    case 'good-sessions':
      return (
        days(green.filter((e) => e.type === 'session' && e.track === item.track)) >= item.count
      );
    case 'green-days':
      return days(green.filter((e) => e.type === 'session' && e.track === 'activity')) >= item.days;
    case 'measured-at-most':
      return values(item.measure).some((value) => value <= item.value);
    case 'norm':
      return values(item.norm === 'heel-raises' ? 'heelRaises' : 'oneLegStandSeconds').length > 0;
    case 'able':
      return said(item.ability).includes('yes');
    case 'sign-free':
      return said(item.sign).filter((answer) => answer === 'no').length >= item.sessions;
  }
}

function topOf({ entries }: RandomLog): string {
  const known = entries.findLast((entry) => entry.type === 'profile');
  const sport = known?.type === 'profile' ? known.sport : undefined;
  return rules.ladder.sports.find(({ id }) => id === sport)?.path.at(-1) ?? '';
}

function hasImpact({ track, activity, exercises, contacts }: Session): boolean {
  if ((contacts ?? 0) > 0) return true;
  return rules.ladder.levels.some((level) =>
    level.track === 'activity'
      ? track === 'activity' && level.activity.impact && level.activity.kind === activity
      : track === 'strength' &&
        level.exercises.some(
          (dose) => dose.impact && exercises?.some(({ id }) => id === dose.exercise),
        ),
  );
}
