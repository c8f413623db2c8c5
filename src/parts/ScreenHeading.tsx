import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  children: ComponentChildren;
  /** A first screen leaves the focus where it is. */
  takesFocus?: boolean;
  level?: 1 | 2 | 3;
}

/** The heading of a screen. It takes focus when its screen appears, so that reading starts there. */
export function ScreenHeading({ children, takesFocus = true, level = 2 }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[data-tool]')?.scrollIntoView();
  }, [takesFocus]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1} class="ask-heading">
      {children}
    </Heading>
  );
}
