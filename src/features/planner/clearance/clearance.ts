import { type Day, readDay } from '../../../lib/days.ts';
import type { Clinician, JournalContent, Slug, YesNo } from '../../../log/index.ts';
import { clinicians } from '../../../log/index.ts';
import type { Plan, Rules } from '../../../plan/index.ts';
import { weekdayAndDate } from '../words/days.ts';
import { matterInWords } from '../words/matter.ts';

export const clinicianWords: Readonly<Record<Clinician, string>> = {
  physiotherapist: 'Physiotherapist',
  podiatrist: 'Podiatrist',
  familyDoctor: 'Family doctor',
  specialist: 'Specialist, such as an orthopaedic or rheumatology doctor',
  surgeon: 'The surgeon who operated',
  otherClinician: 'Another clinician',
};

/** Something that a clinician's word can close. */
export interface Closable {
  readonly id: Slug;
  /** The matter as the reader knows it. */
  readonly words: string;
  /** A word from before this day can't mean it. */
  readonly since: Day | undefined;
}

/** What is open: warning signs, patterns, medical limits. */
export function closables(
  { open, limits }: Plan,
  rules: Rules,
  dates: { readonly surgeryOn?: Day; readonly injectionOn?: Day },
): readonly Closable[] {
  return [
    ...open.map(({ id, since }) => ({ id, words: matterInWords(id, rules), since })),
    ...limits.map(({ id, because, notBefore }) => ({
      id,
      words: because,
      since: notBefore && dates[notBefore],
    })),
  ];
}

/** The clinician's word as it is being written down; everything typed is text. */
export interface ClearanceDraft {
  readonly who: string;
  readonly checkedOn: string;
  readonly closes: readonly Slug[];
  readonly what: string;
  readonly strengthLevelUpTo: string;
  readonly activityLevelUpTo: string;
  readonly minutesUpTo: string;
  readonly impactAllowed: string;
}

export const emptyClearance: ClearanceDraft = {
  who: '',
  checkedOn: '',
  closes: [],
  what: '',
  strengthLevelUpTo: '',
  activityLevelUpTo: '',
  minutesUpTo: '',
  impactAllowed: '',
};

export interface ClearanceProblem {
  readonly field: keyof ClearanceDraft;
  readonly sentence: string;
}

const longestMinutes = 1440;

/** The entry that a draft makes, or all that has to be mended first. */
export function readClearance(
  draft: ClearanceDraft,
  open: readonly Closable[],
  today: Day,
):
  | { readonly ok: true; readonly content: JournalContent }
  | { readonly ok: false; readonly problems: readonly ClearanceProblem[] } {
  const problems: ClearanceProblem[] = [];
  const who = clinicians.find((each) => each === draft.who);
  if (who === undefined) problems.push({ field: 'who', sentence: 'Say who looked at the foot.' });
  const checkedOn = readDay(draft.checkedOn);
  const dayProblem = problemOfDay(checkedOn, draft.closes, open, today);
  if (dayProblem !== undefined) problems.push({ field: 'checkedOn', sentence: dayProblem });
  const minutes = draft.minutesUpTo.trim();
  const minutesUpTo = /^\d{1,4}$/.test(minutes) ? Number(minutes) : undefined;
  if (minutes !== '' && (minutesUpTo === undefined || minutesUpTo > longestMinutes)) {
    const sentence = `Give whole minutes from 0 to ${longestMinutes}, or leave it empty.`;
    problems.push({ field: 'minutesUpTo', sentence });
  }
  const saysNothing =
    draft.closes.length === 0 &&
    draft.strengthLevelUpTo === '' &&
    draft.activityLevelUpTo === '' &&
    draft.impactAllowed === '' &&
    minutes === '';
  if (saysNothing) {
    const sentence = 'Tick what was looked at, or say how far you may go.';
    problems.push({ field: 'closes', sentence });
  }
  if (who === undefined || checkedOn === undefined || problems.length > 0) {
    return { ok: false, problems };
  }
  const impactAllowed = (['yes', 'no', 'notSure'] as const).find(
    (each: YesNo) => each === draft.impactAllowed,
  );
  const what = draft.what.trim();
  return {
    ok: true,
    content: {
      type: 'clearance',
      day: today,
      who,
      checkedOn,
      closes: draft.closes,
      ...(what !== '' && { what }),
      ...(draft.strengthLevelUpTo !== '' && { strengthLevelUpTo: draft.strengthLevelUpTo }),
      ...(draft.activityLevelUpTo !== '' && { activityLevelUpTo: draft.activityLevelUpTo }),
      ...(minutesUpTo !== undefined && { minutesUpTo }),
      ...(impactAllowed && { impactAllowed }),
    },
  };
}

function problemOfDay(
  day: Day | undefined,
  closes: readonly Slug[],
  open: readonly Closable[],
  today: Day,
): string | undefined {
  if (day === undefined) return 'Give the day it was looked at, such as 22 November 2026.';
  if (day > today) return 'That day has not come yet. Give today or a day before.';
  const since = open
    .filter(({ id }) => closes.includes(id))
    .flatMap((matter) => matter.since ?? [])
    .reduce<Day | undefined>(
      (last, each) => (last === undefined || each > last ? each : last),
      undefined,
    );
  return since !== undefined && day < since
    ? `What you ticked is from ${weekdayAndDate(since)}. Only a look since then can close it.`
    : undefined;
}
