import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** A row that opens, for whoever wants to know more. */
export function WhyRow({ title, isOpen = false, children }: Props) {
  return (
    <details class="ask-why" open={isOpen}>
      <summary>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="m3 6 6 6 6-6" />
        </svg>
        {title}
      </summary>
      <div class="ask-why-body">{children}</div>
    </details>
  );
}
