import type { ComponentChildren } from 'preact';
import {
  type MutableRef,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import type { Day } from '../../lib/days.ts';
import { current } from '../../log/index.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { type Log, useLog } from '../../parts/useLog.ts';
import { type PlanFound, usePlan } from '../../parts/usePlan.ts';
import { useToday } from '../../parts/useToday.ts';
import { dayOn } from '../../parts/writing.ts';
import { ChooseScreen, type PlanShown } from './ChooseScreen.tsx';
import { EndScreen } from './EndScreen.tsx';
import { RunScreen } from './RunScreen.tsx';
import { SavedScreen } from './SavedScreen.tsx';
import { useKept } from './hooks.ts';
import {
  type CueSettings,
  findLeft,
  forgetLeft,
  keepSettings,
  readSettings,
  usualSettings,
} from './keeping.ts';
import type { Running } from './left.ts';
import {
  type Choice,
  type OfferedExercise,
  type RoutineKind,
  chosenIn,
  dosed,
  planAddress,
  readAddress,
  writeAddress,
} from './offer.ts';
import { DoneList } from './parts/DoneList.tsx';
import {
  type Answers,
  type Done,
  type SessionDraft,
  doneIn,
  isDoneInFull,
  sessionDrafts,
} from './record.ts';
import { type PlannedPractice, plannedPractice } from './planned.ts';
import { type Signals, createSignals } from './signals.ts';
import { type PracticeState, begin, resume, timelineOf } from './timeline.ts';
import { useDrawings } from './useDrawings.ts';
import type { Routine } from './words.ts';

interface Props {
  /** All exercises, in the order of the library. */
  exercises: readonly OfferedExercise[];
  base: string;
  /** The stop rule, from the page. */
  children?: ComponentChildren;
}

type Screen =
  | { readonly kind: 'choose' }
  /** A practice that was left half way in this tab. */
  | { readonly kind: 'found'; readonly running: Running }
  | { readonly kind: 'run'; readonly running: Running }
  | {
      readonly kind: 'end';
      readonly running: Running;
      /** Why it could not be kept. */
      readonly trouble?: string;
    }
  | { readonly kind: 'saved'; readonly routine: Routine; readonly done: readonly Done[] };

/** Practice: choosing, doing it with the timing kept, and writing down what was done. */
export function Practice({ exercises, base, children }: Props) {
  const [screen, setScreen] = useState<Screen>({ kind: 'choose' });
  const [choice, setChoice] = useState<Choice>({ phase: 'settle', chosen: [] });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [settings, setSettings] = useState<CueSettings>(usualSettings);
  /** What the reader has said to practise; until then, their plan where they have one. */
  const [asked, setAsked] = useState<RoutineKind>();
  const drawings = useDrawings(base);
  const root = useRef<HTMLDivElement>(null);
  const signals = useRef<Signals>();
  const log = useLog();
  const today = useToday();
  const hasPlan = useMemo(
    () => current(log.entries).some(({ type }) => type === 'assessment'),
    [log.entries],
  );
  const found = usePlan(base, log.entries, today, hasPlan);
  /** Those of the first try to save a practice: another must not write it down twice. */
  const ids = useRef<readonly string[]>();

  // Before the first press can come: it would be overwritten.
  useLayoutEffect(() => {
    const address = readAddress(location.search, exercises);
    setChoice(address.choice);
    setProblems(address.problems);
    setSettings(readSettings());
    setAsked(address.asks);
    const left = findLeft(exercises);
    if (left) setScreen({ kind: 'found', running: left });
  }, [exercises]);
  useKept('running' in screen ? screen.running : undefined);

  const plan = planShown(found, exercises, log, hasPlan, asked === 'plan', today);
  const kind = asked ?? (hasPlan ? 'plan' : 'own');
  const planned = plan?.kind === 'plan' && kind === 'plan' ? plan.planned : undefined;
  const ready =
    'running' in screen
      ? screen.running.routine.exercises
      : planned === undefined
        ? chosenIn(exercises, choice)
        : planned.kind === 'train'
          ? planned.exercises
          : [];
  // Fetched before the start, so that they are there when the network drops.
  const needed = ready.map(({ id }) => id).join();
  useEffect(() => {
    if (needed) drawings.fetch(needed.split(','));
  }, [needed]);

  signals.current ??= createSignals();
  const play = signals.current;

  const move = (running: Running, state: PracticeState) => {
    const kind = state.kind === 'over' ? 'end' : 'run';
    if (kind === 'end' && settings.sound) play.sound('over');
    if (kind === 'end' && settings.vibration) play.vibrate('over');
    setScreen({ kind, running: { ...running, state } });
  };
  const goOn = (running: Running) => {
    play.wake();
    ids.current = undefined;
    move(running, resume(running.routine.timeline, running.state, Date.now()));
  };
  const start = () => {
    const now = new Date();
    const routine = routineOf(planned, exercises, choice);
    if (routine) goOn({ routine, day: dayOn(now), state: begin(now.getTime()) });
  };
  const save = async (running: Running, done: readonly Done[], answers: Answers) => {
    const { routine, day } = running;
    const asPrescribed = isDoneInFull(done) ? 'yes' : 'no';
    const said = routine.doses === 'plan' ? ({ ...answers, asPrescribed } as const) : answers;
    const drafts = sessionDrafts(routine.exercises, routine.timeline, done, said, day);
    const trouble = await appended(log, drafts, ids);
    if (trouble) {
      setScreen({ kind: 'end', running, trouble });
      return;
    }
    forgetLeft();
    setScreen({ kind: 'saved', routine, done });
  };
  const chooseAgain = () => {
    forgetLeft();
    setScreen({ kind: 'choose' });
    // The button pressed is gone after this; the focus would be lost with it.
    root.current?.scrollIntoView();
    root.current?.focus({ preventScroll: true });
  };
  const choose = (next: Choice) => {
    setChoice(next);
    setProblems([]);
    setAsked('own');
    history.replaceState(history.state, '', writeAddress(next));
  };
  const chooseRoutine = (next: RoutineKind) => {
    setAsked(next);
    setProblems([]);
    const address = next === 'plan' ? planAddress : writeAddress(choice);
    history.replaceState(history.state, '', address);
  };

  return (
    <div class="practice" data-tool ref={root} tabIndex={-1}>
      {screen.kind === 'choose' && (
        <ChooseScreen
          offered={exercises}
          base={base}
          choice={choice}
          problems={problems}
          plan={plan}
          routine={kind}
          onRoutine={chooseRoutine}
          onChoice={choose}
          onStart={start}
        />
      )}
      {screen.kind === 'found' && (
        <FoundScreen
          running={screen.running}
          onGoOn={() => goOn(screen.running)}
          onKeep={() => setScreen({ kind: 'end', running: screen.running })}
          onDiscard={chooseAgain}
        />
      )}
      {screen.kind === 'run' && (
        <RunScreen
          routine={screen.running.routine}
          state={screen.running.state}
          drawings={drawings.byId}
          settings={settings}
          signals={play}
          onState={(state) => move(screen.running, state)}
          onSettings={(next) => {
            setSettings(next);
            keepSettings(next);
          }}
        />
      )}
      {screen.kind === 'end' && (
        <EndScreen
          running={screen.running}
          trouble={screen.trouble}
          onGoOn={() => goOn(screen.running)}
          onSave={(done, answers) => void save(screen.running, done, answers)}
          onDiscard={chooseAgain}
        />
      )}
      {screen.kind === 'saved' && (
        <SavedScreen
          base={base}
          hasPlan={hasPlan}
          routine={screen.routine}
          done={screen.done}
          onAgain={chooseAgain}
        />
      )}
      {/* Not beside the question about pain: a limit in sight would steer the answer. */}
      {screen.kind !== 'end' && children}
    </div>
  );
}

/** What is started; nothing while there is nothing to practise. */
function routineOf(
  planned: PlannedPractice | undefined,
  offered: readonly OfferedExercise[],
  choice: Choice,
): Routine | undefined {
  if (planned?.kind === 'nothing') return undefined;
  if (planned) {
    const { exercises, doses } = planned;
    return { doses: 'plan', exercises, timeline: timelineOf(doses) };
  }
  const exercises = chosenIn(offered, choice);
  if (exercises.length === 0) return undefined;
  const { phase } = choice;
  return { doses: phase, exercises, timeline: timelineOf(dosed(exercises, phase)) };
}

/** What can be said of today's plan; nothing to someone who has none and hasn't asked for it. */
function planShown(
  found: PlanFound,
  offered: readonly OfferedExercise[],
  log: Log,
  hasPlan: boolean,
  isAsked: boolean,
  today: Day | undefined,
): PlanShown | undefined {
  if (!hasPlan) {
    if (!isAsked) return undefined;
    return log.isOpen ? { kind: 'none', why: noPlan } : { kind: 'opening' };
  }
  if (found.kind === 'opening') return { kind: 'opening' };
  if (found.kind === 'noRules') return { kind: 'none', why: found.sentence };
  return {
    kind: 'plan',
    planned: plannedPractice(found.planned.plan, offered),
    isDoneToday: current(log.entries).some(
      (entry) => entry.type === 'session' && entry.track === 'strength' && entry.day === today,
    ),
    setAside: log.setAside,
  };
}

const noPlan =
  'There is no plan on this device yet. The planner makes one from your answers. Or choose exercises below.';

interface FoundProps {
  running: Running;
  onGoOn: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}

/** What to do with a practice that was left half way. */
function FoundScreen({ running: { routine, state }, onGoOn, onKeep, onDiscard }: FoundProps) {
  const done = doneIn(routine.timeline, state);
  const isAnyDone = done.some(({ total, unattended }) => total + unattended > 0);
  return (
    <>
      <ScreenHeading>You left half way</ScreenHeading>
      <DoneList routine={routine} done={done} />
      <div class="ask-buttons">
        {state.step < routine.timeline.steps.length && (
          <button type="button" class="button button-first" onClick={onGoOn}>
            Go on
          </button>
        )}
        {isAnyDone && (
          <button type="button" class="button" onClick={onKeep}>
            Keep what I did
          </button>
        )}
        <button type="button" class="button" onClick={onDiscard}>
          Don’t keep it
        </button>
      </div>
    </>
  );
}

/** Writes the sessions down; a sentence when they could not be kept. */
async function appended(
  log: Log,
  drafts: readonly SessionDraft[],
  ids: MutableRef<readonly string[] | undefined>,
): Promise<string | undefined> {
  try {
    const saved = await log.append(drafts, ids.current);
    ids.current = saved.ids;
    return saved.kind === 'saved' ? undefined : saved.sentence;
  } catch {
    return 'A part of this page could not be loaded, so nothing is saved. Note it down for now.';
  }
}
