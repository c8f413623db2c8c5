import { useEffect, useRef, useState } from 'preact/hooks';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { useLooks, useReducedMotion, useSpace, useWakeLock } from './hooks.ts';
import type { CueSettings } from './keeping.ts';
import { CueSwitches } from './parts/CueSwitches.tsx';
import { doneIn } from './record.ts';
import type { Signals } from './signals.ts';
import {
  type PracticeState,
  back,
  boutAt,
  finish,
  leftIn,
  ownPaceDone,
  pause,
  progressOf,
  resume,
  skip,
  stepAt,
} from './timeline.ts';
import {
  type Routine,
  absenceInWords,
  announcement,
  frameAt,
  roughly,
  setInWords,
  spokenAt,
  unattendedInWords,
  wordsNow,
} from './words.ts';

interface Props {
  routine: Routine;
  state: PracticeState;
  drawings: ReadonlyMap<string, string>;
  settings: CueSettings;
  signals: Signals;
  onState: (state: PracticeState) => void;
  onSettings: (settings: CueSettings) => void;
}

/** The practice while it runs or waits. */
export function RunScreen(props: Props) {
  const { routine, state, drawings, settings, signals, onState, onSettings } = props;
  const { timeline, exercises } = routine;
  const isRunning = state.kind === 'running';
  const screen = useRef<HTMLDivElement>(null);

  useLooks(isRunning, () => onState(stepAt(timeline, state, Date.now())));
  useWakeLock(isRunning);
  useSignals(routine, state, settings, signals);

  const pauseOrGoOn = () => {
    signals.wake();
    onState(isRunning ? pause(timeline, state, Date.now()) : resume(timeline, state, Date.now()));
  };
  useSpace(pauseOrGoOn);
  const sayDone = () => {
    onState(ownPaceDone(timeline, state, Date.now()));
    // The button is gone after this; the focus would be lost with it.
    screen.current?.querySelector('h2')?.focus({ preventScroll: true });
  };

  const bout = boutAt(timeline, state);
  const exercise = bout && exercises[bout.exercise];
  const now = wordsNow(routine, state);
  if (!bout || !exercise || !now) return null;
  const isWork = state.step !== bout.lead;
  const isOwnPace = timeline.steps[state.step]?.activity === 'ownPace';
  const progress = progressOf(timeline, state);
  const place = [
    ...(exercises.length > 1 ? [`Exercise ${bout.exercise + 1} of ${exercises.length}`] : []),
    setInWords(routine, bout),
  ].filter(Boolean);
  return (
    <div ref={screen} class="practice-run">
      <ScreenHeading>{exercise.title}</ScreenHeading>
      <p class="practice-place">{place.join(' · ')}</p>
      <div class="practice-stage">
        <Frames
          key={exercise.id}
          svg={drawings.get(exercise.id)}
          frame={useFrame(routine, state)}
        />
        <div class={`practice-now ${isWork ? 'is-work' : ''}`} role="timer" aria-live="off">
          <p class="practice-word">
            {now.word} {now.left !== undefined && <b>{now.left}</b>}
          </p>
          <p class="practice-count">{now.count}</p>
        </div>
      </div>
      {state.kind === 'paused' && state.by === 'absence' && (
        <p class="ask-note">{absenceInWords}</p>
      )}
      <div class="ask-buttons">
        {isOwnPace && (
          <button type="button" class="button practice-done" onClick={sayDone}>
            Done
          </button>
        )}
        <button type="button" class="button button-first" onClick={pauseOrGoOn}>
          {isRunning ? 'Pause' : 'Resume'}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onState(back(timeline, state, Date.now()))}
        >
          Back
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onState(skip(timeline, state, Date.now()))}
        >
          Skip<span class="visually-hidden">{isWork ? ' this set' : ' the wait'}</span>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onState(finish(timeline, state, Date.now()))}
        >
          Finish
        </button>
      </div>
      <Uncounted routine={routine} state={state} />
      <p class="ask-quiet">It hurts, or you limp? Finish. What you did so far can be kept.</p>
      {/* The words beside them say the same; a screen reader would hear them move all the time. */}
      <div class="practice-progress" aria-hidden="true">
        <span>This exercise</span>
        <progress value={progress.exercise} />
        <span>All of it</span>
        <progress value={progress.whole} />
      </div>
      <p class="ask-quiet">{sentence(roughly(progress.millisecondsLeft))} to go.</p>
      <CueSwitches settings={settings} onChange={onSettings} />
      <p class="ask-quiet practice-keys">The space bar pauses and goes on.</p>
      <p role="status" class="visually-hidden">
        {announcement(routine, state)}
      </p>
    </div>
  );
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What went by in this exercise while nobody was here. */
function Uncounted({ routine: { timeline }, state }: { routine: Routine; state: PracticeState }) {
  const here = boutAt(timeline, state)?.exercise;
  const done = doneIn(timeline, state).find(({ exercise }) => exercise === here);
  if (!done || done.unattended === 0) return null;
  return (
    <p class="ask-note">
      Not counted: {unattendedInWords(done, timeline)} that went by while nobody was here. At the
      end you can say that you did this too.
    </p>
  );
}

function useFrame({ timeline }: Routine, state: PracticeState): number {
  return frameAt(timeline, state, useReducedMotion());
}

/** The drawing, showing one of its frames; nothing until the drawings have been taken over. */
function Frames({ svg, frame }: { svg: string | undefined; frame: number }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector('svg')?.setAttribute('data-frame', String(frame));
  }, [frame, svg]);
  // The text is the page's own drawing, made at build.
  return svg ? (
    <div ref={place} class="practice-drawing" dangerouslySetInnerHTML={{ __html: svg }} />
  ) : null;
}

/** How many of the last seconds before a set are ticked. */
const ticks = 3;

/** Sounds, vibrates and speaks when a step begins, and ticks before a set. */
function useSignals(
  routine: Routine,
  state: PracticeState,
  settings: CueSettings,
  signals: Signals,
): void {
  const { timeline } = routine;
  const step = timeline.steps[state.step];
  const isRunning = state.kind === 'running';
  const isLead = step !== undefined && state.step === timeline.bouts[step.bout]?.lead;
  const secondsLeft = Math.ceil((leftIn(timeline, state) ?? Infinity) / 1000);
  const tick = isRunning && isLead && secondsLeft <= ticks ? secondsLeft : undefined;
  const [heard, setHeard] = useState<number>();

  useEffect(() => {
    if (!isRunning) {
      signals.hush();
      return;
    }
    // Going on in the middle of a step is not its beginning.
    if (!step || heard === state.step) return;
    setHeard(state.step);
    if (settings.sound) signals.sound(step.activity);
    if (settings.vibration) signals.vibrate(step.activity);
    if (settings.speech) signals.speak(spokenAt(routine, step));
  }, [isRunning, state.step]);

  useEffect(() => {
    if (tick !== undefined && settings.sound) signals.sound('tick');
  }, [tick]);
}
