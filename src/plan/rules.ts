import type { Slug, Track, Urgency } from '../log/entries.ts';
import type { Day } from '../lib/days.ts';

/**
 * The rules as the engine reads them: content/rules/*.yaml, checked by `schema.ts`. Names in them
 * (an input, a level, a sign) are slugs; what the code itself compares is a fixed list.
 */
export interface Rules {
  /** 1 or more; a decision keeps it. */
  readonly version: number;
  readonly date: Day;
  readonly changes: readonly Change[];
  readonly warningSigns: readonly WarningSign[];
  readonly entry: EntryRules;
  readonly checkIn: CheckInRules;
  readonly ladder: Ladder;
}

export interface Change {
  readonly version: number;
  readonly date: Day;
  readonly what: string;
}

/** What a value rests on: about whom, how sure, and records of content/references.json. */
export interface Basis {
  readonly about: string;
  readonly sure: 'high' | 'moderate' | 'low' | 'very low';
  readonly sources: readonly string[];
}

/** Every value that decides says why, in the reader's words, and what it rests on. */
export interface Reasoned {
  readonly because: string;
  readonly basis: Basis;
}

/**
 * What a decision comes to, from the most cautious to the boldest. The first two are
 * `urgent-care`, the next two `see-clinician`; the rest are outcomes of the same name.
 */
export const decisionKinds = [
  'now',
  'today',
  'days',
  'routine',
  'step-back',
  'rest',
  'hold',
  'advance',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What the minutes of the activity may do next, from the most cautious to the boldest. */
export const minutesKinds = ['none', 'start-again', 'same', 'grow'] as const;
export type MinutesKind = (typeof minutesKinds)[number];

/** What a rule asks for. Effects only ever combine to the more cautious: see `combine.ts`. */
export interface Effects {
  readonly decision: DecisionKind;
  /** How many levels below the one of the last session. */
  readonly levelsDown: number;
  /** Whole days without a session. */
  readonly restDays: number;
  readonly impactAllowed: boolean;
  readonly minutes: MinutesKind;
}

/** What is known: a number, one of an input's values, or nothing. */
export type InputValue = number | string;
export type Inputs = Readonly<Record<Slug, InputValue | undefined>>;

/**
 * When a rule matches. There is no “not”: every condition can only become true as things get
 * worse (the schema checks it against the input's direction), so a worse answer never unmatches
 * a rule.
 */
export type Condition =
  | { readonly input: Slug; readonly atLeast: number }
  | { readonly input: Slug; readonly above: number }
  | { readonly input: Slug; readonly atMost: number }
  | { readonly input: Slug; readonly below: number }
  | { readonly input: Slug; readonly is: readonly string[] }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] };

/** Something the conditions read, with the direction in which it gets worse. */
export type InputDefinition = {
  readonly label: string;
  /** Asked only at times: when it wasn't asked it has no say. “Not sure” stays unknown. */
  readonly optional?: boolean | undefined;
} & (
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly worse: 'higher' | 'lower';
    }
  | {
      readonly kind: 'choice';
      /** From the mildest to the worst. */
      readonly values: readonly string[];
    }
);

export type InputDefinitions = Readonly<Record<Slug, InputDefinition>>;

export interface WarningSign extends Reasoned {
  readonly id: Slug;
  readonly urgency: Urgency;
  /** What “not sure” comes to: never less than a visit. */
  readonly unsure: Urgency;
  readonly question: string;
  readonly todo: string;
}

export interface Rule extends Reasoned {
  readonly id: Slug;
  readonly title: string;
  /**
   * What it judges: a session (with the morning after, once known), a morning by itself, the way
   * up on a day, or the day as it stands.
   */
  readonly judges: readonly ('session' | 'morning' | 'step-up' | 'day')[];
  readonly when: Condition;
  /** What an unknown answer does: it holds, or it has no say because another rule has. */
  readonly unknown: 'hold' | 'ignore';
  readonly effects: Effects;
}

