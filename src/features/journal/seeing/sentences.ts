import { daysBetween } from '../../../lib/days.ts';
import { readableMonth } from '../../../lib/readable-date.ts';
import { longDay, shortDay } from '../days/dayWords.ts';
import { dayWords } from '../words.ts';
import type { Compared, DayAndMorning } from './mornings-after.ts';
import { middle, plain } from './numbers.ts';
import type { PainPoint, PainSeries, Step } from './painSeries.ts';
import type { Band, Mark } from './planSeries.ts';

/** How many mornings at each end are compared; with fewer than two such stretches nothing is. */
const fewMornings = 7;

/** What the plot of pain shows, in sentences. */
export function painSentence(
  series: PainSeries,
  mornings: readonly number[],
  bands: readonly Band[],
  marks: readonly Mark[],
): string {
  const { from, to } = series;
  const flares = marks.filter(({ kind, day }) => kind === 'flare-up' && day >= from && day <= to);
  return [
    morningsSentence(mornings),
    ...(flares.length === 0
      ? []
      : [
          flares.length === 1
            ? `There was one flare-up, on ${shortDay(flares[0]?.day ?? to)}.`
            : `There were ${flares.length} flare-ups.`,
        ]),
    ...(bands.length > 0 ? [`You are now on: ${bands.at(-1)?.name}.`] : []),
    ...(mornings.length < 2 * fewMornings ? [] : ['It rarely goes in a straight line.']),
  ].join(' ');
}

function morningsSentence(mornings: readonly number[]): string {
  if (mornings.length === 0) return 'No morning is written down in this time.';
  const all = middle(mornings) ?? 0;
  if (mornings.length < 2 * fewMornings) {
    const count = mornings.length === 1 ? 'One morning' : `${mornings.length} mornings`;
    return mornings.length === 1
      ? `${count}, with pain ${plain(all)} of 10.`
      : `${count}; the middle one is ${plain(all)} of 10.`;
  }
  const [first, last] = [mornings.slice(0, fewMornings), mornings.slice(-fewMornings)].map(middle);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `Your usual morning pain is where it was: ${plain(last)} of 10.`;
  const way = last < first ? 'went down' : 'went up';
  return `Your usual morning pain ${way} from ${plain(first)} to ${plain(last)} of 10.`;
}

/** What one place of the plot says: `Sunday 22 November 2026: morning 2, while active 3`. */
export function pointWords(point: PainPoint, step: Step): string {
  return `${placeWords(point, step)}: ${valuesOf(point, step).join(', ')}`;
}

/** When a place of the plot is. */
export function placeWords({ from, to }: PainPoint, step: Step): string {
  if (step === 'day') return longDay(from);
  if (step === 'month') return readableMonth(from);
  return from === to ? longDay(from) : `${shortDay(from)} to ${longDay(to)}`;
}

function valuesOf({ morning, during, worst, lowEnergy }: PainPoint, step: Step): string[] {
  const spread =
    morning && morning.high > morning.low
      ? `, from ${plain(morning.low)} to ${plain(morning.high)}`
      : '';
  return [
    ...(morning
      ? [`${step === 'day' ? 'morning' : 'middle morning'} ${plain(morning.middle)}${spread}`]
      : []),
    ...(during === undefined ? [] : [`while active ${plain(during)}`]),
    ...(worst === undefined ? [] : [`worst of the day ${plain(worst)}`]),
    ...(lowEnergy && step === 'day' ? ['a low-energy day'] : []),
  ];
}

/** What the classes of load say. */
export function loadSentence(
  classes: readonly Compared[],
  points: readonly DayAndMorning[],
): string {
  const [lightest, heaviest] = [classes[0], classes.at(-1)];
  if (lightest === undefined || heaviest === undefined || lightest === heaviest) {
    return `${dayWords(points.length)} with the morning after known. Too few to compare light and heavy ones.`;
  }
  return `After ${lightest.name} the next morning was mostly ${plain(lightest.middle)} of 10 (${dayWords(
    lightest.days,
  )}); after ${heaviest.name} it was ${plain(heaviest.middle)} (${dayWords(heaviest.days)}).`;
}

/** How long ago a pause of the exercises ended, and how long it was. */
export function comebackSentence(
  back: { readonly day: PainPoint['from']; readonly daysAway: number } | undefined,
  today: PainPoint['from'],
): string {
  if (back === undefined) return '';
  const ago = daysBetween(back.day, today);
  const when = ago === 0 ? 'today' : ago === 1 ? 'yesterday' : `on ${longDay(back.day)}`;
  return `You came back ${when}, after ${dayWords(back.daysAway)} away. Coming back is what counts.`;
}
