import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a screen. It takes focus when its screen appears, so that reading starts there. */
export function ScreenHeading({
  children,
  takesFocus = true,
}: {
  children: ComponentChildren;
  takesFocus?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.shoe-check')?.scrollIntoView();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} class="shoe-heading">
      {children}
    </h2>
  );
}
