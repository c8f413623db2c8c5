import type { ViewProps } from '../view.ts';

/** Both tracks from the bottom to the top, and where the reader is. */
export function LadderView({ planned }: ViewProps) {
  const { strength, activity } = planned.plan;
  return (
    <section class="plan-ladder">
      <h2>Your ladder</h2>
      <p>
        Exercises: {strength.level.name}. Activity: {activity.level.name}.
      </p>
    </section>
  );
}
