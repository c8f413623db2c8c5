import { type Phase, phases } from '../../lib/site.ts';
import type { Problem } from '../../parts/ProblemList.tsx';
import type { SavedShoe } from './savedShoes.ts';
import { readAnswers } from './rules/share.ts';
import {
  type AnswerId,
  type Answers,
  type ItemId,
  type PhaseAnswer,
  type PurposeId,
  type ShoeRules,
  itemIds,
  purposeIds,
} from './rules/types.ts';

/** Who can have given the phase. */
const phaseSources = ['reader', 'plan'] as const;

/** How many pairs stand side by side. */
export const mostCompared = 4;

export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'test'; readonly item: ItemId }
  | { readonly kind: 'all' }
  | { readonly kind: 'result' }
  | { readonly kind: 'compare' };

/** A pair tested in this visit. */
export interface VisitedPair {
  /** Its id, also in the log once it is saved. */
  readonly key: string;
  readonly name: string;
  readonly purpose: PurposeId;
  readonly answers: Answers;
}

/** A pair of this visit or of the log. */
export interface Pair extends VisitedPair {
  readonly isSaved: boolean;
  /** The phase in which it was last saved. */
  readonly phaseThen?: PhaseAnswer | undefined;
}

export interface State {
  readonly screen: Screen;
  readonly phase: PhaseAnswer | undefined;
  /** The reader in this visit, or their plan; neither for what a saved pair remembers. */
  readonly phaseFrom: (typeof phaseSources)[number] | undefined;
  /** The phase that the reader's plan is in; none without a plan. */
  readonly planPhase: Phase | undefined;
  readonly purpose: PurposeId | undefined;
  /** One test on a screen, or all on one page. */
  readonly layout: 'steps' | 'page';
  /** The pair being tested. */
  readonly key: string;
  readonly answers: Answers;
  /** Pairs tested in this visit, whether or not they were saved. */
  readonly visited: readonly VisitedPair[];
  /** Pairs in the log. */
  readonly saved: readonly SavedShoe[];
  /** Keys of the pairs ticked for comparing. */
  readonly compared: readonly string[];
  readonly problems: readonly Problem[];
  /** Said politely to screen readers, and shown where it happened. */
  readonly message: string;
}

export type Action =
  | { readonly kind: 'setPhase'; readonly phase: PhaseAnswer }
  /** The plan has been worked out; nothing where there is none any more. */
  | { readonly kind: 'planSays'; readonly phase: Phase | undefined }
  | { readonly kind: 'setPurpose'; readonly purpose: PurposeId }
  | { readonly kind: 'setLayout'; readonly layout: State['layout'] }
  | { readonly kind: 'answer'; readonly item: ItemId; readonly answer: AnswerId }
  | { readonly kind: 'show'; readonly screen: Screen }
  | { readonly kind: 'startAnother'; readonly key: string }
  | { readonly kind: 'openPair'; readonly pair: VisitedPair; readonly message: string }
  | { readonly kind: 'tick'; readonly key: string }
  | { readonly kind: 'readSaved'; readonly saved: readonly SavedShoe[] }
  | { readonly kind: 'kept'; readonly shoe: SavedShoe }
  | { readonly kind: 'forgotten'; readonly key: string; readonly message: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'say'; readonly message: string }
  /** After a reload, or on the browser's way back and forward. */
  | { readonly kind: 'restore'; readonly from: Restored };

/** What outlives a reload of the page: the pair in hand. */
export type Restored = Pick<
  State,
  'screen' | 'phase' | 'phaseFrom' | 'purpose' | 'layout' | 'key' | 'answers'
>;

export const initialState: State = {
  screen: { kind: 'start' },
  phase: undefined,
  phaseFrom: undefined,
  planPhase: undefined,
  purpose: undefined,
  layout: 'steps',
  key: '',
  answers: {},
  visited: [],
  saved: [],
  compared: [],
  problems: [],
  message: '',
};

/** The next state. Everything the screens do goes through here. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'setPhase':
      return {
        ...state,
        phase: action.phase,
        phaseFrom: action.phase === state.planPhase ? 'plan' : 'reader',
        ...settled(state, 'phase'),
      };
    case 'planSays':
      return planSays(state, action.phase);
    case 'setPurpose':
      return { ...state, purpose: action.purpose, ...settled(state, 'purpose') };
    case 'setLayout':
      return { ...state, layout: action.layout };
    case 'answer':
      return {
        ...state,
        answers: { ...state.answers, [action.item]: action.answer },
        ...settled(state, action.item),
      };
    case 'show':
      return showing(state, action.screen);
    case 'startAnother':
      return {
        ...state,
        key: action.key,
        answers: {},
        screen: { kind: 'start' },
        problems: [],
        message: '',
      };
    case 'openPair':
      return {
        ...showing(
          {
            ...state,
            visited: [...state.visited.filter(({ key }) => key !== action.pair.key), action.pair],
            key: action.pair.key,
            purpose: action.pair.purpose,
            answers: action.pair.answers,
            phase: state.phase ?? 'notSure',
          },
          { kind: 'result' },
        ),
        message: action.message,
      };
    case 'tick':
      return { ...state, compared: ticked(state.compared, action.key), message: '' };
    case 'readSaved': {
      const compared = [...state.compared, ...action.saved.map(({ shoeId }) => shoeId)];
      const last = action.saved.at(-1);
      return {
        ...state,
        saved: action.saved,
        compared: [...new Set(compared)].slice(0, mostCompared),
        phase: state.phase ?? last?.phaseThen,
      };
    }
    case 'kept':
      return kept(state, action.shoe);
    case 'forgotten':
      return {
        ...state,
        saved: state.saved.filter(({ shoeId }) => shoeId !== action.key),
        visited: state.visited.filter(({ key }) => key !== action.key),
        compared: state.compared.filter((key) => key !== action.key),
        message: action.message,
      };
    case 'problems':
      return { ...state, problems: action.problems, message: '' };
    case 'say':
      return { ...state, message: action.message };
    case 'restore':
      return restored(state, action.from);
  }
}

/** The plan's phase counts until the reader chooses another. */
function planSays(state: State, planPhase: Phase | undefined): State {
  if (planPhase === undefined || state.phaseFrom === 'reader') return { ...state, planPhase };
  return {
    ...state,
    planPhase,
    phase: planPhase,
    phaseFrom: 'plan',
    problems: state.problems.filter(({ field }) => field !== 'phase'),
    // What was said of another phase no longer holds.
    message: state.phase === planPhase ? state.message : '',
  };
}

