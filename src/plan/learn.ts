import type { JournalEntry, Morning, Session, Slug } from '../log/entries.ts';
import { assess, isSignAnswer, placementIndex } from './assess.ts';
import { pathFor, tracks } from './ladder.ts';
import { begin, note } from './level.ts';
import { answerSign, close, refreshLimits } from './open.ts';
import { trackOf } from './prescribe.ts';
import type { Rules } from './rules.ts';
import { numberOf, positionOf } from './state.ts';
import type { State } from './state.ts';

export function learn(state: State, entry: JournalEntry): void {
  switch (entry.type) {
    case 'profile':
      state.profile = entry;
      followSport(state, entry.sport);
      refreshLimits(state);
      break;
    case 'clearance':
      state.clearances.push(entry);
      close(state, entry.closes ?? [], numberOf(entry.checkedOn));
      refreshLimits(state);
      // What a clinician has just said is tried for a while before anything is added.
      for (const track of tracks) begin(state, track);
      state.lastChange = state.day;
      if (state.awaitingUsualSince !== undefined) state.awaitingUsualSince = state.day;
      break;
    case 'assessment':
      place(state, entry.answers);
      break;
    case 'morning':
      noteSigns(state, entry);
      break;
    case 'measurement':
      if (entry.value !== 'notSure') {
        const sided = entry.kind === 'heelRaises' || entry.kind === 'oneLegStandSeconds';
        const key = `${entry.kind}:${sided ? (entry.side ?? '?') : ''}`;
        state.measures.set(key, { value: entry.value, day: state.day });
      }
      break;
  }
}

export function noteSigns(state: State, { signs }: Session | Morning): void {
  // Not Object.entries: years of check-ins come through here.
  for (const id in signs) noteAnswer(state, id, signs[id]);
}

/** One answer by question id: to a warning sign, or about something that a checklist asks for. */
function noteAnswer(state: State, id: Slug, answer: unknown): void {
  answerSign(state, id, answer);
  if (isSignAnswer(answer) && abilityIds(state.rules).has(id)) {
    state.abilities.set(id, { answer, day: state.day });
  }
}

const idsByRules = new WeakMap<Rules, ReadonlySet<Slug>>();

function abilityIds(rules: Rules): ReadonlySet<Slug> {
  let ids = idsByRules.get(rules);
  if (ids === undefined) {
    ids = new Set(rules.checkIn.abilities.map(({ id }) => id));
    idsByRules.set(rules, ids);
  }
  return ids;
}

function followSport(state: State, sport: Slug | undefined): void {
  const path = pathFor(state.rules, sport);
  if (path === state.path) return;
  const from = positionOf(state);
  for (const track of tracks) {
    const kept = trackOf(state, track);
    const highest = path.common[track] - 1;
    kept.level = Math.min(kept.level, highest);
    kept.base = Math.min(kept.base, highest);
    if (kept.ceiling !== undefined) kept.ceiling = Math.min(kept.ceiling, highest);
  }
  state.path = path;
  // Whether or not a level is lost: else a lower plan could be the one that is further on.
  for (const track of tracks) begin(state, track);
  state.lastChange = state.day;
  if (from.strength !== state.strength.level || from.activity !== state.activity.level) {
    note(state, 'sport', from, []);
  }
}

/** The first answers place the reader. Later ones can lower, and after a long break place afresh. */
function place(state: State, answers: Readonly<Record<Slug, string | number>>): void {
  for (const [id, answer] of Object.entries(answers)) noteAnswer(state, id, answer);
  const daily = answers['painInDailyLife'];
  if (typeof daily === 'number') {
    state.measures.set('painInDailyLife:', { value: daily, day: state.day });
  }
  if (!Object.keys(state.rules.entry.inputs).some((input) => Object.hasOwn(answers, input))) return;
  const { start, placed, usualMorningPain } = assess({ answers }, state.rules);
  const from = positionOf(state);
  const afresh = state.strength.ceiling !== undefined || state.activity.ceiling !== undefined;
  state.usual =
    !state.placed || afresh ? usualMorningPain : Math.min(state.usual, usualMorningPain);
  const certain = placed.filter(({ truth }) => truth === 'yes');
  for (const track of tracks) {
    const kept = trackOf(state, track);
    const caps = certain.map(({ placement }) => placementIndex(placement, state.rules)[track]);
    if (!state.placed) kept.level = start[track];
    else if (kept.ceiling !== undefined) kept.level = Math.min(start[track], kept.ceiling);
    else kept.level = Math.min(kept.level, ...caps);
    if (!state.placed || kept.ceiling !== undefined) kept.lastSession = state.day;
    kept.ceiling = undefined;
    kept.base = Math.min(kept.base, kept.level);
  }
  if (state.placed && !afresh && certain.length === 0) return;
  if (!state.placed || afresh)
    for (const track of tracks) trackOf(state, track).base = positionOf(state)[track];
  state.placed = true;
  for (const track of tracks) begin(state, track);
  state.lastChange = state.day;
  note(
    state,
    'placed',
    from,
    placed.map(({ placement }) => placement.id),
  );
}
