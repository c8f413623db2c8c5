import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PhaseAnswer, PurposeId, ShoeRules } from './rules/types.ts';

/** What the page hands to the shoe check: words and drawings, the same for every reader. */
export interface Material {
  /** Base path of the site. */
  readonly base: string;
  readonly rules: ShoeRules;
  /** The phases, lowest first, with what someone in each would say of their foot. */
  readonly phases: readonly {
    readonly id: PhaseAnswer;
    readonly name: string;
    readonly says: string;
  }[];
  /** Who wrote a source, and when, by its id. */
  readonly sources: Readonly<Record<string, string>>;
}

export const MaterialContext = createContext<Material | undefined>(undefined);

/** The words and drawings of the page. */
export function useMaterial(): Material {
  const material = useContext(MaterialContext);
  if (!material) throw new Error('A part of the shoe check stands outside it.');
  return material;
}

/** Name of a purpose, as printed. */
export function purposeLabel(purpose: PurposeId, rules: ShoeRules): string {
  return rules.purposes.find(({ id }) => id === purpose)?.label ?? purpose;
}

/** Name of a phase within a sentence: `settle`. */
export function phaseInSentence(phase: PhaseAnswer, material: Material): string {
  return (
    material.phases.find(({ id }) => id === phase)?.name.toLowerCase() ?? 'the earliest phases'
  );
}
