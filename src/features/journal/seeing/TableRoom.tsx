import type { ComponentChildren } from 'preact';

/** The room of a table: where it is too narrow the table scrolls in it, by keyboard too. */
export function TableRoom(props: {
  label: string;
  isCompared?: boolean;
  children: ComponentChildren;
}) {
  const { label, isCompared = false, children } = props;
  return (
    <div
      class={isCompared ? 'journal-table is-compared' : 'journal-table'}
      role="region"
      aria-label={label}
      // Only what has the focus can be scrolled with the arrow keys.
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  );
}
