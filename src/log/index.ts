/**
 * The public surface of the log. Nothing outside this folder imports its other files, but for
 * `store.ts`: that one needs a browser, and stays apart so that the engine never loads it.
 */
export type {
  AgeBand,
  Assessment,
  Clearance,
  Clinician,
  Correction,
  Decision,
  Edit,
  Entry,
  EntryId,
  EntryType,
  ExerciseDone,
  Instant,
  JournalContent,
  JournalEntry,
  Measurement,
  MeasurementKind,
  MedicalFact,
  Morning,
  Note,
  Outcome,
  Pain,
  Profile,
  Removal,
  Session,
  Shoe,
  Side,
  Slug,
  Support,
  Track,
  Urgency,
  YesNo,
} from './entries.ts';
export {
  ageBands,
  clinicians,
  measurementLimits,
  medicalFacts,
  outcomes,
  supports,
  urgencies,
} from './entries.ts';
export { exportCsv, exportJson, exportSetAside } from './exportFile.ts';
export { blankRemoved, current, merge, sameEntry } from './fold.ts';
export { maxImportBytes, planImport } from './importFile.ts';
export type { ImportPlan, PlannedImport, RefusedEntry } from './importFile.ts';
export type { Appended, Deleted, LogStore, Opened, SetAsideRecord } from './logStore.ts';
export { logVersion } from './migrations.ts';
export { readEntry } from './readEntry.ts';
export type { ReadEntry } from './readEntry.ts';
