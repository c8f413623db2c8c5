import type { Morning, Session } from '../log/entries.ts';
import type { Inputs } from './rules.ts';
import type { State } from './state.ts';

/**
 * The answers of a check-in as the rules read them. `withinPlan` says whether the session kept to
 * the day's plan, as far as that can be told.
 */
export function checkInInputs(
  state: State,
  session: Session | undefined,
  withinPlan: boolean | undefined,
  morning: Morning | undefined,
): Inputs {
  return {
    painDuring: session?.painDuring,
    limp: session?.limp,
    asPrescribed: session?.asPrescribed,
    anythingNew: newness(session?.anythingNew),
    painkiller: session?.painkiller,
    beyondPlan: withinPlan === undefined ? undefined : withinPlan ? 'no' : 'yes',
    compensation: session?.signs?.['compensation'],
    swelling: worse(session?.signs?.['swelling'], morning?.signs?.['swelling']),
    morningAboveUsual: aboveUsual(state, morning),
    settledWithin24Hours: morning?.settledWithin24Hours,
    morningPainkiller: morning?.painkiller,
  };
}

function newness(anythingNew: readonly string[] | undefined): string | undefined {
  if (anythingNew === undefined) return undefined;
  if (anythingNew.some((what) => what !== 'notSure')) return 'something';
  return anythingNew.length === 0 ? 'nothing' : undefined;
}

/** Of two answers to one question the worse; an answer before none. */
function worse(a: string | undefined, b: string | undefined): string | undefined {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'notSure' || b === 'notSure' ? 'notSure' : (a ?? b);
}

/** Whether a morning is above usual; one that isn't known is not. */
export function isAboveUsual(state: State, morning: Morning): boolean {
  return (aboveUsual(state, morning) ?? 0) > 0;
}

/** Points above the usual morning; below it counts as usual. */
function aboveUsual(state: State, morning: Morning | undefined): number | undefined {
  if (morning === undefined || morning.pain === 'notSure') return undefined;
  return Math.max(0, morning.pain - state.usual);
}
