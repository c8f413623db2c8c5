import type { Day } from '../../../lib/days.ts';
import {
  type JournalContent,
  type MeasurementKind,
  type Pain,
  type YesNo,
  measurementLimits,
} from '../../../log/index.ts';
import type { Rules } from '../../../plan/index.ts';
import { readNumber } from '../start/questions.ts';
import type { GateRow } from '../words/gate.ts';

type Item = NonNullable<GateRow['item']>;

/** What a line of the checklist asks for. */
export type Ask =
  | {
      readonly kind: 'sides';
      readonly measure: 'heelRaises' | 'oneLegStandSeconds';
      readonly question: string;
      readonly unit: string;
      /** The exercise that is done for it. */
      readonly exercise: string;
    }
  | { readonly kind: 'pain'; readonly measure: MeasurementKind; readonly question: string }
  | {
      readonly kind: 'able';
      readonly ability: string;
      readonly question: string;
      readonly how: string;
    };

/** The question behind a line of the checklist; `undefined` where the log fills it by itself. */
export function askFor(item: Item | undefined, rules: Rules): Ask | undefined {
  if (item?.kind === 'norm') {
    return item.norm === 'heel-raises'
      ? {
          kind: 'sides',
          measure: 'heelRaises',
          question: 'How many heel raises on one foot, until you can’t keep the height?',
          unit: 'raises',
          exercise: 'heel-raise-one-leg',
        }
      : {
          kind: 'sides',
          measure: 'oneLegStandSeconds',
          question: 'How long can you stand still on one leg, eyes open?',
          unit: 'seconds',
          exercise: 'one-leg-stand',
        };
  }
  if (item?.kind === 'measured-at-most') {
    const measure = measureNamed(item.measure);
    const question =
      rules.entry.questions.find(({ id }) => id === item.measure)?.question ??
      `${rules.checkIn.inputs[item.measure]?.label ?? item.measure}: how bad was it?`;
    return measure && { kind: 'pain', measure, question };
  }
  if (item?.kind === 'able') {
    const ability = rules.checkIn.abilities.find(({ id }) => id === item.ability);
    return ability && { kind: 'able', ability: ability.id, ...words(ability) };
  }
  return undefined;
}

function words({ question, how }: { question: string; how: string }) {
  return { question, how };
}

function measureNamed(name: string): MeasurementKind | undefined {
  return Object.hasOwn(measurementLimits, name) ? (name as MeasurementKind) : undefined;
}

/** Measurements from what was typed for each side; a side left empty was not measured. */
export function readSides(
  typed: { readonly left: string; readonly right: string },
  measure: 'heelRaises' | 'oneLegStandSeconds',
  day: Day,
):
  | { readonly ok: true; readonly contents: readonly JournalContent[] }
  | {
      readonly ok: false;
      readonly problems: readonly { side: 'left' | 'right'; sentence: string }[];
    } {
  const limit = measurementLimits[measure];
  const contents: JournalContent[] = [];
  const problems: { side: 'left' | 'right'; sentence: string }[] = [];
  for (const side of ['left', 'right'] as const) {
    if (typed[side].trim() === '') continue;
    const value = readNumber(typed[side]);
    if (value === undefined || value > limit) {
      problems.push({ side, sentence: `Give a number from 0 to ${limit}, or leave it empty.` });
    } else contents.push({ type: 'measurement', day, kind: measure, side, value });
  }
  if (problems.length === 0 && contents.length === 0) {
    problems.push({ side: 'left', sentence: 'Give a number for at least one side.' });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, contents };
}

/** A measurement of pain. “Not sure” is kept too, and counts as not measured. */
export function painContent(measure: MeasurementKind, value: Pain, day: Day): JournalContent {
  return { type: 'measurement', day, kind: measure, value };
}

/** An answer to “can you …”, kept as an answer to the questions. */
export function abilityContent(
  ability: string,
  answer: YesNo,
  rules: Rules,
  day: Day,
): JournalContent {
  return {
    type: 'assessment',
    day,
    answers: { [ability]: answer },
    rulesVersion: rules.version,
  };
}
