import { type PlotData, plotArea, plotInWords, plotted } from '../plot.ts';
import { shortDay } from '../periods.ts';

/** The mornings of the last weeks, drawn for paper: black on white, 0 to 10. */
export function MorningPlot({ data }: { data: PlotData }) {
  const { path, dots, marks, grid } = plotted(data);
  const { width, height, left, right, top, bottom } = plotArea;
  return (
    <figure class="notes-plot">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={plotInWords(data)}>
        {grid.map(({ pain, y }) => (
          <g key={pain}>
            <path class="is-grid" d={`M${left} ${y}H${right}`} />
            <text x={left - 6} y={y + 4.5} text-anchor="end">
              {pain}
            </text>
          </g>
        ))}
        {marks.map((x) => (
          <path key={x} class="is-mark" d={`M${x} ${top}V${bottom}`} />
        ))}
        <path class="is-line" d={path} />
        {dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="1.8" />
        ))}
        <text x={left} y={height - 4}>
          {shortDay(data.from, data.to)}
        </text>
        <text x={right} y={height - 4} text-anchor="end">
          {shortDay(data.to, data.to)}
        </text>
      </svg>
      <figcaption>
        Pain with the first steps, 0 to 10, last 8 weeks.
        {marks.length > 0 && ' Dashed: a step back.'}
      </figcaption>
    </figure>
  );
}
