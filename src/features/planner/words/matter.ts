import type { Slug } from '../../../log/index.ts';
import type { Rules } from '../../../plan/index.ts';

/** A warning sign or a pattern by its id, in the words of the rules. */
export function matterInWords(id: Slug, rules: Rules): string {
  return (
    rules.warningSigns.find((sign) => sign.id === id)?.question ??
    rules.checkIn.rules.find((rule) => rule.id === id)?.because ??
    rules.entry.medicalLimits.find((limit) => limit.id === id)?.because ??
    id
  );
}
