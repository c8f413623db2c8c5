import { useEffect, useRef, useState } from 'preact/hooks';
import { withBase } from '../../lib/base-path.ts';
import { type View, addressOf, readView } from './views.ts';

/** Which view stands on the screen, in step with the address and the browser's own Back. */
export interface Views {
  readonly view: View;
  /** Whether the reader came here from another view; the first one leaves the focus where it is. */
  readonly hasMoved: boolean;
  readonly show: (view: View) => void;
  /** Shows a view in the place of this one, so that Back doesn't return here. */
  readonly replace: (view: View) => void;
  /** Goes back as the browser would; where nothing of ours lies behind, to `instead` or today. */
  readonly back: (instead?: View) => void;
}

export function useViews(base: string): Views {
  const [found, setFound] = useState<{ view: View; hasMoved: boolean }>({
    view: { kind: 'today' },
    hasMoved: false,
  });
  const depth = useRef(0);

  useEffect(() => {
    const read = () => readView(location.search);
    depth.current = depthIn(history.state);
    setFound({ view: read(), hasMoved: false });
    const onPop = (event: PopStateEvent) => {
      depth.current = depthIn(event.state);
      setFound({ view: read(), hasMoved: true });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const write = (view: View, how: 'pushState' | 'replaceState') => {
    history[how]({ plannerDepth: depth.current }, '', withBase(addressOf(view), base));
    setFound({ view, hasMoved: true });
  };
  const replace = (view: View) => write(view, 'replaceState');
  return {
    ...found,
    show: (view) => {
      depth.current += 1;
      write(view, 'pushState');
    },
    replace,
    back: (instead = { kind: 'today' }) => {
      if (depth.current > 0) history.back();
      else replace(instead);
    },
  };
}

function depthIn(state: unknown): number {
  const isOurs = typeof state === 'object' && state !== null && 'plannerDepth' in state;
  return isOurs && typeof state.plannerDepth === 'number' ? state.plannerDepth : 0;
}
