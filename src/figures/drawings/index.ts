/** Every drawing by its id. The id is the name an author writes in a page. */
import type { Drawing } from '../svg.ts';
import { driftingToe } from './drifting-toe.ts';
import { heelHeight } from './heel-height.ts';
import { heelRaise } from './heel-raise.ts';
import { jointCutDrawing } from './joint-cut.ts';
import { musclesBelow1 } from './muscles-below-1.ts';
import { musclesBelow2 } from './muscles-below-2.ts';
import { padOnInsole } from './pad-on-insole.ts';
import { padPlacement } from './pad-placement.ts';
import { plateBelow } from './plate-below.ts';
import { plateSide } from './plate-side.ts';
import { shoeBend } from './shoe-bend.ts';
import { shortFoot } from './short-foot.ts';
import { solesToMark } from './soles-to-mark.ts';
import { soreSpotDrawing } from './sore-spot.ts';
import { soreSpotsMap } from './sore-spots-map.ts';
import { stiffSole } from './stiff-sole.ts';
import { tapeToeDown } from './tape-toe-down.ts';
import { tapeToeDownSide } from './tape-toe-down-side.ts';
import { toeBend } from './toe-bend.ts';
import { toeBoxCrowded } from './toe-box-crowded.ts';
import { toeBoxRoomy } from './toe-box-roomy.ts';
import { toeFlexion } from './toe-flexion.ts';
import { toeSpread } from './toe-spread.ts';
import { walkRollover } from './walk-rollover.ts';

export const drawings = {
  'plate-side': plateSide,
  'plate-below': plateBelow,
  'joint-cut': jointCutDrawing,
  'sore-spot': soreSpotDrawing,
  'sore-spots-map': soreSpotsMap,
  'soles-to-mark': solesToMark,
  'pad-placement': padPlacement,
  'pad-on-insole': padOnInsole,
  'tape-toe-down': tapeToeDown,
  'tape-toe-down-side': tapeToeDownSide,
  'toe-box-roomy': toeBoxRoomy,
  'toe-box-crowded': toeBoxCrowded,
  'toe-bend': toeBend,
  'stiff-sole': stiffSole,
  'heel-height': heelHeight,
  'toe-spread': toeSpread,
  'short-foot': shortFoot,
  'heel-raise': heelRaise,
  'toe-flexion': toeFlexion,
  'drifting-toe': driftingToe,
  'muscles-below-1': musclesBelow1,
  'muscles-below-2': musclesBelow2,
  'walk-rollover': walkRollover,
  'shoe-bend': shoeBend,
} satisfies Record<string, Drawing>;

export type DrawingId = keyof typeof drawings;

export const drawingIds = Object.keys(drawings) as DrawingId[];

type RenderOptions = {
  /** True where the words beside it say the same: the drawing is hidden from screen readers. */
  readonly decorative?: boolean;
  /** Further classes: `fig-pair` or `fig-thumb` where it is shown small. */
  readonly className?: string;
  /** Set when the same drawing stands twice on a page: keeps its ids apart. */
  readonly instance?: string;
};

/** A drawing as a complete `<svg>`. Colours come from the classes in `styles/figures.css`. */
export function renderDrawing(id: DrawingId, options: RenderOptions = {}): string {
  const { viewBox, alt, body }: Drawing = drawings[id];
  const { decorative = false, className, instance } = options;
  const name = decorative ? 'aria-hidden="true"' : `role="img" aria-label="${alt}"`;
  const classes = className === undefined ? 'fig' : `fig ${className}`;
  const content =
    instance === undefined ? body : body.replaceAll(`${id}-hatch`, `${id}-${instance}-hatch`);
  return `<svg class="${classes}" viewBox="${viewBox}" ${name}>${content}</svg>`;
}
