import type { Day } from '../lib/days.ts';

/**
 * What the log holds. Entries are only ever added: a correction and a removal are entries too.
 *
 * Names that content gives (a sport, an exercise, a question, a rule) are free `Slug`s, so that a
 * writer can add one without touching code. What the code itself compares is a fixed list. A field
 * that a reader may skip is optional, and missing never means "no".
 *
 * Changing any form here needs a migration: README.md says how.
 */
export type Entry = JournalEntry | Edit;

/** An entry that says something about the reader, as opposed to one about another entry. */
export type JournalEntry =
  Profile | Assessment | Session | Morning | Measurement | Shoe | Note | Decision | Clearance;

/** An entry about another entry. */
export type Edit = Correction | Removal;

export type EntryType = Entry['type'];

/** 1 to 64 characters of a–z, 0–9 and `-`, new for each entry and the same on every device. */
export type EntryId = string;

/** A name given by content: 1 to 64 letters, digits and `-`, beginning with a letter. */
export type Slug = string;

/** An ISO instant in UTC with milliseconds, as `Date.toISOString()` writes it, in 1900–2200. */
export type Instant = string;

/** "Not sure" is an answer: never bolder than the mildest real one. */
export type YesNo = 'yes' | 'no' | 'notSure';

/** Pain from 0 (none) to 10 (the worst imaginable); halves and the like are allowed. */
export type Pain = number | 'notSure';

export type Track = 'strength' | 'activity';
export type Side = 'left' | 'right' | 'both';

interface Common {
  readonly id: EntryId;
  /** The day it is about, in the reader's own calendar. For an edit: the day it was made. */
  readonly day: Day;
  /** When it was written down. Orders edits of one entry; no rule about days ever reads it. */
  readonly recordedAt: Instant;
}

/** Who the plan is for. The latest one holds, whole. */
export interface Profile extends Common {
  readonly type: 'profile';
  readonly ageBand?: AgeBand;
  /** The sore foot. */
  readonly side?: Side | 'notSure';
  /** For the heel-raise norms only; may be left out. */
  readonly sex?: 'female' | 'male';
  readonly sport?: Slug;
  /** What the reader wants to get back to, from the entry question. */
  readonly goal?: Slug;
  /** Facts that change the rules. A missing one was not answered. */
  readonly medical?: Readonly<Partial<Record<MedicalFact, YesNo>>>;
  /** When the foot was last operated on. */
  readonly surgeryOn?: Day;
  /** When something was last injected into the foot. */
  readonly injectionOn?: Day;
}

export const ageBands = [
  'under18',
  '18-29',
  '30-39',
  '40-49',
  '50-59',
  '60-69',
  '70-79',
  '80plus',
  'notSure',
] as const;
export type AgeBand = (typeof ageBands)[number];

export const medicalFacts = [
  'reducedFeeling',
  'diabetes',
  'poorCirculation',
  'inflammatoryArthritis',
  'boneStressHistory',
  'footSurgery',
  'footInjection',
  'painkillers',
] as const;
export type MedicalFact = (typeof medicalFacts)[number];

/** Answers to the entry questions or to the warning signs, by question id. */
export interface Assessment extends Common {
  readonly type: 'assessment';
  /** The value of the option chosen, or the number given. A question without a key was skipped. */
  readonly answers: Readonly<Record<Slug, string | number>>;
  /** The version of the rules whose questions were asked. */
  readonly rulesVersion?: number;
}

/** What was done on one track, and how the foot was during it. */
export interface Session extends Common {
  readonly type: 'session';
  readonly track: Track;
  /** What was done on the activity track. */
  readonly activity?: Slug;
  /** 0–1440. */
  readonly minutes?: number;
  /** Landings of hops and jumps, 0–10,000. */
  readonly contacts?: number;
  readonly exercises?: readonly ExerciseDone[];
  readonly asPrescribed?: YesNo;
  /** The worst during the session. */
  readonly painDuring?: Pain;
  /** A limp, or the weight kept off the sore place. */
  readonly limp?: YesNo;
  /** What was new: `shoes`, `surface`, `hills` … Empty: nothing was. `notSure` may be one. */
  readonly anythingNew?: readonly Slug[];
  /** Taken that day for the foot. */
  readonly painkiller?: YesNo;
  readonly shoeId?: EntryId;
  readonly supports?: readonly Support[];
  /** Symptoms asked about before or during the session (tenderness, swelling …), by question id. */
  readonly signs?: Readonly<Record<Slug, YesNo>>;
}

export interface ExerciseDone {
  readonly id: Slug;
  /** 0–100. */
  readonly sets?: number;
  /** In each set, 0–1000. */
  readonly reps?: number;
  /** Of each repetition, 0–600. */
  readonly holdSeconds?: number;
  /** 0–500. */
  readonly addedKilograms?: number;
}

export const supports = ['pad', 'insole', 'tape'] as const;
export type Support = (typeof supports)[number];

