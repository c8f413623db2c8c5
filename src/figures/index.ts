/** The drawings of the site: pose in, SVG out. Everything here is text and numbers, no DOM. */
export { type DrawingId, drawingIds, drawings, renderDrawing } from './drawings/index.ts';
export { homeDrawing, renderHome } from './furniture/home.ts';
export { evidenceLadder, ladderFoot } from './furniture/ladder.ts';
export { markSvg } from './furniture/mark.ts';
export type { Drawing } from './svg.ts';
export { type Figure, type FigureResult, PROPS, readFigure } from './exercise/figure.ts';
export {
  renderExercise,
  renderExerciseFrames,
  renderExerciseMotion,
  renderExerciseThumb,
} from './exercise/render.ts';
export { HOLD_SECONDS, MOVING_SECONDS, type Tempo, tempoClasses } from './exercise/tempo.ts';
