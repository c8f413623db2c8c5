import { readableDay } from '../../../lib/readable-date.ts';
import type { ViewProps } from '../view.ts';

/** The coming seven days. */
export function WeekView({ planned }: ViewProps) {
  return (
    <section class="plan-week">
      <h2>Your week</h2>
      <ul>
        {planned.plan.week.map(({ day, kind }) => (
          <li key={day}>
            {readableDay(day)}: {kind}
          </li>
        ))}
      </ul>
    </section>
  );
}
