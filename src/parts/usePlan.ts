import { useEffect, useMemo, useState } from 'preact/hooks';
import { withBase } from '../lib/base-path.ts';
import type { Day } from '../lib/days.ts';
import type { Entry } from '../log/index.ts';
import { replay, versionInForce, withNewestSigns } from '../plan/index.ts';
import type { Replayed, Rules, RulesFile } from '../plan/index.ts';

/** Today's plan as it stands, and what it was made from. */
export interface Planned extends Replayed {
  readonly rules: Rules;
  /** What each exercise is called, by id. */
  readonly exerciseTitles: Readonly<Record<string, string>>;
  /** A newer version of the rules, with the plan it would make. Only where the reader has not taken it. */
  readonly offer: { readonly rules: Rules; readonly replayed: Replayed } | undefined;
  /** Why the version the plan was made under may not be used any more. */
  readonly withdrawn: string | undefined;
}

export type PlanFound =
  | { readonly kind: 'opening' }
  /** The rules could not be loaded; a sentence says what to do. */
  | { readonly kind: 'noRules'; readonly sentence: string }
  | { readonly kind: 'ready'; readonly planned: Planned };

const noRules =
  'The rules of the plan could not be loaded. Check the connection, then reload this page. What you have kept is not touched.';

/**
 * The plan for `today` from the reader's entries, under the version of the rules that is in force.
 * Loads the rules only where `isWanted`; nothing is loaded before the log has been opened.
 */
export function usePlan(
  base: string,
  entries: readonly Entry[],
  today: Day | undefined,
  isWanted: boolean,
): PlanFound {
  const [newest, setNewest] = useState<RulesFile | 'failed'>();
  const [own, setOwn] = useState<RulesFile | 'failed'>();

  useEffect(() => {
    if (!isWanted || newest !== undefined) return;
    void load(base, 'newest').then(setNewest);
  }, [base, isWanted, newest]);

  // Reads the whole log, which screens that are drawn at every key can't afford each time.
  const inForce = useMemo(
    () =>
      newest === undefined || newest === 'failed'
        ? undefined
        : versionInForce(entries, newest.rules.version, newest.withdrawn),
    [newest, entries],
  );
  const isEarlier = inForce?.isNewerOffered === true;
  const version = inForce?.version;

  useEffect(() => {
    if (!isEarlier || version === undefined) return;
    setOwn(undefined);
    void load(base, `v${version}`).then(setOwn);
  }, [base, isEarlier, version]);

  return useMemo((): PlanFound => {
    if (newest === 'failed') return { kind: 'noRules', sentence: noRules };
    if (newest === undefined || inForce === undefined || today === undefined) {
      return { kind: 'opening' };
    }
    if (isEarlier && own === undefined) return { kind: 'opening' };
    // Where the reader's own version can't be had, the newest is the one to be trusted.
    const isOwn = isEarlier && own !== undefined && own !== 'failed';
    const rules = isOwn ? withNewestSigns(own.rules, newest.rules) : newest.rules;
    return {
      kind: 'ready',
      planned: {
        ...replay(entries, rules, today),
        rules,
        exerciseTitles: newest.exerciseTitles,
        offer: isOwn
          ? { rules: newest.rules, replayed: replay(entries, newest.rules, today) }
          : undefined,
        withdrawn: inForce.withdrawn,
      },
    };
    // `inForce` is derived from the entries and the rules, which are listed.
  }, [newest, own, entries, today, isEarlier]);
}

async function load(base: string, name: string): Promise<RulesFile | 'failed'> {
  try {
    const answer = await fetch(withBase(`/planner/rules/${name}.json`, base));
    if (!answer.ok) return 'failed';
    // Our own file, built together with this code.
    return (await answer.json()) as RulesFile;
  } catch {
    return 'failed';
  }
}
