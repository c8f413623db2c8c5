import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../lib/days.ts';
import type { JournalEntry } from '../../../log/index.ts';
import { Choices } from '../../../parts/Choices.tsx';
import type { Planned } from '../../../parts/usePlan.ts';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { longDay } from '../days/dayWords.ts';
import { pairName } from '../pairs.ts';
import { activityName, dayWords, minuteWords, supportWords } from '../words.ts';
import type { Names } from '../words.ts';
import { CalendarView } from './CalendarView.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { comeback } from './calendar.ts';
import { factsOf } from './facts.ts';
import type { DayFacts } from './facts.ts';
import { LoadPlot } from './LoadPlot.tsx';
import { compare, fewestDays, loadAgainstMorning, withNextMorning } from './mornings-after.ts';
import type { DayAndMorning, LoadKind } from './mornings-after.ts';
import { plain } from './numbers.ts';
import { painDrawing } from './painDrawing.ts';
import type { Width } from './painDrawing.ts';
import { PainPlot } from './PainPlot.tsx';
import { painSeries } from './painSeries.ts';
import type { PainSeries, Range } from './painSeries.ts';
import { bandsOf, comfortLimit, marksOf, stopLimit } from './planSeries.ts';
import type { Band, Mark } from './planSeries.ts';
import { Reader } from './Reader.tsx';
import {
  comebackSentence,
  loadSentence,
  painSentence,
  placeWords,
  pointWords,
} from './sentences.ts';
import { TableRoom } from './TableRoom.tsx';
import { useWidth } from './useWidth.ts';
import { winsOf } from './wins.ts';

export interface SeeingProps {
  readonly journal: readonly JournalEntry[];
  readonly names: Names;
  /** Missing until the rules are there. */
  readonly planned: Planned | undefined;
  readonly today: Day;
  readonly base: string;
}

/** What the days show: pain over time, load, what was worn, exercises, and small wins. */
export function Seeing({ journal, names, planned, today }: SeeingProps) {
  const width = useWidth();
  const facts = useMemo(() => factsOf(journal), [journal]);
  const known = useMemo(() => facts.filter(({ day }) => day <= today), [facts, today]);
  const days = useMemo(() => withNextMorning(known), [known]);
  const breakDays = planned?.rules.checkIn.limits.breakSteps[0]?.fromDays;
  const back = breakDays === undefined ? undefined : comeback(known, breakDays);
  return (
    <div class="journal-seeing">
      <PainOverTime journal={journal} planned={planned} today={today} width={width} />
      <Load days={days} width={width} />
      <WhatWasWorn days={days} names={names} />
      <div class="journal-side">
        <section class="journal-view" aria-labelledby="adherence">
          <h3 id="adherence">Exercises, day by day</h3>
          <CalendarView facts={known} today={today} />
          {back && <p>{comebackSentence(back, today)}</p>}
          <p class="ask-quiet">
            An empty day only means that nothing was written down. Low-energy days count neither
            way.
          </p>
        </section>
        {planned && breakDays !== undefined && (
          <SmallWins
            wins={winsOf(
              journal.filter(({ day }) => day <= today),
              known,
              { comfortable: comfortLimit(planned.rules) ?? 0, breakDays },
            )}
          />
        )}
      </div>
    </div>
  );
}

const ranges: readonly { value: Range; label: string }[] = [
  { value: '4-weeks', label: '4 weeks' },
  { value: '3-months', label: '3 months' },
  { value: 'year', label: 'A year' },
  { value: 'all', label: 'Everything' },
];

