import type { Day } from '../../lib/days.ts';
import type { Entry } from '../../log/index.ts';
import type { Planned } from '../../parts/usePlan.ts';

/** What every view of the plan is given. */
export interface ViewProps {
  readonly planned: Planned;
  readonly entries: readonly Entry[];
  /** The reader's own day. */
  readonly today: Day;
  /** Where on its address the site lives. */
  readonly base: string;
}
