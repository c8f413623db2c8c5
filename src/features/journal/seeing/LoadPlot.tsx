import { scaleLinear } from 'd3-scale';
import type { DayAndMorning, LoadKind } from './mornings-after.ts';
import type { Width } from './painDrawing.ts';

interface Props {
  points: readonly DayAndMorning[];
  kind: LoadKind;
  width: Width;
  at: number;
  describedBy: string;
}

const sizes = {
  wide: { width: 760, left: 34, height: 300, ticks: 6 },
  narrow: { width: 358, left: 28, height: 260, ticks: 4 },
} as const;

/** Each day's load against the pain of the morning after it. Days alike lie on each other. */
export function LoadPlot({ points, kind, width, at, describedBy }: Props) {
  const { left, height, ticks, width: whole } = sizes[width];
  const [top, bottom, right] = [14, height - 46, whole - 12];
  const most = Math.max(1, ...points.map(({ facts }) => facts[kind]));
  const x = scaleLinear([0, most], [left + 8, right - 8]).nice(ticks);
  const y = scaleLinear([0, 10], [bottom, top]);
  const marked = points[at];
  return (
    <svg class="plot" viewBox={`0 0 ${whole} ${height}`} role="img" aria-labelledby={describedBy}>
      {[0, 2, 4, 6, 8, 10].map((pain) => (
        <g key={pain}>
          <path class="plot-line" d={`M${left} ${y(pain)}H${right}`} />
          <text x={left - 8} y={y(pain) + 5} text-anchor="end">
            {pain}
          </text>
        </g>
      ))}
      {x.ticks(ticks).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 22} text-anchor="middle">
          {tick}
        </text>
      ))}
      <text x={right} y={bottom + 41} text-anchor="end">
        {kind === 'minutes' ? 'minutes of activity that day' : 'landings that day'}
      </text>
      {points.map(({ facts, next }) => (
        <circle key={facts.day} class="plot-ring" cx={x(facts[kind])} cy={y(next)} r={4.5} />
      ))}
      {marked && (
        <g class="plot-marker">
          <circle cx={x(marked.facts[kind])} cy={y(marked.next)} r={7.5} />
        </g>
      )}
    </svg>
  );
}
