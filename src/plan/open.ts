import type { Clearance, Slug, Track, Urgency } from '../log/entries.ts';
import { isSignAnswer, medicalLimits } from './assess.ts';
import { indexOfLevel } from './ladder.ts';
import type { Forbidden, MedicalLimit, Rules, WarningSign } from './rules.ts';
import { numberOf } from './state.ts';
import type { DayNumber, State } from './state.ts';

/** Something only a clinician's word closes. */
export interface OpenMatter {
  readonly id: Slug;
  readonly urgency: Urgency;
  readonly since: DayNumber;
  /** A warning sign, or a rule that found a pattern. */
  readonly from: 'sign' | 'rule';
  readonly answer?: 'yes' | 'notSure';
}

/** The warning signs and patterns that stop or hold both tracks. */
export function openMatters(state: State): OpenMatter[] {
  if (!isOpen(state)) return [];
  const matters: OpenMatter[] = [];
  // In the order of the rules; years without an open sign cost nothing here.
  const signs = state.openSigns.size === 0 ? [] : state.rules.warningSigns;
  for (const sign of signs) {
    const known = state.signs.get(sign.id);
    if (known === undefined || known.answer === 'no') continue;
    const { answer, since } = known;
    matters.push({ id: sign.id, urgency: urgencyOf(sign, answer), since, from: 'sign', answer });
  }
  for (const [id, since] of state.found) {
    matters.push({ id, urgency: urgencyOfRule(state.rules, id), since, from: 'rule' });
  }
  return matters;
}

/** Whether anything waits for a clinician's word: then nothing goes up, and there is no impact. */
export function isOpen(state: State): boolean {
  return state.openSigns.size > 0 || state.found.size > 0;
}

/**
 * Whether something open stops both tracks. What can wait for an ordinary appointment doesn't: the
 * plan goes on one level lower, so that a long wait is not a time without any exercise.
 */
export function isStopped(state: State): boolean {
  // No list is made: a matter can stay open for years, and this is asked on each of their days.
  for (const id of state.found.keys()) {
    if (urgencyOfRule(state.rules, id) !== 'routine') return true;
  }
  if (state.openSigns.size === 0) return false;
  return state.rules.warningSigns.some((sign) => {
    const answer = state.signs.get(sign.id)?.answer ?? 'no';
    return answer !== 'no' && urgencyOf(sign, answer) !== 'routine';
  });
}

function urgencyOf({ urgency, unsure }: WarningSign, answer: 'yes' | 'notSure'): Urgency {
  return answer === 'yes' ? urgency : unsure;
}

const urgenciesByRules = new WeakMap<Rules, ReadonlyMap<Slug, Urgency>>();

function urgencyOfRule(rules: Rules, id: Slug): Urgency {
  let urgencies = urgenciesByRules.get(rules);
  if (urgencies === undefined) {
    urgencies = new Map(
      rules.checkIn.rules.flatMap(({ id: rule, effects }): [Slug, Urgency][] => {
        const { decision } = effects;
        const isUrgent = decision === 'now' || decision === 'today' || decision === 'days';
        return isUrgent ? [[rule, decision]] : [];
      }),
    );
    urgenciesByRules.set(rules, urgencies);
  }
  return urgencies.get(id) ?? 'routine';
}

/**
 * A new answer to a warning sign. “Yes” stays until a clinician's word closes it; “not sure” until
 * it is answered.
 */
export function answerSign(state: State, id: Slug, answer: unknown): void {
  if (!isSignAnswer(answer)) return;
  const known = state.signs.get(id);
  if (known === undefined && !signIds(state.rules).has(id)) return;
  if (known?.answer === 'yes' && answer !== 'yes') return;
  state.signs.set(id, { answer, since: state.day });
  if (answer === 'no') state.openSigns.delete(id);
  else state.openSigns.add(id);
}

const idsByRules = new WeakMap<Rules, ReadonlySet<Slug>>();

function signIds(rules: Rules): ReadonlySet<Slug> {
  let ids = idsByRules.get(rules);
  if (ids === undefined) {
    ids = new Set(rules.warningSigns.map(({ id }) => id));
    idsByRules.set(rules, ids);
  }
  return ids;
}

