import type { ViewProps } from '../view.ts';

/** Handing the plan on. */
export function ShareView({ planned }: ViewProps) {
  return (
    <section class="plan-share">
      <h2>Take the plan along</h2>
      <p>You are in the phase “{planned.plan.stage}”.</p>
    </section>
  );
}
