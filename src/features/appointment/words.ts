import type { Clinician, MeasurementKind, MedicalFact, Support } from '../../log/index.ts';

/** The blocks of the sheet that the log fills, in no order that matters: content gives it. */
export const blockIds = [
  'what',
  'now',
  'tried',
  'shoes',
  'worse',
  'signs',
  'medical',
  'measured',
] as const;
export type BlockId = (typeof blockIds)[number];

export type KindId = string;
export type QuestionId = string;

/** A kind of appointment, and what is suggested for it. */
export interface AppointmentKind {
  readonly id: KindId;
  readonly label: string;
  readonly blocks: readonly BlockId[];
  readonly questions: readonly QuestionId[];
}

/** A line to fill in, by pen or on the screen. */
export interface PenPrompt {
  readonly id: string;
  readonly prompt: string;
  /** Always, or only while the log says nothing for its block. */
  readonly when: 'always' | 'empty';
}

export interface BlockWords {
  readonly id: BlockId;
  readonly title: string;
  /** Said under the lines of the log. */
  readonly note?: string | undefined;
  readonly pen: readonly PenPrompt[];
}

export interface Question {
  readonly id: QuestionId;
  readonly ask: string;
  /** Why it matters. */
  readonly because: string;
  /** Ids of content/references.json that the reason rests on. */
  readonly sources: readonly string[];
}

/** What content/appointment.yaml says, checked. */
export interface AppointmentWords {
  readonly kinds: readonly AppointmentKind[];
  readonly blocks: readonly BlockWords[];
  readonly questionsTitle: string;
  readonly toldTitle: string;
  readonly facts: Readonly<Record<MedicalFact, string>>;
  readonly measurements: Readonly<
    Record<MeasurementKind, { readonly label: string; readonly unit: string }>
  >;
  readonly supports: Readonly<Record<Support, string>>;
  readonly clinicians: Readonly<Record<Clinician, string>>;
  readonly topics: readonly { readonly topic: string; readonly questions: readonly Question[] }[];
}