function PainOverTime(props: {
  journal: readonly JournalEntry[];
  planned: Planned | undefined;
  today: Day;
  width: Width;
}) {
  const { journal, planned, today, width } = props;
  const [range, setRange] = useState<Range>('3-months');
  const [at, setAt] = useState<number>();
  const id = useId();
  const { series, mornings } = useMemo(() => {
    const facts = factsOf(journal);
    const made = painSeries(facts, range, today);
    return {
      series: made,
      mornings: facts.flatMap(({ day, morning }) =>
        morning !== undefined && day >= made.from && day <= today ? [morning] : [],
      ),
    };
  }, [journal, range, today]);
  const { bands, marks } = useMemo(
    () =>
      planned === undefined
        ? { bands: [], marks: [] }
        : { bands: bandsOf(planned, today), marks: marksOf(planned) },
    [planned, today],
  );
  const stop = planned && stopLimit(planned.rules);
  const drawing = useMemo(
    () => painDrawing({ series, bands, marks, stop, width }),
    [series, bands, marks, stop, width],
  );
  const last = series.points.length - 1;
  const place = Math.min(at ?? last, last);
  const point = drawing.points[place];

  const goToX = (x: number) => {
    const distances = drawing.points.map((each) => Math.abs(each.x - x));
    const nearest = distances.indexOf(Math.min(...distances));
    if (nearest >= 0) setAt(nearest);
  };

  return (
    <section class="journal-view" aria-labelledby="pain-over-time">
      <h3 id="pain-over-time">Pain over time</h3>
      <p id={`${id}-says`}>{painSentence(series, mornings, bands, marks)}</p>
      <div class="no-print">
        <Choices
          name="range"
          legend="How far back"
          choices={ranges}
          chosen={range}
          form="boxes"
          onChoose={(value) => {
            setRange(ranges.find((each) => each.value === value)?.value ?? range);
            setAt(undefined);
          }}
        />
      </div>
      <figure class="journal-plot">
        <PainPlot
          drawing={drawing}
          describedBy={`${id}-says`}
          at={at === undefined ? undefined : point}
          onPoint={goToX}
        />
        <PainLegend series={series} hasStop={stop !== undefined} bands={bands} marks={marks} />
      </figure>
      <Reader
        id={`${id}-at`}
        label="Go through the days"
        count={series.points.length}
        at={place}
        words={point ? pointWords(point.point, series.step) : ''}
        onMove={setAt}
      />
      <WhyRow title="The same as a table">
        <PainTable series={series} bands={bands} marks={marks} />
      </WhyRow>
    </section>
  );
}

function PainLegend(props: {
  series: PainSeries;
  hasStop: boolean;
  bands: readonly Band[];
  marks: readonly Mark[];
}) {
  const { series, hasStop, bands, marks } = props;
  const by = series.step === 'day' ? '' : series.step === 'week' ? ' of a week' : ' of a month';
  const has = (name: 'morning' | 'during' | 'worst') =>
    series.points.some((point) => point[name] !== undefined);
  const flares = marks.some(({ day, kind }) => kind === 'flare-up' && day >= series.from);
  return (
    <figcaption class="plot-legend">
      {has('morning') && (
        <LegendItem words={by ? `middle morning${by}` : 'pain in the morning'}>
          <path class="plot-morning" d="M2 9h28" />
        </LegendItem>
      )}
      {by && has('morning') && (
        <LegendItem words={`lowest to highest morning${by}`}>
          <path class="plot-range" d="M16 1v16" />
        </LegendItem>
      )}
      {series.smooth.length > 1 && (
        <LegendItem words="middle of the last 7 days">
          <path class="plot-smooth" d="M4 9h24" />
        </LegendItem>
      )}
      {has('during') && (
        <LegendItem words={`most pain while active${by}`}>
          <circle class="plot-ring" cx={16} cy={9} r={4.5} />
        </LegendItem>
      )}
      {has('worst') && (
        <LegendItem words={`worst of ${by ? `the days${by}` : 'the day'}`}>
          <path class="plot-worst" d="M12 9h8" />
        </LegendItem>
      )}
      {bands.length > 0 && (
        <LegendItem words="step on the activity ladder">
          <path class="plot-ladder" d="M2 9h28" />
        </LegendItem>
      )}
      {flares && (
        <LegendItem words="flare-up: a step back">
          <path class="plot-flag" d="m16 15-5-8h10z" />
        </LegendItem>
      )}
      {hasStop && (
        <LegendItem words="stop for the day">
          <path class="plot-stop" d="M2 9h28" />
        </LegendItem>
      )}
    </figcaption>
  );
}

