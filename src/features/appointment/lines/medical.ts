import { readableDay } from '../../../lib/readable-date.ts';
import { type Clearance, medicalFacts } from '../../../log/index.ts';
import { type Line, type Sources, said } from '../line.ts';
import { counted, shortDay } from '../periods.ts';

/** What changes the rules: age, medical facts, and what a clinician has allowed so far. */
export function medicalLines(sources: Sources): Line[] {
  const { journal, planned, words } = sources;
  const profile = journal.findLast((entry) => entry.type === 'profile');
  const lines: Line[] = [];
  const ages = planned?.rules.entry.questions.find(({ id }) => id === 'ageBand')?.options;
  const age = ages?.find(({ value }) => value === profile?.ageBand)?.label;
  if (age !== undefined) lines.push(said('medical.age', `Age: ${age.toLowerCase()}.`));
  for (const fact of medicalFacts) {
    const answer = profile?.medical?.[fact];
    const on =
      fact === 'footSurgery'
        ? profile?.surgeryOn
        : fact === 'footInjection'
          ? profile?.injectionOn
          : undefined;
    const date = on === undefined ? '' : `, ${readableDay(on)}`;
    if (answer === 'yes') lines.push(said(`medical.${fact}`, `${words.facts[fact]}${date}.`));
    if (answer === 'notSure') {
      lines.push(said(`medical.${fact}`, `Not sure: ${words.facts[fact].toLowerCase()}.`));
    }
  }
  const cleared = journal.findLast((entry) => entry.type === 'clearance');
  return cleared ? [...lines, ...clearedLines(cleared, sources)] : lines;
}

function clearedLines(cleared: Clearance, { planned, today, words }: Sources): Line[] {
  const levelOf = (id: string | undefined) =>
    planned?.rules.ladder.levels.find((level) => level.id === id)?.name;
  const strength = levelOf(cleared.strengthLevelUpTo);
  const activity = levelOf(cleared.activityLevelUpTo);
  const limits = [
    ...(strength === undefined ? [] : [`exercises up to “${strength}”`]),
    ...(activity === undefined ? [] : [`activity up to “${activity}”`]),
    ...(cleared.minutesUpTo === undefined
      ? []
      : [`up to ${counted(cleared.minutesUpTo, 'minute')}`]),
    ...(cleared.impactAllowed === undefined
      ? []
      : [cleared.impactAllowed === 'yes' ? 'impact allowed' : 'no impact']),
  ];
  const by = `${words.clinicians[cleared.who]}, ${shortDay(cleared.checkedOn, today)}`;
  return [
    ...(limits.length > 0
      ? [said(`cleared.${cleared.id}`, `Cleared by ${by}: ${limits.join('; ')}.`)]
      : []),
    ...(cleared.what
      ? [
          said(`cleared.${cleared.id}.what`, `Told by ${by}: “${cleared.what}”`, {
            hasOwnWords: true,
          }),
        ]
      : []),
  ];
}
