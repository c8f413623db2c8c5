import type { ScreenProps } from '../screen.ts';
import type { GateRow } from '../words/gate.ts';

/** What measuring for one line of the checklist is given. */
export interface MeasureProps extends ScreenProps {
  row: GateRow;
  /** Called with what to say about it; nothing when it was left. */
  onClose: (said: string) => void;
}