function LegendItem({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <span class="plot-legend-item">
      <svg viewBox="0 0 32 18" width="32" height="18" aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  );
}

function PainTable(props: { series: PainSeries; bands: readonly Band[]; marks: readonly Mark[] }) {
  const { series, bands, marks } = props;
  const { step } = series;
  const smooth = new Map(series.smooth.map(({ day, value }) => [day, value]));
  return (
    <TableRoom label="Pain over time, as a table">
      <table>
        <thead>
          <tr>
            <th scope="col">{step === 'day' ? 'Day' : step === 'week' ? 'Week' : 'Month'}</th>
            <th scope="col">{step === 'day' ? 'Morning' : 'Middle morning'}</th>
            {step === 'day' ? (
              <th scope="col">Middle of 7 days</th>
            ) : (
              <th scope="col">Lowest to highest</th>
            )}
            <th scope="col">While active</th>
            <th scope="col">Worst of the day</th>
            {bands.length > 0 && <th scope="col">Step, and what changed</th>}
          </tr>
        </thead>
        <tbody>
          {series.points.toReversed().map((point) => (
            <tr key={point.from}>
              <th scope="row">{placeWords(point, step)}</th>
              <td>{number(point.morning?.middle)}</td>
              <td>
                {step === 'day'
                  ? number(smooth.get(point.from))
                  : point.morning && `${plain(point.morning.low)} to ${plain(point.morning.high)}`}
              </td>
              <td>{number(point.during)}</td>
              <td>{number(point.worst)}</td>
              {bands.length > 0 && <td>{planWords(point.from, point.to, bands, marks)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRoom>
  );
}

function number(value: number | undefined): string {
  return value === undefined ? '–' : plain(value);
}

function planWords(from: Day, to: Day, bands: readonly Band[], marks: readonly Mark[]): string {
  const band = bands.findLast((each) => each.from <= to);
  const happened = marks.filter(({ day }) => day >= from && day <= to).map(({ words }) => words);
  return [...(band ? [band.name] : []), ...happened].join('. ');
}

function Load({ days, width }: { days: readonly DayAndMorning[]; width: Width }) {
  const [chosen, setChosen] = useState<LoadKind>('minutes');
  const [at, setAt] = useState<number>();
  const id = useId();
  const hasLandings = days.filter(({ facts }) => facts.landings > 0).length >= fewestDays;
  const kind = hasLandings ? chosen : 'minutes';
  const { points, classes } = useMemo(() => loadAgainstMorning(days, kind), [days, kind]);
  const sorted = useMemo(
    () => [...points].sort((a, b) => a.facts[kind] - b.facts[kind] || a.next - b.next),
    [points, kind],
  );
  if (points.length < fewestDays) {
    return (
      <section class="journal-view" aria-labelledby="load">
        <h3 id="load">Load, and the morning after</h3>
        <p>
          This shows once {fewestDays} days have their minutes and the next morning written down.
        </p>
      </section>
    );
  }
  const place = Math.min(at ?? sorted.length - 1, sorted.length - 1);
  return (
    <section class="journal-view" aria-labelledby="load">
      <h3 id="load">Load, and the morning after</h3>
      <p id={`${id}-says`}>
        {loadSentence(classes, points)} Two things that go together need not be cause and effect.
      </p>
      {hasLandings && (
        <div class="no-print">
          <Choices
            name="load-kind"
            legend="Load counted in"
            choices={[
              { value: 'minutes', label: 'Minutes of activity' },
              { value: 'landings', label: 'Landings of hops and jumps' },
            ]}
            chosen={kind}
            form="boxes"
            onChoose={(value) => {
              setChosen(value === 'landings' ? 'landings' : 'minutes');
              setAt(undefined);
            }}
          />
        </div>
      )}
      <figure class="journal-plot">
        <LoadPlot
          points={sorted}
          kind={kind}
          width={width}
          at={at === undefined ? -1 : place}
          describedBy={`${id}-says`}
        />
        <figcaption class="plot-legend">
          <LegendItem words="a day; upwards: pain of the next morning, 0 to 10">
            <circle class="plot-ring" cx={16} cy={9} r={4.5} />
          </LegendItem>
        </figcaption>
      </figure>
      <Reader
        id={`${id}-at`}
        label="Go through the days, from light to heavy"
        count={sorted.length}
        at={place}
        words={loadWords(sorted[place], kind)}
        onMove={setAt}
      />
      <WhyRow title="The same as a table">
        {classes.length > 0 ? (
          <ComparedTable what="That day" rows={classes} />
        ) : (
          <p>No amount has {fewestDays} days yet.</p>
        )}
        <LoadTable points={sorted} kind={kind} />
      </WhyRow>
    </section>
  );
}

function LoadTable({ points, kind }: { points: readonly DayAndMorning[]; kind: LoadKind }) {
  const rows = points.toSorted((a, b) => (a.facts.day < b.facts.day ? 1 : -1)).slice(0, mostRows);
  return (
    <TableRoom label="Load and the morning after, as a table">
      <table>
        {points.length > mostRows && <caption>The last {mostRows} days</caption>}
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">{kind === 'minutes' ? 'Minutes' : 'Landings'}</th>
            <th scope="col">Next morning</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ facts, next }) => (
            <tr key={facts.day}>
              <th scope="row">{longDay(facts.day)}</th>
              <td>{plain(facts[kind])}</td>
              <td>{plain(next)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRoom>
  );
}

/** Longer tables help nobody; the CSV file has every day. */
const mostRows = 100;

function loadWords(day: DayAndMorning | undefined, kind: LoadKind): string {
  if (day === undefined) return '';
  const { facts, next } = day;
  const load = kind === 'minutes' ? minuteWords(facts.minutes) : `${facts.landings} landings`;
  return `${longDay(facts.day)}: ${load}, next morning ${plain(next)}`;
}

function WhatWasWorn({ days, names }: { days: readonly DayAndMorning[]; names: Names }) {
  const parts = useMemo(
    () => [
      {
        title: 'By shoe',
        what: 'Worn that day',
        rows: compare(days, ({ shoeIds }) => [...shoeIds].map((id) => pairName(names.pairs, id))),
      },
      {
        title: 'By pad, insole and tape',
        what: 'Used that day',
        rows: compare(days, supportNames),
      },
      {
        title: 'By activity',
        what: 'Done that day',
        rows: compare(days, ({ activities }) =>
          [...activities].map((activity) => activityName(names.rules, activity)),
        ),
      },
    ],
    [days, names],
  );
  const shown = parts.filter(({ rows }) => rows.length > 0);
  return (
    <section class="journal-view" aria-labelledby="worn">
      <h3 id="worn">Shoes, pads, activities, and the morning after</h3>
      {shown.length === 0 ? (
        <p>
          A pair, a pad or an activity shows here once {dayWords(fewestDays)} with it and the next
          morning are written down.
        </p>
      ) : (
        <p>
          The middle of the mornings after, with how many days stand behind it. This is not proof:
          days differ in more than one thing. It is a reason to try, one change at a time.
        </p>
      )}
      {shown.map(({ title, what, rows }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ComparedTable what={what} rows={rows} />
        </div>
      ))}
    </section>
  );
}

/** What was in the shoe or on the toe; “none” only where the day says what was worn or done. */
function supportNames({ supports, shoeIds, activities }: DayFacts): string[] {
  if (supports.size > 0) return [...supports].map((support) => supportWords[support]);
  return shoeIds.size + activities.size > 0 ? ['None of them'] : [];
}

function SmallWins({ wins }: { wins: ReturnType<typeof winsOf> }) {
  if (wins.length === 0) return null;
  return (
    <section class="journal-view" aria-labelledby="wins">
      <h3 id="wins">Small wins</h3>
      <ul class="rungs">
        {wins.map(({ id, words, day }) => (
          <li key={id}>
            <b>{words}</b>, on {longDay(day)}
          </li>
        ))}
      </ul>
    </section>
  );
}