export interface CheckInRules {
  readonly inputs: InputDefinitions;
  /** What a check-in asks, in this order. */
  readonly questions: readonly CheckInQuestion[];
  /** What checklists ask the reader to try, by the id that gates name. */
  readonly abilities: readonly Ability[];
  /** What each decision brings at least; a more cautious one never allows more. */
  readonly atLeast: readonly (Effects & { readonly because: string })[];
  readonly limits: {
    readonly goodSessions: Limit;
    readonly daysBetweenSteps: Limit;
    readonly breakSteps: readonly BreakStep[];
    readonly sessionCap: SessionCap;
    readonly tenderness: RunOfSessions;
    readonly usualMornings: Limit;
    /** Mornings above usual in a week; two weeks with so many are a trend. */
    readonly trendMornings: Limit;
    /** How many days a red session, a good session or a measurement is looked back on. */
    readonly lookBackDays: Limit;
  };
  readonly rules: readonly Rule[];
}

/** A question of a check-in. Its id is a field of the session or morning, or the key of a sign. */
export type CheckInQuestion = {
  readonly id: Slug;
  readonly about: readonly ('session' | 'morning')[];
  readonly question: string;
  readonly hint?: string | undefined;
  readonly why: string;
} & (
  | { readonly kind: 'pain' }
  | {
      readonly kind: 'yesNo';
      /** The answer that keeps a session good, and the line that says it. */
      readonly good: 'yes' | 'no';
      readonly whenGood: string;
    }
  | {
      readonly kind: 'new';
      /** The line that says that nothing was. */
      readonly whenGood: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
);

/** Something a checklist asks the reader to try. */
export interface Ability {
  readonly id: Slug;
  readonly question: string;
  readonly how: string;
}

export interface Limit extends Reasoned {
  readonly count: number;
}

/** After this many days without a session on a track, it starts this many levels lower. */
export interface BreakStep extends Reasoned {
  readonly fromDays: number;
  /** `afresh`: answer the entry questions again, and never above the old level. */
  readonly levelsDown: number | 'afresh';
}

/** No session longer than the longest of the last days by more than the larger of the two. */
export interface SessionCap extends Reasoned {
  readonly withinDays: number;
  readonly percent: number;
  readonly minutes: number;
}

/** So many sessions in a row without a sign, before and the next morning, over so many days. */
export interface RunOfSessions extends Reasoned {
  readonly sign: Slug;
  readonly sessions: number;
  readonly overDays: number;
}

export interface EntryRules {
  readonly inputs: InputDefinitions;
  readonly questions: readonly Question[];
  /** As high as anyone is placed: recalled ability counts up to walking levels only. */
  readonly highestStart: Reasoned & { readonly strength: Slug; readonly activity: Slug };
  /** Each that matches, or can't be ruled out, keeps the start at or below its levels. */
  readonly placements: readonly Placement[];
  /** Facts that keep the plan from going up until a clinician has set the limits. */
  readonly medicalLimits: readonly MedicalLimit[];
}

export interface Question {
  readonly id: Slug;
  readonly question: string;
  readonly hint?: string | undefined;
  /** Why we ask, in one sentence. */
  readonly why: string;
  /** Where the answer is kept: in the profile, among its medical facts, or among the answers. */
  readonly keptIn: 'profile' | 'medical' | 'answers';
  readonly kind: 'choice' | 'number' | 'date';
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Only asked when this earlier question has one of these answers. */
  readonly onlyAfter?: { readonly question: Slug; readonly is: readonly string[] } | undefined;
}

export interface Placement extends Reasoned {
  readonly id: Slug;
  readonly when: Condition;
  readonly strengthAtMost: Slug;
  readonly activityAtMost: Slug;
}

export type Forbidden = 'step-up' | 'impact' | 'good-sessions';

export interface MedicalLimit extends Reasoned {
  readonly id: Slug;
  readonly when: Condition;
  readonly forbids: readonly Forbidden[];
  /** A clinician's word counts only if it is not older than this. */
  readonly notBefore?: 'surgeryOn' | 'injectionOn' | undefined;
  readonly todo: string;
}

export const stages = [
  'settle',
  'wake',
  'strengthen',
  'walk',
  'balance-and-spring',
  'return-to-sport',
  'maintain',
] as const;
export type Stage = (typeof stages)[number];

export interface Dose {
  readonly exercise: Slug;
  readonly sets?: number | undefined;
  readonly repetitions?: number | undefined;
  readonly holdSeconds?: number | undefined;
  readonly restSeconds?: number | undefined;
  readonly minutes?: number | undefined;
  /** 1–7. Up to 3 also means: never two days running. */
  readonly daysAWeek: number;
  readonly impact: boolean;
}

export interface ActivityDose {
  /** What is done; sessions of the same kind are compared with each other. */
  readonly kind: Slug;
  /** Other names under which the same is logged. */
  readonly also?: readonly Slug[] | undefined;
  readonly words: string;
  readonly minutesFrom: number;
  readonly minutesTo: number;
  /** 1–7. Up to 3 also means: never two days running. */
  readonly daysAWeek: number;
  readonly impact: boolean;
}

interface LevelBase extends Reasoned {
  readonly id: Slug;
  readonly stage: Stage;
  readonly name: string;
  /** What must be true before this level opens, besides the rules for every step up. */
  readonly opensWhen: readonly GateItem[];
}
export interface StrengthLevel extends LevelBase {
  readonly track: 'strength';
  readonly exercises: readonly Dose[];
}
export interface ActivityLevel extends LevelBase {
  readonly track: 'activity';
  readonly activity: ActivityDose;
}
export type Level = StrengthLevel | ActivityLevel;

export type GateItem = { readonly label: string } & (
  | {
      readonly kind: 'good-sessions';
      readonly track: Track;
      /** Only sessions on this level or a later one. */
      readonly from?: Slug | undefined;
      readonly count: number;
    }
  | {
      readonly kind: 'green-days';
      readonly activities: readonly Slug[];
      readonly minutes: number;
      readonly days: number;
    }
  | { readonly kind: 'measured-at-most'; readonly measure: Slug; readonly value: number }
  | { readonly kind: 'norm'; readonly norm: 'heel-raises' | 'one-leg-stand' }
  /** The latest answer about an ability, asked with a session. */
  | { readonly kind: 'able'; readonly ability: Slug }
  | {
      readonly kind: 'sign-free';
      readonly sign: Slug;
      readonly sessions: number;
      readonly overDays: number;
    }
);

export interface Norms {
  /** By age band: the count of healthy people, by sex. */
  readonly heelRaises: Reasoned & {
    readonly minus: number;
    readonly byAge: Readonly<Record<string, { readonly female: number; readonly male: number }>>;
  };
  readonly oneLegStandSeconds: Reasoned & { readonly byAge: Readonly<Record<string, number>> };
}

export interface Ladder {
  readonly levels: readonly Level[];
  /** The one order in which levels are climbed, both tracks together: level ids. */
  readonly path: readonly Slug[];
  /** The last section, by sport: level ids that come after `path`. */
  readonly sports: readonly {
    readonly id: Slug;
    readonly name: string;
    readonly path: readonly Slug[];
  }[];
  readonly fitness: readonly (Reasoned & {
    readonly upTo: Stage;
    readonly words: string;
  })[];
  readonly norms: Norms;
  /** What a reader may ask about with `canIDo`. */
  readonly activities: readonly AskedActivity[];
}

export interface AskedActivity extends Reasoned {
  readonly id: Slug;
  readonly name: string;
  /** The first level at which it is allowed, for each sport that has it; `any` for all. */
  readonly from: readonly { readonly sport: Slug; readonly level: Slug }[];
  readonly impact: boolean;
  /** Kept within the minutes of today's level. */
  readonly timed: boolean;
  readonly instead: string;
}
