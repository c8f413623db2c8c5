import type { ComponentChildren } from 'preact';
import { type MutableRef, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { type Log, useLog } from '../../parts/useLog.ts';
import { dayOn } from '../../parts/writing.ts';
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
import { type Answers, type Done, type SessionDraft, doneIn, sessionDrafts } from './record.ts';
import { type Signals, createSignals } from './signals.ts';
import { type PracticeState, begin, resume, timelineOf } from './timeline.ts';
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
  const [drawings, setDrawings] = useState<ReadonlyMap<string, string>>(new Map());
  const root = useRef<HTMLDivElement>(null);
  const signals = useRef<Signals>();
  const log = useLog();
  /** Those of the first try to save a practice: another must not write it down twice. */
  const ids = useRef<readonly string[]>();

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
    ids.current = undefined;
    move(running, resume(running.routine.timeline, running.state, Date.now()));
  };
  const start = () => {
    const chosen = chosenIn(exercises, choice);
    const timeline = timelineOf(dosed(chosen, choice.phase));
    const now = new Date();
    const routine = { phase: choice.phase, exercises: chosen, timeline };
    goOn({ routine, day: dayOn(now), state: begin(now.getTime()) });
  };
  const save = async (running: Running, done: readonly Done[], answers: Answers) => {
    const { routine, day } = running;
    const drafts = sessionDrafts(routine.exercises, routine.timeline, done, answers, day);
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
    history.replaceState(history.state, '', writeAddress(next));
  };

  return (
    <div class="practice" data-tool ref={root} tabIndex={-1}>
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
          routine={screen.running.routine}
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
          <DoneList routine={screen.routine} done={screen.done} />
          <p>
            Hold today against the stop rule below. Then see how the foot is tomorrow morning,
            before you practise again.
          </p>
          <div class="ask-buttons">
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

/** The drawings of the list on the page, by exercise. */
function drawingsOfPage(): ReadonlyMap<string, string> {
  const places = document.querySelectorAll<HTMLElement>('[data-practice-drawing]');
  return new Map(
    [...places].map((place) => [place.dataset['practiceDrawing'] ?? '', place.innerHTML]),
  );
}
