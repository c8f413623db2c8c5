import { useEffect, useRef } from 'preact/hooks';
import type { Restored, State } from './state.ts';

interface Props {
  state: State;
  /** Called when the browser goes back or forward, with what was left there; it may be anything. */
  onReturn: (left: unknown) => void;
  /** Called once, with what an earlier load of this page left, if anything. */
  onFound: (left: unknown) => void;
}

/** What an entry of the browser's history holds: the pair in hand, and how far from the start. */
interface Left extends Partial<Restored> {
  readonly depth: number;
}

/**
 * Lets the browser's own Back lead from screen to screen, and keeps the pair in hand over a reload.
 * All of it stays in the history of this tab.
 */
export function useScreenHistory({ state, onReturn, onFound }: Props): {
  /** Call before showing another screen. */
  forward: () => void;
  /** Goes back as the browser would; false when no screen lies behind this one. */
  back: () => boolean;
} {
  const depth = useRef(0);
  const callbacks = useRef({ onReturn, onFound });
  callbacks.current = { onReturn, onFound };

  useEffect(() => {
    const found = leftIn(history.state);
    depth.current = found?.depth ?? 0;
    callbacks.current.onFound(found);
    const onPop = (event: PopStateEvent) => {
      const left = leftIn(event.state);
      // A link within the page makes an entry too; it has no screen and changes none.
      if (!left) return;
      depth.current = left.depth;
      callbacks.current.onReturn(left);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const { screen, phase, phaseFrom, purpose, layout, key, answers } = state;
  useEffect(() => {
    const shoeCheck = {
      screen,
      phase,
      phaseFrom,
      purpose,
      layout,
      key,
      answers,
      depth: depth.current,
    };
    history.replaceState({ shoeCheck }, '');
  }, [screen, phase, phaseFrom, purpose, layout, key, answers]);

  return {
    forward: () => {
      depth.current += 1;
      history.pushState(null, '');
    },
    back: () => {
      if (depth.current === 0) return false;
      history.back();
      return true;
    },
  };
}

function leftIn(value: unknown): Left | undefined {
  if (typeof value !== 'object' || value === null || !('shoeCheck' in value)) return undefined;
  const left = value.shoeCheck;
  if (typeof left !== 'object' || left === null) return undefined;
  const depth = 'depth' in left && typeof left.depth === 'number' ? left.depth : 0;
  return { ...left, depth };
}
