/** Every view of an exercise turns one frame's numbers into SVG parts, from back to front. */
import { bodyScene, frontScene } from './bodyScene.ts';
import type { Figure } from './figure.ts';
import { aboveScene, behindScene, belowScene, innerSideScene } from './footScenes.ts';
import type { Scene } from './sceneParts.ts';

/** The picture of a figure, whatever its view. */
export function sceneOf(figure: Figure): Scene {
  switch (figure.view) {
    case 'inner-side':
      return innerSideScene(figure);
    case 'above':
      return aboveScene(figure);
    case 'below':
      return belowScene(figure);
    case 'behind':
      return behindScene(figure);
    case 'body':
      return bodyScene(figure);
    case 'body-front':
      return frontScene(figure);
  }
}
