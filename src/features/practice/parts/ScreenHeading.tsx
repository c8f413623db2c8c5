import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a screen. It takes focus when its screen appears, so that reading starts there. */
export function ScreenHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.practice')?.scrollIntoView();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} class="practice-heading">
      {children}
    </h2>
  );
}
