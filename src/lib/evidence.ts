/** About whom or what a finding is. Anything borrowed names where it comes from. */
export type About =
  'plantar plate' | 'forefoot pain' | 'our proposal' | 'general safety' | `borrowed from ${string}`;

/** How far a finding itself can be trusted. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very low';

const order: readonly Certainty[] = ['very low', 'low', 'moderate', 'high'];

/** How many of the four rungs of the little ladder are filled, 1 to 4. */
export function rungsFilled(sure: Certainty): number {
  return order.indexOf(sure) + 1;
}
