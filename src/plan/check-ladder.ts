import { isImpact } from './ladder.ts';
import { measurementLimits } from '../log/entries.ts';
import type { KnownContent, PageDose, Report } from './known-content.ts';
import { stages } from './rules.ts';
import type { Dose, GateItem, Level, Rules } from './rules.ts';
import { capOver } from './session-cap.ts';

/** Whether every level can be reached, every gate met, and no step is larger than its cap. */
export function checkLadder(
  rules: Rules,
  known: KnownContent,
  report: Report,
  reportEntry: Report,
): void {
  const { ladder } = rules;
  const levels = new Map(ladder.levels.map((level) => [level.id, level]));
  const namedByPaths = new Set([...ladder.path, ...ladder.sports.flatMap(({ path }) => path)]);

  ladder.levels.forEach((level, index) => {
    const path = `levels.${index}`;
    if (levels.get(level.id) !== level) report(`${path}.id`, `“${level.id}” is there twice.`);
    if (!namedByPaths.has(level.id)) report(`${path}.id`, `No path leads to “${level.id}”.`);
    if (level.track === 'strength') {
      level.exercises.forEach((dose, at) =>
        checkDose(dose, level, known, (where, problem) =>
          report(`${path}.exercises.${at}${where}`, problem),
        ),
      );
    } else if (level.activity.minutesTo < level.activity.minutesFrom) {
      report(`${path}.activity`, 'It ends with fewer minutes than it begins with.');
    } else if (level.activity.impact && level.activity.daysAWeek > 3) {
      report(`${path}.activity.daysAWeek`, 'Impact is never on two days running: 3 days at most.');
    }
  });

  for (const [index, sport] of ladder.sports.entries()) {
    checkPath([...ladder.path, ...sport.path], levels, rules, known, (problem) =>
      report(`sports.${index}.path`, problem),
    );
  }
  ladder.activities.forEach(({ from }, index) => {
    for (const { sport, level } of from) {
      const own = ladder.sports.find(({ id }) => id === sport);
      const reachable = [...ladder.path, ...(own?.path ?? [])];
      if (sport !== 'any' && own === undefined) {
        report(`activities.${index}.from`, `There is no sport “${sport}”.`);
      } else if (!reachable.includes(level)) {
        report(`activities.${index}.from`, `“${sport}” has no level “${level}”.`);
      }
    }
  });
  rules.entry.placements.forEach(({ strengthAtMost, activityAtMost }, index) => {
    for (const [track, id] of [
      ['strength', strengthAtMost],
      ['activity', activityAtMost],
    ]) {
      const level = id !== undefined && ladder.path.includes(id) ? levels.get(id) : undefined;
      if (level?.track !== track) {
        reportEntry(`placements.${index}`, `The common path has no ${track} level “${id}”.`);
      } else if (level && stages.indexOf(level.stage) > stages.indexOf('walk')) {
        reportEntry(`placements.${index}`, `Nobody is placed above the walk stage: “${id}” is.`);
      }
    }
  });
}

function checkDose(dose: Dose, level: Level, known: KnownContent, report: Report): void {
  const pages = known.exercises.get(dose.exercise)?.doses;
  if (pages === undefined) {
    report('.exercise', `There is no exercise “${dose.exercise}”.`);
    return;
  }
  const page = pageDose(pages, level);
  if (page === undefined) {
    report('.exercise', `Its page has no dose for the stage ${level.stage} or one before it.`);
    return;
  }
  const most = [
    ['sets', dose.sets ?? 1, page.sets ?? 1],
    ['repetitions', dose.repetitions ?? 1, page.repetitions ?? 1],
    ['holdSeconds', dose.holdSeconds ?? 0, page.holdSeconds ?? dose.holdSeconds ?? 0],
    ['minutes', dose.minutes ?? 0, page.minutes ?? 0],
    ['daysAWeek', dose.daysAWeek, page.daysAWeek],
  ] as const;
  for (const [name, given, allowed] of most) {
    if (given > allowed) report(`.${name}`, `${given} is more than the ${allowed} of its page.`);
  }
  if (dose.impact && dose.daysAWeek > 3) {
    report('.daysAWeek', 'Impact is never on two days running: 3 days at most.');
  }
}

/** The page's dose for a stage: its own, else the one for the last stage before it. */
function pageDose(doses: readonly PageDose[], level: Level): PageDose | undefined {
  const upTo = stages.indexOf(level.stage);
  return doses.findLast(({ phase }) => stages.findIndex((stage) => stage === phase) <= upTo);
}

