import { memo } from 'preact/compat';
import type { DrawnPoint, PainDrawing } from './painDrawing.ts';

interface Props {
  drawing: PainDrawing;
  /** Id of the sentence that says what the plot shows. */
  describedBy: string;
}

/** The plot of pain over time, without the marker that moves. */
function Plot({ drawing }: { drawing: PainDrawing }) {
  const { left, right, bottom, here, stopY, today } = drawing;
  return (
    <>
      {drawing.bands.map((band, index) => (
        <rect
          key={index}
          class={band.isOdd ? 'plot-band is-odd' : 'plot-band'}
          x={band.x}
          y={band.y}
          width={band.width}
          height={Math.max(0, bottom - band.y)}
        />
      ))}
      {drawing.pains.map(({ pain, y }) => (
        <g key={pain}>
          <path class="plot-line" d={`M${left} ${y}H${right}`} />
          <text x={left - 8} y={y + 5} text-anchor="end">
            {pain}
          </text>
        </g>
      ))}
      {stopY !== undefined && (
        <>
          <path class="plot-stop" d={`M${left} ${stopY}H${right}`} />
          <text class="plot-halo" x={right - 4} y={stopY - 7} text-anchor="end">
            stop for the day
          </text>
        </>
      )}
      {drawing.ladder && <path class="plot-ladder" d={drawing.ladder} />}
      {here && <path class="plot-here" d={`M${here.x1} ${here.y}H${here.x2}`} />}
      {drawing.levelNames.map(({ x, y, words, anchor, isHere }) => (
        <text
          key={`${x} ${y}`}
          class={isHere ? 'plot-halo is-here' : 'plot-halo'}
          x={x}
          y={y}
          text-anchor={anchor}
        >
          {words}
        </text>
      ))}
      {drawing.marks.map(({ x, y, kind, name, isBare }, index) => (
        <g key={index}>
          {!isBare && <path class="plot-leader" d={`M${x} ${y}V${bottom}`} />}
          <path class="plot-flag" d={`M${x} ${y}l-5 -8h10z`} />
          {name && (
            <text class="plot-halo" x={name.x} y={y - 13} text-anchor="middle">
              {kind === 'flare-up' ? 'flare-up' : kind}
            </text>
          )}
        </g>
      ))}
      {drawing.smooth && <path class="plot-smooth" d={drawing.smooth} />}
      {drawing.points.map(({ x, morning }, index) =>
        morning && morning.lowY > morning.highY ? (
          <path key={index} class="plot-range" d={`M${x} ${morning.highY}V${morning.lowY}`} />
        ) : null,
      )}
      {drawing.mornings && <path class="plot-morning" d={drawing.mornings} />}
      {drawing.points.map((point, index) => (
        <PlacedPoint key={index} point={point} ring={drawing.ring} />
      ))}
      {today && <circle class="plot-today" cx={today.x} cy={today.y} r={7} />}
      {drawing.ticks.map(({ x, words, anchor }) => (
        <text key={x} x={x} y={bottom + 24} text-anchor={anchor}>
          {words}
        </text>
      ))}
    </>
  );
}

function PlacedPoint({ point, ring }: { point: DrawnPoint; ring: number }) {
  const { x, morning, duringY, worstY } = point;
  return (
    <>
      {morning && <circle class="plot-dot" cx={x} cy={morning.y} r={1.8} />}
      {worstY !== undefined && <path class="plot-worst" d={`M${x - 4} ${worstY}h8`} />}
      {duringY !== undefined && <circle class="plot-ring" cx={x} cy={duringY} r={ring} />}
    </>
  );
}

const StillPlot = memo(Plot);

/** The plot with a chalk marker at one of its places. */
export function PainPlot(
  props: Props & { at: DrawnPoint | undefined; onPoint: (x: number) => void },
) {
  const { drawing, at, describedBy, onPoint } = props;
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const box = (currentTarget as SVGSVGElement).getBoundingClientRect();
    onPoint(((clientX - box.left) / box.width) * drawing.width);
  };
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-labelledby={describedBy}
      onPointerDown={point}
      onPointerMove={(event) => {
        if (event.pointerType === 'mouse') point(event);
      }}
    >
      <StillPlot drawing={drawing} />
      {at && (
        <g class="plot-marker">
          <path d={`M${at.x} ${drawing.top - 4}V${drawing.bottom}`} />
          {[at.morning?.y, at.duringY, at.worstY].map((y, index) =>
            y === undefined ? null : <circle key={index} cx={at.x} cy={y} r={7.5} />,
          )}
        </g>
      )}
    </svg>
  );
}
