import { doseInWords, oftenInWords } from '../../../lib/dose.ts';
import { readableDay } from '../../../lib/readable-date.ts';
import type { Rules } from '../../../plan/index.ts';
import type { SharedPlan } from './planLink.ts';

/** What a link says, line by line: a word for it, and what stands there. */
export interface SharedLine {
  readonly word: string;
  readonly says: string;
}

/** Everything that is in a link, in words. Nothing else is. */
export function linesOf(shared: SharedPlan, rules: Rules): readonly SharedLine[] {
  const levelName = (id: string) =>
    rules.ladder.levels.find((level) => level.id === id)?.name ?? id;
  const sport = rules.ladder.sports.find(({ id }) => id === shared.sport)?.name ?? shared.sport;
  return [
    { word: 'Sport', says: sport },
    { word: 'Exercises', says: levelName(shared.strengthLevel) },
    { word: 'Activity', says: levelName(shared.activityLevel) },
    { word: 'Minutes of one session', says: String(shared.minutes) },
    { word: 'Usual morning pain', says: `${shared.usualMorningPain} out of 10` },
    { word: 'Made on', says: readableDay(shared.madeOn) },
    { word: 'Rules', says: `version ${shared.rulesVersion}` },
  ];
}

/** What is done on the two levels of a link: each exercise with its dose, and the activity. */
export function doingsOf(
  shared: SharedPlan,
  rules: Rules,
): {
  readonly exercises: readonly { readonly id: string; readonly dose: string }[];
  readonly activity: string;
} {
  const find = (id: string) => rules.ladder.levels.find((level) => level.id === id);
  const strength = find(shared.strengthLevel);
  const activity = find(shared.activityLevel);
  return {
    exercises:
      strength?.track === 'strength'
        ? strength.exercises.map((dose) => ({
            id: dose.exercise,
            dose: `${doseInWords(dose)}, ${oftenInWords(dose.daysAWeek)}`,
          }))
        : [],
    activity:
      activity?.track === 'activity'
        ? `${activity.activity.words}: ${shared.minutes} minutes, ${oftenInWords(activity.activity.daysAWeek)}`
        : '',
  };
}
