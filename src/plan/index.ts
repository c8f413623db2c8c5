/**
 * The public surface of the engine: rules in, plan out. Pure; today's date is an argument.
 * `schema.ts` stays apart: it reads YAML with zod, at build time and in scripts only.
 */
export { assess } from './assess.ts';
export type { Answers, Assessed } from './assess.ts';
export { canIDo } from './can-i-do.ts';
export type { Permission } from './can-i-do.ts';
export { asCautious, combineAll, only } from './combine.ts';
export { decide } from './decide.ts';
export type { CheckIn, Decision } from './decide.ts';
export type { GateProgress } from './gates.ts';
export type { MatchedRule } from './judge.ts';
export { indexOfLevel, nextRung, pathFor } from './ladder.ts';
export type { Path, Position } from './ladder.ts';
export { clearedMinutes, clearedUpTo } from './open.ts';
export type { DayPlan, Plan } from './plan.ts';
export { activityMinutes } from './prescribe.ts';
export { replay } from './replay.ts';
export type { Replayed } from './replay.ts';
export { decisionKinds, stages } from './rules.ts';
export type {
  Basis,
  Condition,
  DecisionKind,
  Dose,
  Effects,
  InputDefinitions,
  Level,
  Rule,
  Rules,
  Stage,
} from './rules.ts';
export type { Change, Decided, State } from './state.ts';
export { versionInForce, withNewestSigns } from './versions.ts';
export type { RulesFile, VersionInForce, Withdrawn } from './versions.ts';