/** An answered question is no problem any more. */
function settled(state: State, field: string): Pick<State, 'problems' | 'message'> {
  return { problems: state.problems.filter((problem) => problem.field !== field), message: '' };
}

function showing(state: State, screen: Screen): State {
  const next = { ...state, screen, problems: [], message: '' };
  return screen.kind === 'result' ? remembered(next) : next;
}

/** Keeps the pair in hand among those of this visit, so that it can be compared. */
function remembered(state: State): State {
  const { key, purpose, answers } = state;
  if (!purpose) return state;
  const before = pairs(state).find((pair) => pair.key === key);
  const pair = { key, name: before?.name ?? `Pair ${freeNumber(state)}`, purpose, answers };
  const hasRoom = state.compared.includes(key) || state.compared.length < mostCompared;
  return {
    ...state,
    visited: [...state.visited.filter((other) => other.key !== key), pair],
    compared: hasRoom ? [...new Set([...state.compared, key])] : state.compared,
  };
}

function kept(state: State, shoe: SavedShoe): State {
  const { shoeId } = shoe;
  return {
    ...state,
    saved: [...state.saved.filter((other) => other.shoeId !== shoeId), shoe],
    problems: [],
    message: '',
  };
}

/** Another screen of the pair in hand; or, where it belongs to another pair, that pair with it. */
function restored(state: State, from: Restored): State {
  const { screen, key } = from;
  if (key === state.key) return showing(state, screen);
  const answers = pairs(state).find((pair) => pair.key === key)?.answers ?? from.answers;
  const next = showing({ ...state, ...from, answers }, screen);
  return from.phaseFrom === 'plan' ? planSays(next, state.planPhase) : next;
}

function ticked(compared: readonly string[], key: string): readonly string[] {
  if (compared.includes(key)) return compared.filter((other) => other !== key);
  return compared.length < mostCompared ? [...compared, key] : compared;
}

/** The lowest number that no pair of this visit is called by. */
function freeNumber({ visited }: State): number {
  const taken = new Set(visited.map(({ name }) => name));
  let number = 1;
  while (taken.has(`Pair ${number}`)) number += 1;
  return number;
}

/** All pairs: the saved ones as they stand in the log, then what this visit has changed or added. */
export function pairs({ saved, visited }: Pick<State, 'saved' | 'visited'>): Pair[] {
  const visitedKeys = new Set(visited.map(({ key }) => key));
  return [
    ...saved
      .filter(({ shoeId }) => !visitedKeys.has(shoeId))
      .map(({ shoeId, ...shoe }) => ({ ...shoe, key: shoeId, isSaved: true })),
    ...visited.map((pair) => {
      const known = saved.find(({ shoeId }) => shoeId === pair.key);
      return {
        ...pair,
        name: known?.name ?? pair.name,
        isSaved: known !== undefined,
        phaseThen: known?.phaseThen,
      };
    }),
  ];
}

/** The screen after this one, on the way to the result. */
export function screenAfter(state: State, order: readonly ItemId[]): Screen {
  const { screen, layout } = state;
  if (screen.kind === 'start' && layout === 'page') return { kind: 'all' };
  if (screen.kind !== 'start' && screen.kind !== 'test') return { kind: 'result' };
  const item = screen.kind === 'start' ? order[0] : order[order.indexOf(screen.item) + 1];
  return item ? { kind: 'test', item } : { kind: 'result' };
}

/**
 * What is left of a visit after a reload, from whatever the browser hands back; nothing when it
 * isn't what was put there.
 */
export function readRestored(value: unknown, rules: ShoeRules): Restored | undefined {
  const given = fieldsOf(value);
  const screen = readScreen(given['screen']);
  const phase = [...phases, 'notSure' as const].find((id) => id === given['phase']);
  const purpose = purposeIds.find((id) => id === given['purpose']);
  const key = given['key'];
  if (!screen || !phase || !purpose || typeof key !== 'string') return undefined;
  const answers = Object.entries(fieldsOf(given['answers'])).map(
    ([name, answer]) => [name, String(answer)] as const,
  );
  return {
    screen,
    phase,
    phaseFrom: phaseSources.find((source) => source === given['phaseFrom']),
    purpose,
    layout: given['layout'] === 'page' ? 'page' : 'steps',
    key,
    answers: readAnswers(answers, rules).answers,
  };
}

/** A screen from anything. */
export function readScreen(value: unknown): Screen | undefined {
  const { kind, item } = fieldsOf(value);
  if (kind === 'start' || kind === 'all' || kind === 'result' || kind === 'compare') {
    return { kind };
  }
  const known = itemIds.find((id) => id === item);
  return kind === 'test' && known ? { kind, item: known } : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
