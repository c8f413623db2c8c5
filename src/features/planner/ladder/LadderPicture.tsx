import type { Track } from '../../../log/index.ts';
import { phaseName } from '../../../lib/site.ts';
import { footPath } from './footPath.ts';
import type { Band, Picture, Place, Rung } from './picture.ts';

interface Props {
  picture: Picture;
  /** Id of the sentence that says what the picture shows. */
  labelledBy: string;
}

/**
 * Both tracks as ladders side by side, phase by phase. To those who can't see it the picture is one
 * sentence, said by the element `labelledBy`; a table beside it holds the same.
 */
export function LadderPicture({ picture, labelledBy }: Props) {
  return (
    <div class="plan-ladders" role="img" aria-labelledby={labelledBy}>
      <LadderOf name="Exercises" track="strength" bands={picture.strength} />
      <LadderOf name="Activity" track="activity" bands={picture.activity} />
    </div>
  );
}

function LadderOf({ name, track, bands }: { name: string; track: Track; bands: readonly Band[] }) {
  return (
    <div class={`plan-ladder-track is-${track}`}>
      <p class="plan-ladder-name">{name}</p>
      {bands.map(({ stage, rungs }) => (
        <div key={stage} class="plan-band">
          <p class="plan-band-name">
            <Stiles isAhead={rungs[0] !== undefined && aheadOf.has(rungs[0].place)} />
            {phaseName(stage)}
          </p>
          {rungs.map((rung) => (
            <RungRow key={rung.level.id} rung={rung} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Above a level that isn't below the reader the ladder is still dotted. */
const aheadOf: ReadonlySet<Place> = new Set(['here', 'next', 'ahead']);

/** Both stiles as high as their row. */
function Stiles({ isAhead }: { isAhead: boolean }) {
  const kind = isAhead ? 'plan-stile is-ahead' : 'plan-stile';
  return (
    <svg class="plan-lines" width="84" aria-hidden="true">
      <line class={kind} x1="12" x2="12" y1="0" y2="101%" />
      <line class={kind} x1="72" x2="72" y1="0" y2="101%" />
    </svg>
  );
}

/**
 * Stiles and rung of one level. Lines mix pixels and per cent, so that the row may grow with its
 * words.
 */
function RungRow({ rung }: { rung: Rung }) {
  const { level, place, hasGate, isLimit } = rung;
  const isHere = place === 'here';
  const isAhead = place === 'next' || place === 'ahead';
  return (
    <div class={`plan-rung is-${place}`}>
      {isHere ? <StilesHere /> : <Stiles isAhead={isAhead} />}
      <svg class="plan-lines" width="84" aria-hidden="true">
        <line
          class={`plan-step is-${place}`}
          x1="12"
          x2="72"
          y1={isHere ? 50 : 22}
          y2={isHere ? 50 : 22}
        />
        {isHere && (
          <g transform="translate(0 46)">
            <path class="fig-ladder-foot" d={footPath} />
          </g>
        )}
        {isLimit && <path class="plan-lid" d="M2 4h80" />}
        {hasGate && (
          <g class="plan-gate">
            <line x1="4" x2="80" y1="100%" y2="100%" />
            <line x1="4" x2="80" y1="100%" y2="100%" transform="translate(0 -5)" />
          </g>
        )}
      </svg>
      <p>
        {isHere && <span class="plan-here">You are here</span>}
        {place === 'next' && <span class="plan-next">The next step</span>}
        {isLimit && <span class="plan-next">As far as your clinician said</span>}
        <span class="plan-rung-name">{level.name}</span>
      </p>
    </div>
  );
}

/** Solid from the top of the foot downwards; above it the ladder is still to be climbed. */
function StilesHere() {
  return (
    <svg class="plan-lines" width="84" aria-hidden="true">
      {[12, 72].map((x) => (
        <g key={x}>
          <line class="plan-stile is-ahead" x1={x} x2={x} y1="0" y2="10" />
          <line class="plan-stile" x1={x} x2={x} y1="10" y2="101%" />
        </g>
      ))}
    </svg>
  );
}
