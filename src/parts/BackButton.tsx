/** Back to the screen before; answers stay. */
export function BackButton({ onBack }: { onBack: () => void }) {
  return (
    <button type="button" class="ask-back no-print" onClick={onBack}>
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="M8 2 1 9l7 7M1 9h16" />
      </svg>
      <span>Back</span>
    </button>
  );
}