/** Signs never answered. Nothing goes up on a question that was skipped. */
export function unanswered(state: State): Slug[] {
  return state.rules.warningSigns.flatMap(({ id }) => (state.signs.has(id) ? [] : [id]));
}

/** A clinician's word closes what it names, if it is not older than the matter itself. */
export function close(state: State, ids: readonly Slug[], checkedOn: DayNumber): void {
  if (checkedOn > state.day) return;
  for (const id of ids) {
    const sign = state.signs.get(id);
    if (sign !== undefined && checkedOn >= sign.since) {
      state.signs.set(id, { answer: 'no', since: checkedOn });
      state.openSigns.delete(id);
    }
    const found = state.found.get(id);
    if (found !== undefined && checkedOn >= found) state.found.delete(id);
    state.closed.set(id, Math.max(checkedOn, state.closed.get(id) ?? checkedOn));
  }
}

/** Which medical limits hold, after a new profile or a clinician's word. */
export function refreshLimits(state: State): void {
  const limits = medicalLimits(state.profile, state.rules);
  for (const { id } of state.rules.entry.medicalLimits) {
    if (!limits.some((limit) => limit.id === id)) state.limitSince.delete(id);
    else if (!state.limitSince.has(id)) state.limitSince.set(id, state.day);
  }
  state.limits = limits.filter((limit) => !isClosed(state, limit));
}

function isClosed(state: State, limit: MedicalLimit): boolean {
  const checkedOn = state.closed.get(limit.id);
  return checkedOn !== undefined && isNewEnough(state, limit, checkedOn);
}

/** Whether a clinician's word is not older than what it is about. */
function isNewEnough(state: State, { id, notBefore }: MedicalLimit, checkedOn: DayNumber): boolean {
  if (notBefore === undefined) return true;
  const date = state.profile?.[notBefore];
  return (
    checkedOn >= (date === undefined ? (state.limitSince.get(id) ?? state.day) : numberOf(date))
  );
}

export function forbids(state: State, what: Forbidden): boolean {
  return state.limits.some((limit) => limit.forbids.includes(what));
}

/** The highest level a clinician has named for a track; `undefined` when none has spoken of it. */
export function clearedUpTo(state: State, track: Track): number | undefined {
  const field = fieldOf(track);
  const last = lastNaming(state, field);
  // A level that this ladder doesn't have: nothing is known to be cleared.
  return last === undefined ? undefined : (indexOfLevel(state.path, track, last[field]) ?? 0);
}

function fieldOf(track: Track): 'strengthLevelUpTo' | 'activityLevelUpTo' {
  return track === 'strength' ? 'strengthLevelUpTo' : 'activityLevelUpTo';
}

function lastNaming(state: State, field: keyof Clearance): Clearance | undefined {
  return state.clearances.findLast((clearance) => clearance[field] !== undefined);
}

/** The most minutes a clinician has named. */
export function clearedMinutes(state: State): number {
  return lastNaming(state, 'minutesUpTo')?.minutesUpTo ?? Infinity;
}

/** Whether a clinician's last word on impact, or a medical limit, speaks against it. */
export function impactForbidden(state: State): boolean {
  const last = lastNaming(state, 'impactAllowed');
  if (last === undefined) return forbids(state, 'impact');
  return last.impactAllowed !== 'yes' || isOutdated(state, last, 'impact');
}

/** Whether a medical limit keeps a track from rising to a level. */
export function mayRiseTo(state: State, track: Track, level: number): boolean {
  if (unanswered(state).length > 0) return false;
  const last = lastNaming(state, fieldOf(track));
  if (last === undefined) return !forbids(state, 'step-up');
  return !isOutdated(state, last, 'step-up') && level <= (clearedUpTo(state, track) ?? 0);
}

/**
 * Whether something that forbids has come up since a clinician's word: it was about another foot.
 * An operation or an injection counts by its own day, anything else by the day it was told.
 */
function isOutdated(state: State, word: Clearance, what: Forbidden): boolean {
  return state.limits.some((limit) => {
    if (!limit.forbids.includes(what)) return false;
    if (limit.notBefore !== undefined) return !isNewEnough(state, limit, numberOf(word.checkedOn));
    return numberOf(word.day) < (state.limitSince.get(limit.id) ?? state.day);
  });
}
