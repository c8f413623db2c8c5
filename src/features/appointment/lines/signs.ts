import { type Day, addDays } from '../../../lib/days.ts';
import type { Clearance, JournalEntry, YesNo } from '../../../log/index.ts';
import { type Line, type Sources, said } from '../line.ts';
import { shortDay } from '../periods.ts';

/** How long a sign that was closed is still told of, in days. */
const toldFor = 365;

/** A time in which a warning sign was there, until a clinician closed it. */
interface Episode {
  readonly sign: string;
  readonly first: Day;
  readonly answer: 'yes' | 'notSure';
  readonly closed: Clearance | undefined;
}

/** Warning signs noticed, when, and closed by whom; and what else the plan waits for. */
export function signLines({ journal, planned, today, words }: Sources): Line[] {
  if (planned === undefined) return [];
  const { plan, rules } = planned;
  const questions = new Map(rules.warningSigns.map(({ id, question }) => [id, question]));
  const since = addDays(today, -toldFor);
  const episodes = episodesIn(journal, new Set(questions.keys())).filter(
    ({ first, closed }) => closed === undefined || first >= since,
  );
  const noticed = episodes.map(({ sign, first, answer, closed }) => {
    const word = answer === 'yes' ? 'Yes' : 'Not sure';
    const end = closed
      ? `Closed by ${words.clinicians[closed.who]} on ${shortDay(closed.checkedOn, today)}.`
      : 'Not closed by a clinician yet.';
    return said(
      `sign.${sign}.${first}`,
      `“${questions.get(sign) ?? sign}” ${word}, ${shortDay(first, today)}. ${end}`,
    );
  });
  const found = plan.open.flatMap(({ id, from, since: day }) => {
    const rule = rules.checkIn.rules.find((each) => each.id === id);
    if (from !== 'rule' || rule === undefined) return [];
    return [
      said(`found.${id}`, `My plan has stopped since ${shortDay(day, today)}: “${rule.title}”.`),
    ];
  });
  if (noticed.length + found.length > 0) return [...found, ...noticed];
  const asked = journal.findLast(
    (entry) =>
      entry.type === 'assessment' &&
      rules.warningSigns.every(({ id }) => entry.answers[id] === 'no'),
  );
  return asked
    ? [
        said(
          'signs.none',
          `None of those on my list, when last asked on ${shortDay(asked.day, today)}.`,
        ),
      ]
    : [];
}

/** In the order of the log, as the plan reads it: only a clinician's word closes a “yes”. */
function episodesIn(journal: readonly JournalEntry[], signs: ReadonlySet<string>): Episode[] {
  const open = new Map<string, Omit<Episode, 'closed'>>();
  const over: Episode[] = [];
  const answered = (sign: string, answer: unknown, day: Day) => {
    if (!signs.has(sign)) return;
    const known = open.get(sign);
    if (answer === 'yes' || answer === 'notSure') {
      if (known === undefined) open.set(sign, { sign, first: day, answer });
      else if (answer === 'yes' && known.answer === 'notSure') open.set(sign, { ...known, answer });
    } else if (answer === 'no' && known?.answer === 'notSure') open.delete(sign);
  };
  for (const entry of journal) {
    for (const [sign, answer] of answersIn(entry)) answered(sign, answer, entry.day);
    if (entry.type !== 'clearance') continue;
    for (const sign of entry.closes ?? []) {
      const known = open.get(sign);
      if (known === undefined || entry.checkedOn < known.first) continue;
      over.push({ ...known, closed: entry });
      open.delete(sign);
    }
  }
  const still = [...open.values()].map((episode) => ({ ...episode, closed: undefined }));
  return [...still, ...over.toReversed()];
}

function answersIn(entry: JournalEntry): [string, string | number | YesNo][] {
  if (entry.type === 'assessment') return Object.entries(entry.answers);
  if (entry.type === 'session' || entry.type === 'morning')
    return Object.entries(entry.signs ?? {});
  return [];
}
