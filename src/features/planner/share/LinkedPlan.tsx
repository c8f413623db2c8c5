import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenProps } from '../screen.ts';
import type { ReceivedPlan } from './ReceivedPlan.tsx';

type Received = ComponentType<Parameters<typeof ReceivedPlan>[0]>;

/** Fetches what shows a plan from a link, and only when the address carries one. */
export function LinkedPlan({ planned, today, base, append, say }: ScreenProps) {
  const [loaded, setLoaded] = useState<{ readonly Received: Received }>();
  useEffect(() => {
    const look = () => {
      if (!location.hash.startsWith('#plan=')) return;
      void import('./ReceivedPlan.tsx').then(({ ReceivedPlan: Received }) =>
        setLoaded({ Received }),
      );
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  if (loaded === undefined) return null;
  return (
    <loaded.Received
      base={base}
      rules={planned.rules}
      today={today}
      hasOwnPlan={!planned.plan.needsAssessment}
      exerciseTitles={planned.exerciseTitles}
      onTake={(drafts) => {
        void append(drafts).then((saved) => {
          if (saved.kind !== 'saved') say(saved.sentence);
        });
      }}
    />
  );
}
