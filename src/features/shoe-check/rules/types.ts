import type { About, Certainty } from '../../../lib/evidence.ts';
import type { CareLevel } from '../../../lib/care.ts';
import type { Phase } from '../../../lib/site.ts';

/** The tests, in no order that matters: the rules give it. Each has a drawing of the same id. */
export const itemIds = [
  'toe-box-width',
  'toe-box-depth',
  'length',
  'heel-height',
  'weight-and-thinness',
  'bend-stiffness',
  'bend-point',
  'cushioning',
  'wear',
  'fastening',
  'toe-spring',
  'twist-stiffness',
  'heel-counter',
  'insole-removable',
] as const;
export type ItemId = (typeof itemIds)[number];

/** What a shoe is for. */
export const purposeIds = [
  'everyday',
  'work',
  'walking',
  'running',
  'court',
  'field',
  'gym',
  'dress',
  'home',
  'safety-boots',
] as const;
export type PurposeId = (typeof purposeIds)[number];

/** What may be concluded, from the boldest to the most cautious. */
export const verdicts = ['wear-now', 'with-changes', 'later'] as const;
export type Verdict = (typeof verdicts)[number];

/** The phase the reader is in, or that they don't know: then the most careful one counts. */
export type PhaseAnswer = Phase | 'notSure';

/** The verdicts speak of three stretches of the way back. */
export const phaseGroups = ['early', 'middle', 'late'] as const;
export type PhaseGroup = (typeof phaseGroups)[number];

/** The boldest verdict allowed, in each group of phases. */
export type Floor = Readonly<Record<PhaseGroup, Verdict>>;

/** Name of an entry of `bases`. */
export type BasisId = string;
export type AnswerId = string;
export type ChangeId = string;

/** What a sentence rests on. */
export interface Basis {
  readonly about: About;
  readonly sure: Certainty;
  /** Ids of records in content/references.json. */
  readonly sources: readonly string[];
}

export interface RuleAnswer {
  readonly id: AnswerId;
  /** The reader's choice, in full. */
  readonly label: string;
  /** The same in a word or two, for tables. */
  readonly short: string;
  readonly floor: Floor;
  /** Floors that add caution for some purposes. */
  readonly strict: readonly { readonly purposes: readonly PurposeId[]; readonly floor: Floor }[];
  /** The shoe presses on the toes: never “wear now”. */
  readonly crowds: boolean;
  /** What this answer says about the shoe, as a sentence. */
  readonly reason: string;
  readonly basis: BasisId;
  /** What could be changed. */
  readonly changes: readonly ChangeId[];
  /** Changes that this shoe can't take. */
  readonly blocks: readonly ChangeId[];
  /** For a measured item: the largest difference in millimetres that counts as this answer. */
  readonly upToMillimetres?: number | undefined;
}

export interface Item {
  readonly id: ItemId;
  readonly name: string;
  readonly question: string;
  readonly why: string;
  /** How to test it. */
  readonly steps: readonly string[];
  /** For the list to take to the shop. */
  readonly shop: { readonly good: string; readonly leave: string };
  /** From the best to the worst. */
  readonly answers: readonly RuleAnswer[];
  readonly notSure: { readonly floor: Floor; readonly findOut: string };
}

export interface PageLink {
  /** From the root of the site, with the closing slash. */
  readonly to: string;
  readonly words: string;
}

export interface Change {
  readonly id: ChangeId;
  readonly name: string;
  readonly how: readonly string[];
  readonly drawing?: 'pad-start' | 'lacing' | undefined;
  /** The purposes it makes sense for; all where left out. */
  readonly onlyFor?: readonly PurposeId[] | undefined;
  /** Eases a shoe that is worn; no help for one that is left for later. */
  readonly whileWorn: boolean;
  readonly basis: BasisId;
  readonly links: readonly PageLink[];
}

export interface Purpose {
  readonly id: PurposeId;
  readonly label: string;
  /** Said with every result for this purpose in these groups of phases. */
  readonly notes: readonly {
    readonly phases: readonly PhaseGroup[];
    readonly text: string;
    readonly basis: BasisId;
  }[];
}

/** What content/rules/shoe-check.yaml says, checked and written out in full. */
export interface ShoeRules {
  readonly version: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What each version changed. */
  readonly history: readonly {
    readonly version: number;
    readonly date: string;
    readonly what: string;
  }[];
  readonly verdicts: Readonly<
    Record<Verdict, { readonly word: string; readonly line: string; readonly compareLine: string }>
  >;
  readonly unknownLine: string;
  readonly unknownCompareLine: string;
  readonly phaseGroups: Readonly<Record<PhaseGroup, readonly PhaseAnswer[]>>;
  readonly purposes: readonly Purpose[];
  readonly bases: Readonly<Record<BasisId, Basis>>;
  readonly pressureIsNotPain: {
    readonly title: string;
    readonly text: string;
    readonly basis: BasisId;
  };
  readonly verdictsAreOurs: { readonly text: string; readonly basis: BasisId };
  readonly items: readonly Item[];
  /** Cheapest and simplest first. */
  readonly changes: readonly Change[];
  readonly trial: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly basis: BasisId;
    readonly links: readonly PageLink[];
  };
  readonly care: readonly {
    readonly level: CareLevel;
    readonly title: string;
    readonly cases: readonly string[];
  }[];
  readonly feelingNote: string;
}

/** What a reader has said about one shoe. An item without a key has not been tested. */
export type Answers = Readonly<Partial<Record<ItemId, AnswerId | 'notSure'>>>;
