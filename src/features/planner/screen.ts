import type { ComponentChildren } from 'preact';
import type { Log } from '../../parts/useLog.ts';
import type { View } from './views.ts';
import type { ViewProps } from './view.ts';

/** What a screen of the planner is given on top of what every view is. */
export interface ScreenProps extends ViewProps {
  readonly view: View;
  /** Whether its heading takes the focus. */
  readonly hasMoved: boolean;
  readonly append: Log['append'];
  readonly show: (view: View) => void;
  readonly replace: (view: View) => void;
  readonly back: (instead?: View) => void;
  /** A sentence for the next screen to say, such as what has just been saved. */
  readonly say: (sentence: string) => void;
  /** Such a sentence, for this screen to say. */
  readonly message: string;
  /** The stop rule, as the page has it. */
  readonly stopRule: ComponentChildren;
  /** The foot that stands on a rung, as the inside of an SVG; drawn when the site is built. */
  readonly foot: string;
}
