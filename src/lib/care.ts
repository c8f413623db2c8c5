/** How soon someone should ask for help. */
export type CareLevel = 'not-urgent' | 'urgent' | 'emergency';

/** The words that carry a level: shown above the title, and spoken before it by screen readers. */
export const careWords: Record<CareLevel, { shown: string; spoken: string }> = {
  'not-urgent': { shown: 'Not urgent', spoken: 'Not urgent advice:' },
  urgent: { shown: 'Urgent: ask for help today', spoken: 'Urgent advice:' },
  emergency: { shown: 'Emergency: go now', spoken: 'Emergency advice:' },
};
