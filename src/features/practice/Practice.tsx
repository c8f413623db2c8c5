import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LogStore, Session } from '../../log/index.ts';
import { ChooseScreen } from './ChooseScreen.tsx';
import { EndScreen } from './EndScreen.tsx';
import { RunScreen } from './RunScreen.tsx';
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
  chosenIn,
  dosed,
  readAddress,
  writeAddress,
} from './offer.ts';
import { DoneList } from './parts/DoneList.tsx';
import { ScreenHeading } from './parts/ScreenHeading.tsx';
import { type Answers, type Done, dayOf, doneIn, sessionsOf } from './record.ts';
import { type Signals, createSignals } from './signals.ts';
import { type PracticeState, begin, resume, timelineOf } from './timeline.ts';
import type { Plan } from './words.ts';

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
  | { readonly kind: 'saved'; readonly plan: Plan; readonly done: readonly Done[] };

/** Practice: choosing, doing it with the timing kept, and writing down what was done. */
export function Practice({ exercises, base, children }: Props) {
  const [screen, setScreen] = useState<Screen>({ kind: 'choose' });
  const [choice, setChoice] = useState<Choice>({ phase: 'settle', chosen: [] });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [settings, setSettings] = useState<CueSettings>(usualSettings);
  const [drawings, setDrawings] = useState<ReadonlyMap<string, string>>(new Map());
  const root = useRef<HTMLDivElement>(null);
  const signals = useRef<Signals>();
  const store = useRef<Promise<LogStore>>();
  /** Made once for a practice: trying again must not write it down twice. */
  const sessions = useRef<readonly Session[]>();

  // Before the first press can come: it would be overwritten.
  useLayoutEffect(() => {
    const address = readAddress(location.search, exercises);
    setChoice(address.choice);
    setProblems(address.problems);
    setSettings(readSettings());
    setDrawings(drawingsOfPage());
    const left = findLeft(exercises);
    if (left) setScreen({ kind: 'found', running: left });
  }, [exercises]);
  useKept('running' in screen ? screen.running : undefined);

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
    // Fetched now, so that it is there even if the network drops before the end.
    store.current ??= openLog();
    sessions.current = undefined;
    move(running, resume(running.plan.timeline, running.state, Date.now()));
  };
  const start = () => {
    const chosen = chosenIn(exercises, choice);
    const timeline = timelineOf(dosed(chosen, choice.phase));
    const now = new Date();
    const day = dayOf(now);
    if (day) {
      const plan = { phase: choice.phase, exercises: chosen, timeline };
      goOn({ plan, day, state: begin(now.getTime()) });
    } else setProblems(['The clock of this device is far off. Set it, then start again.']);
  };
  const save = async (running: Running, done: readonly Done[], answers: Answers) => {
    const { plan, day } = running;
    const recordedAt = new Date().toISOString();
    sessions.current ??= sessionsOf(plan.exercises, plan.timeline, done, answers, {
      day,
      recordedAt,
      newId,
    });
    store.current ??= openLog();
    const trouble = await append(store.current, sessions.current);
    if (trouble) {
      setScreen({ kind: 'end', running, trouble });
      return;
    }
    forgetLeft();
    setScreen({ kind: 'saved', plan, done });
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
    history.replaceState(history.state, '', writeAddress(next));
  };

  return (
    <div class="practice" ref={root} tabIndex={-1}>
      {screen.kind === 'choose' && (
        <ChooseScreen
          offered={exercises}
          base={base}
          choice={choice}
          problems={problems}
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
          plan={screen.running.plan}
          state={screen.running.state}
          drawings={drawings}
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
        <>
          <ScreenHeading>Saved</ScreenHeading>
          <p>It is in your log on this device. Well done for taking the time.</p>
          <DoneList plan={screen.plan} done={screen.done} />
          <p>
            Hold today against the stop rule below. Then see how the foot is tomorrow morning,
            before you practise again.
          </p>
          <div class="practice-buttons">
            <button type="button" class="button" onClick={chooseAgain}>
              Practise something else
            </button>
          </div>
        </>
      )}
      {/* Not beside the question about pain: a limit in sight would steer the answer. */}
      {screen.kind !== 'end' && children}
    </div>
  );
}

interface FoundProps {
  running: Running;
  onGoOn: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}

/** What to do with a practice that was left half way. */
function FoundScreen({ running: { plan, state }, onGoOn, onKeep, onDiscard }: FoundProps) {
  const done = doneIn(plan.timeline, state);
  const isAnyDone = done.some(({ total, unattended }) => total + unattended > 0);
  return (
    <>
      <ScreenHeading>You left half way</ScreenHeading>
      <DoneList plan={plan} done={done} />
      <div class="practice-buttons">
        {state.step < plan.timeline.steps.length && (
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

async function openLog(): Promise<LogStore> {
  const { createBrowserLogStore } = await import('../../log/store.ts');
  return createBrowserLogStore();
}

/** Writes the sessions down; a sentence when they could not be kept. */
async function append(
  store: Promise<LogStore>,
  sessions: readonly Session[],
): Promise<string | undefined> {
  try {
    const appended = await (await store).append(sessions);
    return appended.kind === 'saved' ? undefined : appended.sentence;
  } catch {
    return 'A part of this page could not be loaded, so nothing is saved. Note it down for now.';
  }
}

/** The drawings of the list on the page, by exercise. */
function drawingsOfPage(): ReadonlyMap<string, string> {
  const places = document.querySelectorAll<HTMLElement>('[data-practice-drawing]');
  return new Map(
    [...places].map((place) => [place.dataset['practiceDrawing'] ?? '', place.innerHTML]),
  );
}

/** A new id for an entry; works on pages without a secure connection too. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
