import type { ComponentChildren } from 'preact';

/** A row that opens, for whoever wants to know more. */
export function WhyRow({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="shoe-why">
      <summary>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="m3 6 6 6 6-6" />
        </svg>
        {title}
      </summary>
      <div class="shoe-why-body">{children}</div>
    </details>
  );
}
