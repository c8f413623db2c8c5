import type { Day } from '../../../lib/days.ts';
import type { Clinician, Entry, Slug, Track } from '../../../log/index.ts';
import { clearedMinutes, clearedUpTo, indexOfLevel, pathFor, replay } from '../../../plan/index.ts';
import type { Path, Rules } from '../../../plan/index.ts';
import type { Draft } from '../../../parts/writing.ts';
import type { SharedPlan } from './planLink.ts';

/** Who gave the plan in a link, and when: without both it is for reading only. */
export interface Given {
  readonly who: Clinician;
  readonly checkedOn: Day;
  /** Whether its minutes limit every session, whatever the activity. */
  readonly limitsMinutes: boolean;
}

/** As far as a track may go, and whether something lower than the link decided it. */
interface Ceiling {
  readonly level: Slug;
  readonly name: string;
  /** A clinician's earlier word was lower, and stays. */
  readonly isEarlier: boolean;
}

/** What a link comes to in a reader's own plan. */
export type Limits =
  | {
      readonly kind: 'limits';
      /** A track left out stays as it is. */
      readonly upTo: Readonly<Partial<Record<Track, Ceiling>>>;
      readonly minutesUpTo: number;
      /** Whether the reader's activity is of the kind that the minutes in the link are about. */
      readonly isSameActivity: boolean;
    }
  /** A medical matter holds the plan: a link must not open what a clinician has to open. */
  | { readonly kind: 'held'; readonly sentence: string };

const held =
  'With what you told us, a clinician says first how far your plan may go. Note that in your plan, with who said it and when. A link can’t say it for them.';

/**
 * The limits that a link comes to for this reader. **It only ever lowers**: never above a level or
 * minutes that a clinician has named before, and nothing at all for a track that a medical matter
 * holds. A level that the reader's sport doesn't have counts as the last that all sports share.
 */
export function limitsOf(
  shared: SharedPlan,
  entries: readonly Entry[],
  rules: Rules,
  today: Day,
): Limits {
  const { state, plan } = replay(entries, rules, today);
  const { path } = state;
  const isHeld = plan.limits.some(({ forbids }) => forbids.includes('step-up'));
  const ceilingOf = (track: Track, id: Slug): Ceiling | undefined => {
    const named = clearedUpTo(state, track);
    if (isHeld && named === undefined) return undefined;
    const asked = indexOn(path, pathFor(rules, shared.sport), track, id);
    const level = path[track][Math.min(asked, named ?? asked)];
    return (
      level && {
        level: level.id,
        name: level.name,
        isEarlier: named !== undefined && named < asked,
      }
    );
  };
  const strength = ceilingOf('strength', shared.strengthLevel);
  const activity = ceilingOf('activity', shared.activityLevel);
  if (strength === undefined && activity === undefined) return { kind: 'held', sentence: held };
  return {
    kind: 'limits',
    upTo: { ...(strength && { strength }), ...(activity && { activity }) },
    minutesUpTo: Math.min(shared.minutes, clearedMinutes(state)),
    isSameActivity: kindOf(rules, shared.activityLevel) === plan.activity.level.activity.kind,
  };
}

/** The entries that make a link the reader's own limits: one clearance, which closes nothing. */
export function limitDrafts(
  { upTo, minutesUpTo }: Extract<Limits, { kind: 'limits' }>,
  { who, checkedOn, limitsMinutes }: Given,
  today: Day,
): readonly Draft[] {
  return [
    {
      type: 'clearance',
      day: today,
      who,
      checkedOn,
      what: 'Limits from a shared plan.',
      ...(upTo.strength && { strengthLevelUpTo: upTo.strength.level }),
      ...(upTo.activity && { activityLevelUpTo: upTo.activity.level }),
      ...(limitsMinutes && { minutesUpTo }),
    },
  ];
}

/** The place of a level of one sport on the path of another. */
function indexOn(own: Path, from: Path, track: Track, id: Slug): number {
  const there = indexOfLevel(own, track, id);
  if (there !== undefined) return there;
  return indexOfLevel(from, track, id) === undefined ? 0 : own.common[track] - 1;
}

function kindOf({ ladder }: Rules, id: Slug): Slug | undefined {
  const level = ladder.levels.find((each) => each.id === id);
  return level?.track === 'activity' ? level.activity.kind : undefined;
}
