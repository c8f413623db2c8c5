import { useEffect, useRef, useState } from 'preact/hooks';
import { keepLeft } from './keeping.ts';
import type { Running } from './left.ts';

/** Keeps the screen on while `isOn`, where the browser can, and again after it was hidden. */
export function useWakeLock(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let isWanted = true;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          if (isWanted) lock = given;
          else void given.release();
        },
        // A low battery, for instance: then the screen goes dark as usual.
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [isOn]);
}

/** Whether the reader asked their system for less motion. */
export function useReducedMotion(): boolean {
  const [isReduced, setReduced] = useState(false);
  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)');
    const read = () => setReduced(query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  return isReduced;
}

/** Calls `look` many times a second while `isOn`, and at once when the page is seen again. */
export function useLooks(isOn: boolean, look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (!isOn) return undefined;
    const call = () => latest.current();
    const timer = setInterval(call, 100);
    document.addEventListener('visibilitychange', call);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', call);
    };
  }, [isOn]);
}

/** Space pauses and goes on, unless it already does something where the focus is. */
export function useSpace(press: () => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const { target } = event;
      if (
        target instanceof Element &&
        target.closest('button, a, input, select, summary, textarea, dialog')
      ) {
        return;
      }
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/**
 * Keeps a practice from step to step, to be found when the page is left and opened again in this
 * tab; and lets the browser ask before a tab is closed on something done.
 */
export function useKept(running: Running | undefined): void {
  const latest = useRef(running);
  latest.current = running;
  useEffect(() => {
    if (running) keepLeft(running);
  }, [running?.routine, running?.state.step, running?.state.kind]);
  useEffect(() => {
    const onHide = () => {
      if (latest.current) keepLeft(latest.current);
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      const isAnythingDone = Object.keys(latest.current?.state.marks ?? {}).length > 0;
      if (isAnythingDone) event.preventDefault();
    };
    addEventListener('pagehide', onHide);
    addEventListener('beforeunload', onLeave);
    return () => {
      removeEventListener('pagehide', onHide);
      removeEventListener('beforeunload', onLeave);
    };
  }, []);
}