/** The morning of its day, mostly the one after a session. */
export interface Morning extends Common {
  readonly type: 'morning';
  /** With the first steps. */
  readonly pain: Pain;
  /** Whether the foot was back to usual within 24 hours of the last session. */
  readonly settledWithin24Hours?: YesNo;
  /** Taken for the foot since the evening before. */
  readonly painkiller?: YesNo;
  /** Symptoms asked about that morning, by question id. */
  readonly signs?: Readonly<Record<Slug, YesNo>>;
}

/** Something measured or counted. */
export interface Measurement extends Common {
  readonly type: 'measurement';
  readonly kind: MeasurementKind;
  /** Left out where the measure is not of one foot. */
  readonly side?: 'left' | 'right';
  /** In the unit of its kind, up to the largest value in `measurementLimits`. */
  readonly value: number | 'notSure';
}

/** Each kind of measurement with the largest value that can be meant; the smallest is 0. */
export const measurementLimits = {
  /** Single-leg heel raises until tired: a count. */
  heelRaises: 300,
  oneLegStandSeconds: 600,
  /** The longest walk without pain, in minutes. */
  walkMinutes: 1440,
  kneeToWallCentimetres: 40,
  /** Pain from 0 to 10. */
  painInDailyLife: 10,
  /** Pain from 0 to 10. */
  painOnHopping: 10,
} as const;
export type MeasurementKind = keyof typeof measurementLimits;

/** A pair of shoes and its shoe check. The latest entry with a `shoeId` holds, whole. */
export interface Shoe extends Common {
  readonly type: 'shoe';
  /** Formed like an entry id; the same through all entries about the pair. */
  readonly shoeId: EntryId;
  /** The reader's own name for the pair, up to 100 characters. */
  readonly name: string;
  readonly purpose?: Slug;
  /** Answers of the shoe check by question id; a question without a key was skipped. */
  readonly answers: Readonly<Record<Slug, string>>;
  /** The reader no longer has the pair. What was worn then keeps its name. */
  readonly removed?: boolean;
}

/** A line about a day, whether or not anything was done on it. */
export interface Note extends Common {
  readonly type: 'note';
  /** Up to 2000 characters. */
  readonly text?: string;
  /** The worst pain of the day. */
  readonly worstPain?: Pain;
  /** A day without the strength to write: it is kept, and counts neither as good nor as bad. */
  readonly lowEnergy?: boolean;
  readonly shoeIds?: readonly EntryId[];
  readonly supports?: readonly Support[];
}

/** What the rules said and the reader was shown, with the version of the rules that said it. */
export interface Decision extends Common {
  readonly type: 'decision';
  /** 1 or more. */
  readonly rulesVersion: number;
  readonly outcome: Outcome;
  /** How soon help is due, with `urgent-care` (now, today) and `see-clinician` (days, routine). */
  readonly urgency?: Urgency;
  readonly strengthLevel?: Slug;
  readonly activityLevel?: Slug;
  /** The rules that matched. */
  readonly rules?: readonly Slug[];
}

/** From the most cautious to the boldest. */
export const outcomes = [
  'urgent-care',
  'see-clinician',
  'step-back',
  'rest',
  'hold',
  'advance',
] as const;
export type Outcome = (typeof outcomes)[number];

/** From the most pressing to the least. */
export const urgencies = ['now', 'today', 'days', 'routine'] as const;
export type Urgency = (typeof urgencies)[number];

/** A clinician's limits or all-clear, as the reader was told. Nothing else closes a warning. */
export interface Clearance extends Common {
  readonly type: 'clearance';
  /** Who said it. A profession, so that no name needs to be kept. */
  readonly who: Clinician;
  /** When they said it. */
  readonly checkedOn: Day;
  /** What they said, in the reader's words, up to 2000 characters. */
  readonly what?: string;
  /** The warning signs and medical limits that it closes, by id. */
  readonly closes?: readonly Slug[];
  /** The highest level allowed on each track; a track left out is not spoken of. */
  readonly strengthLevelUpTo?: Slug;
  readonly activityLevelUpTo?: Slug;
  /** The longest session allowed, 0–1440. */
  readonly minutesUpTo?: number;
  readonly impactAllowed?: YesNo;
}

export const clinicians = [
  'physiotherapist',
  'podiatrist',
  'familyDoctor',
  'specialist',
  'surgeon',
  'otherClinician',
] as const;
export type Clinician = (typeof clinicians)[number];

/** What another entry should have said. One that comes after a removal undoes it. */
export interface Correction extends Common {
  readonly type: 'correction';
  /** The entry corrected: never itself an edit. */
  readonly of: EntryId;
  /** The whole new content, of the same type as the entry corrected. */
  readonly replacement: JournalContent;
}

/** Takes another entry out of the journal, and its text out of the log. */
export interface Removal extends Common {
  readonly type: 'removal';
  /** The entry removed: never itself an edit. */
  readonly of: EntryId;
}

type ContentOf<E> = E extends Entry ? Omit<E, 'id' | 'recordedAt'> : never;

/** A journal entry without what says when and as which entry it was recorded. */
export type JournalContent = ContentOf<JournalEntry>;
