import { type Day, addDays } from '../../../lib/days.ts';
import {
  type Entry,
  type EntryId,
  type JournalContent,
  type Morning,
  type Outcome,
  type Session,
  type Slug,
  type Track,
  type Urgency,
  current,
  outcomes,
  urgencies,
} from '../../../log/index.ts';
import {
  type Decision,
  type MatchedRule,
  type Rules,
  decide,
  replay,
} from '../../../plan/index.ts';
import { mostCautiousFirst } from '../words/why.ts';

/** Whether a session counts towards the next step, as far as it is known. */
export type Counting = 'counts' | 'tomorrowDecides' | 'doesNotCount';

/** What a check-in came to: the most cautious of its parts. */
export interface Verdict {
  readonly day: Day;
  readonly outcome: Outcome;
  readonly urgency: Urgency | undefined;
  readonly because: string;
  readonly matched: readonly MatchedRule[];
  readonly sessions: readonly { readonly track: Track; readonly counting: Counting }[];
  readonly levels: Readonly<Record<Track, Slug>>;
}

/**
 * What entries about one day come to, judged against the plan that stood before them.
 * @param entries the log with the check-in in it.
 * @param ids the entries of the check-in.
 */
export function verdictOn(
  entries: readonly Entry[],
  ids: readonly EntryId[],
  day: Day,
  rules: Rules,
): Verdict | undefined {
  const journal = current(entries);
  const own = journal.filter(
    (entry): entry is Session | Morning =>
      (entry.type === 'session' || entry.type === 'morning') && ids.includes(entry.id),
  );
  if (own.length === 0) return undefined;
  const before = journal.filter(({ id }) => !ids.includes(id));
  const { state } = replay(before, rules, day);
  const morning = own.find((entry) => entry.type === 'morning');
  const sessions = own.filter((entry) => entry.type === 'session');
  const made: Decision[] = [
    ...sessions.map((session) => decide(state, { session }, rules)),
    ...(morning ? [decide(state, { morning }, rules)] : []),
  ];
  const matched = mostCautiousFirst(oncePerRule(made.flatMap((each) => each.matched)));
  const signs = made.flatMap((each) => each.signs);
  const counted = [
    ...sessions.map((session) => ({
      track: session.track,
      counting: countingOf(before, session, rules),
    })),
    ...(morning ? yesterdays(before, morning, rules) : []),
  ];
  return {
    day,
    outcome: outcomes[Math.min(...made.map((each) => outcomes.indexOf(each.outcome)))] ?? 'hold',
    urgency: urgencies.find((urgency) => made.some((each) => each.urgency === urgency)),
    because: signs[0]?.because ?? becauseOf(matched, counted, morning !== undefined),
    matched,
    sessions: counted,
    levels: lowestLevels(made, state.path),
  };
}

/** The entry that keeps what the reader was shown. */
export function decisionEntry(verdict: Verdict, rules: Rules): JournalContent {
  return {
    type: 'decision',
    day: verdict.day,
    rulesVersion: rules.version,
    outcome: verdict.outcome,
    ...(verdict.urgency && { urgency: verdict.urgency }),
    strengthLevel: verdict.levels.strength,
    activityLevel: verdict.levels.activity,
    rules: verdict.matched.filter(({ truth }) => truth === 'yes').map(({ rule }) => rule.id),
  };
}

/** With the morning after if it is there; else whether a morning at its usual would make it count. */
function countingOf(before: readonly Entry[], session: Session, rules: Rules): Counting {
  const { state } = replay(before, rules, session.day);
  const next = addDays(session.day, 1);
  const after = current(before).find(
    (entry): entry is Morning => entry.type === 'morning' && entry.day === next,
  );
  if (after !== undefined) {
    return decide(state, { session, morning: after }, rules).countsAsGood
      ? 'counts'
      : 'doesNotCount';
  }
  const atUsual: Morning = {
    type: 'morning',
    id: 'usual',
    recordedAt: session.recordedAt,
    day: next,
    pain: 0,
    settledWithin24Hours: 'yes',
    painkiller: 'no',
  };
  return decide(state, { session, morning: atUsual }, rules).countsAsGood
    ? 'tomorrowDecides'
    : 'doesNotCount';
}

/** The sessions of the day before, now that their morning is known. */
function yesterdays(
  before: readonly Entry[],
  morning: Morning,
  rules: Rules,
): { track: Track; counting: Counting }[] {
  const day = addDays(morning.day, -1);
  return current(before).flatMap((entry) => {
    if (entry.type !== 'session' || entry.day !== day) return [];
    const others = [...current(before).filter(({ id }) => id !== entry.id), morning];
    return [{ track: entry.track, counting: countingOf(others, entry, rules) }];
  });
}

function becauseOf(
  matched: readonly MatchedRule[],
  counted: readonly { readonly counting: Counting }[],
  isMorning: boolean,
): string {
  const known = matched.find(({ truth }) => truth === 'yes');
  if (known !== undefined) return known.rule.because;
  if (counted.some(({ counting }) => counting === 'doesNotCount')) {
    return 'Not everything was answered, and what is not known never counts as good.';
  }
  return isMorning
    ? 'This morning speaks against nothing.'
    : 'So far nothing speaks against it. Tomorrow morning has its say.';
}

function oncePerRule(matched: readonly MatchedRule[]): MatchedRule[] {
  const byRule = new Map<Slug, MatchedRule>();
  for (const each of matched) {
    if (byRule.get(each.rule.id)?.truth !== 'yes') byRule.set(each.rule.id, each);
  }
  return [...byRule.values()];
}

function lowestLevels(
  made: readonly Decision[],
  path: Readonly<Record<Track, readonly { readonly id: Slug }[]>>,
): Readonly<Record<Track, Slug>> {
  const lowest = (track: Track) => {
    const indices = made.map(({ levels }) =>
      path[track].findIndex(({ id }) => id === levels[track]),
    );
    return path[track][Math.max(0, Math.min(...indices))]?.id ?? '';
  };
  return { strength: lowest('strength'), activity: lowest('activity') };
}
