import type { Activity } from './timeline.ts';

/** A short tone: hertz, seconds. */
type Tone = readonly [frequency: number, seconds: number];

/** Higher for the way there, lower for the way back: the ear can follow without words. */
const tones: Readonly<Partial<Record<Activity | 'tick' | 'over', Tone>>> = {
  there: [660, 0.14],
  hold: [550, 0.1],
  back: [440, 0.14],
  ownPace: [660, 0.3],
  rest: [330, 0.3],
  changeSides: [330, 0.3],
  getReady: [330, 0.3],
  tick: [880, 0.06],
  over: [330, 0.6],
};

/** Vibrations, in milliseconds on and off. */
const vibrations: Readonly<Partial<Record<Activity | 'over', readonly number[]>>> = {
  there: [80],
  hold: [30],
  back: [40],
  ownPace: [120],
  rest: [200],
  changeSides: [200],
  getReady: [200],
  over: [200, 100, 200],
};

/** What can be signalled: the start of a step, the last seconds before a set, the end. */
export type Signal = keyof typeof tones;

export interface Signals {
  /** To be called while a press is handled: browsers allow no sound before one. */
  readonly wake: () => void;
  readonly sound: (signal: Signal) => void;
  readonly vibrate: (signal: Signal) => void;
  readonly speak: (text: string) => void;
  /** Ends what is being said. */
  readonly hush: () => void;
}

/** The device's ways of signalling. One that it doesn't have does nothing. */
export function createSignals(): Signals {
  let audio: AudioContext | undefined;
  return {
    wake: () => {
      try {
        audio ??= new AudioContext();
        void audio.resume().catch(() => undefined);
      } catch {
        // Without sound the words and the drawing are left.
      }
    },
    sound: (signal) => {
      const tone = tones[signal];
      if (audio?.state === 'running' && tone) play(audio, tone);
    },
    vibrate: (signal) => {
      const pattern = signal === 'tick' ? undefined : vibrations[signal];
      if (pattern && canVibrate()) navigator.vibrate([...pattern]);
    },
    speak: (text) => {
      const voice = deviceVoice();
      if (!voice || text === '') return;
      // Late words would be wrong words.
      speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speechSynthesis.speak(utterance);
    },
    hush: () => {
      if (canSpeak()) speechSynthesis.cancel();
    },
  };
}

function play(audio: AudioContext, [frequency, seconds]: Tone): void {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const start = audio.currentTime;
  oscillator.frequency.value = frequency;
  // Rises and falls a little, or it would click.
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(0.25, start + 0.015);
  gain.gain.setValueAtTime(0.25, start + seconds);
  gain.gain.linearRampToValueAtTime(0, start + seconds + 0.05);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds + 0.06);
}

export function canVibrate(): boolean {
  return typeof navigator.vibrate === 'function';
}

function canSpeak(): boolean {
  return typeof speechSynthesis === 'object';
}

/** An English voice that lives on the device: any other would send the words to a server. */
export function deviceVoice(): SpeechSynthesisVoice | undefined {
  if (!canSpeak()) return undefined;
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const inLanguage = (tag: string) =>
    voices.find(({ lang }) => lang.replace('_', '-').startsWith(tag));
  return inLanguage('en-GB') ?? inLanguage('en');
}

/** Calls back when the device's voices have become known; returns the end of that. */
export function onVoices(listener: () => void): () => void {
  if (!canSpeak()) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}