function checkPath(
  path: readonly string[],
  levels: ReadonlyMap<string, Level>,
  rules: Rules,
  known: KnownContent,
  report: (problem: string) => void,
): void {
  const seen: Level[] = [];
  for (const id of path) {
    const level = levels.get(id);
    if (level === undefined) {
      report(`There is no level “${id}”.`);
      continue;
    }
    if (seen.includes(level)) report(`“${id}” comes twice.`);
    const below = seen.findLast(({ track }) => track === level.track);
    if (below === undefined && level.stage !== 'settle') report(`“${id}” must begin in settle.`);
    const stepInStages = stages.indexOf(level.stage) - stages.indexOf(below?.stage ?? level.stage);
    if (stepInStages < 0) report(`“${id}” leads back to an earlier stage.`);
    if (stepInStages > 1) report(`“${id}” skips a stage.`);
    if (below === undefined && level.opensWhen.length > 0) report(`“${id}” is a start: no gate.`);

    checkSize(level, seen, rules, report);
    checkOneChange(level, seen, known, report);
    if (isImpact(level)) checkFirstImpact(level, seen, report);
    for (const item of level.opensWhen) {
      if (!canBeMet(item, seen))
        report(`“${id}” can’t open: nothing before it leads to “${item.label}”`);
    }
    seen.push(level);
  }
  for (const track of ['strength', 'activity'] as const) {
    const last = seen.findLast((level) => level.track === track);
    if (last?.stage !== 'maintain') report(`The ${track} track must end in maintain.`);
  }
}

/**
 * Minutes of a kind that was there before grow no faster than within a level; a new kind is the
 * one new thing of its step, so it is no longer than what was done just before.
 */
function checkSize(
  level: Level,
  seen: readonly Level[],
  rules: Rules,
  report: (problem: string) => void,
): void {
  if (level.track !== 'activity') return;
  const before = seen.filter((other) => other.track === 'activity').map((other) => other.activity);
  const last = before.at(-1);
  if (last === undefined) return;
  const { kind, minutesFrom } = level.activity;
  const sameKind = before.filter((other) => other.kind === kind).map((other) => other.minutesTo);
  const most =
    sameKind.length > 0
      ? capOver(Math.max(...sameKind), rules.checkIn.limits.sessionCap)
      : last.minutesTo;
  if (minutesFrom > most) {
    report(`“${level.id}” begins with ${minutesFrom} minutes: at most ${most}.`);
  }
}

/** Work before anything is done on the feet: it may begin together. */
const gentleStages: readonly Level['stage'][] = ['settle', 'wake'];

/**
 * Never two new stressors in one step: at most one exercise that was not there before, and at most
 * one change (new, or more of it) among those done on the feet. What is gentle enough to be done
 * every day may grow alongside.
 */
function checkOneChange(
  level: Level,
  seen: readonly Level[],
  known: KnownContent,
  report: (problem: string) => void,
): void {
  if (level.track !== 'strength' || gentleStages.includes(level.stage)) return;
  const before = seen.flatMap((other) => (other.track === 'strength' ? other.exercises : []));
  const isNew = (dose: Dose) => before.every(({ exercise }) => exercise !== dose.exercise);
  const last = (dose: Dose) => before.findLast(({ exercise }) => exercise === dose.exercise);
  const added = level.exercises.filter(isNew);
  if (added.length > 1) {
    report(
      `“${level.id}” brings ${added.map(({ exercise }) => exercise).join(', ')}: one at a time.`,
    );
  }
  const changedOnFeet = level.exercises.filter(
    (dose) =>
      dose.daysAWeek < 7 &&
      known.exercises.get(dose.exercise)?.isStanding === true &&
      volume(dose) > volume(last(dose)),
  );
  if (changedOnFeet.length > 1) {
    const names = changedOnFeet.map(({ exercise }) => exercise).join(', ');
    report(`“${level.id}” adds to ${names}: one at a time on the feet.`);
  }
}

/** Seconds or repetitions in a week, to compare doses of one exercise. */
function volume(dose: Dose | undefined): number {
  if (dose === undefined) return 0;
  const { sets = 1, repetitions = 1, holdSeconds = 1, daysAWeek } = dose;
  return sets * repetitions * holdSeconds * daysAWeek;
}

function checkFirstImpact(level: Level, seen: readonly Level[], report: (p: string) => void): void {
  if (seen.some(isImpact)) return;
  if (level.track !== 'strength') report(`“${level.id}”: two-leg hops come before other impact.`);
  if (!level.opensWhen.some(({ kind }) => kind === 'sign-free')) {
    report(`“${level.id}”: the first impact waits for sessions without tenderness.`);
  }
}

/** Never a test that asks more of the foot than what comes before it. */
function canBeMet(item: GateItem, before: readonly Level[]): boolean {
  const trains = (exercise: string) =>
    before.some(
      (level) =>
        level.track === 'strength' && level.exercises.some((dose) => dose.exercise === exercise),
    );
  switch (item.kind) {
    case 'green-days':
      return before.some(
        (level) =>
          level.track === 'activity' &&
          item.activities.includes(level.activity.kind) &&
          level.activity.minutesTo >= item.minutes,
      );
    case 'measured-at-most':
      return (
        Object.hasOwn(measurementLimits, item.measure) &&
        (item.measure !== 'painOnHopping' || trains('small-hops-two-legs'))
      );
    case 'norm':
      return trains(item.norm === 'heel-raises' ? 'heel-raise-one-leg' : 'one-leg-stand');
    case 'good-sessions':
      return before.some(
        ({ id, track }) => track === item.track && (item.from === undefined || id === item.from),
      );
    case 'able':
    case 'sign-free':
      return true;
  }
}
