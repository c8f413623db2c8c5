import type { Entry } from '../log/entries.ts';
import { current } from '../log/fold.ts';
import type { Rules } from './rules.ts';

/** A version of the rules that must not be used any more, with a sentence for the reader. */
export interface Withdrawn {
  readonly version: number;
  readonly because: string;
}

/** Which rules a log is read with. */
export interface VersionInForce {
  readonly version: number;
  /** Whether a newer version is there, which the reader may take. */
  readonly isNewerOffered: boolean;
  /** The reader's own version has been withdrawn: why, as a sentence. */
  readonly withdrawn?: string;
}

/**
 * The version of the rules that a log's plan is made under: that of the last entry which names
 * one, so a plan keeps its rules until the reader takes new ones. A withdrawn version, one that is
 * newer than this site, and a log that names none all come to the newest.
 */
export function versionInForce(
  entries: readonly Entry[],
  newest: number,
  withdrawn: readonly Withdrawn[],
): VersionInForce {
  const own = current(entries).findLast(
    (entry) =>
      entry.type === 'decision' ||
      (entry.type === 'assessment' && entry.rulesVersion !== undefined),
  );
  const version =
    own?.type === 'decision' || own?.type === 'assessment' ? own.rulesVersion : undefined;
  const because = withdrawn.find((each) => each.version === version)?.because;
  if (because !== undefined) return { version: newest, isNewerOffered: false, withdrawn: because };
  if (version === undefined || version >= newest) return { version: newest, isNewerOffered: false };
  return { version, isNewerOffered: true };
}

/** Earlier rules with the warning signs of the newest: what is dangerous doesn't wait. */
export function withNewestSigns(rules: Rules, newest: Rules): Rules {
  return rules === newest ? rules : { ...rules, warningSigns: newest.warningSigns };
}

/** What the site publishes of its rules as data: /planner/rules/newest.json, v1.json … */
export interface RulesFile {
  readonly rules: Rules;
  readonly withdrawn: readonly Withdrawn[];
  /** What each exercise is called, by id. */
  readonly exerciseTitles: Readonly<Record<string, string>>;
}
