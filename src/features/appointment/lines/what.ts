import { readableMonth } from '../../../lib/readable-date.ts';
import { type Began, type Line, type Sources, nameOfSlug, said } from '../line.ts';
import { counted } from '../periods.ts';

/** Where it hurts and since when, and what the reader wants to get back to. */
export function whatLines({ journal, today, began, planned }: Sources): Line[] {
  const profile = journal.findLast((entry) => entry.type === 'profile');
  const lines: Line[] = [];
  const side = profile?.side;
  const foot =
    side === 'left' || side === 'right'
      ? `the ${side} foot`
      : side === 'both'
        ? 'both feet'
        : 'the foot';
  if (began !== undefined) {
    lines.push(said('what.where', `Pain at the ball of ${foot}, ${since(began, today)}.`));
  } else if (side !== undefined && side !== 'notSure') {
    lines.push(said('what.where', `Pain at the ball of ${foot}.`));
  }
  if (profile?.sport !== undefined) {
    const question = planned?.rules.entry.questions.find(({ id }) => id === 'sport');
    const option = question?.options?.find(({ value }) => value === profile.sport);
    const sport = option?.label ?? nameOfSlug(profile.sport);
    lines.push(said('what.sport', `What I want to get back to: ${sport.toLowerCase()}.`));
  }
  return lines;
}

function since({ year, month }: Began, today: string): string {
  if (month === undefined) return `since ${year}`;
  const name = readableMonth(`${year}-${String(month).padStart(2, '0')}-01`);
  const [thisYear = year, thisMonth = month] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month;
  if (months < 1) return `since ${name}`;
  if (months < 24) return `since ${name} (${counted(months, 'month')})`;
  return `since ${name} (${counted(Math.floor(months / 12), 'year')})`;
}
