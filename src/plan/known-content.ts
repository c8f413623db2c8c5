/** The four files, by the names they have in content/rules/. */
export const ruleFiles = ['warning-signs', 'entry', 'ladder', 'check-in'] as const;
export type RuleFile = (typeof ruleFiles)[number];

/** What is wrong with a file: where, and a sentence. */
export interface RuleProblem {
  readonly file: RuleFile;
  /** Such as `rules.3.because`. */
  readonly path: string;
  readonly problem: string;
}

/** What the site has that rules may name. */
export interface KnownContent {
  /** Ids of content/references.json. */
  readonly sources: ReadonlySet<string>;
  /** Each exercise page's doses. */
  readonly exercises: ReadonlyMap<string, readonly PageDose[]>;
}

export interface PageDose {
  readonly phase: string;
  readonly sets?: number | undefined;
  readonly repetitions?: number | undefined;
  readonly holdSeconds?: number | undefined;
  readonly minutes?: number | undefined;
  readonly daysAWeek: number;
}

/** Notes a problem of the file it belongs to. */
export type Report = (path: string, problem: string) => void;
