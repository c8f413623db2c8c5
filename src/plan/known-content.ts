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
  readonly exercises: ReadonlyMap<string, KnownExercise>;
}

/** An exercise as its page describes it. */
export interface KnownExercise {
  /** Done on the feet, so that it loads the ball of the foot with body weight. */
  readonly isStanding: boolean;
  readonly doses: readonly PageDose[];
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
