/** A QR code as a drawing: dark squares of 1 unit, with the quiet zone of 4 that readers need. */
export function QrCode({ rows, label }: { rows: readonly (readonly boolean[])[]; label: string }) {
  const size = rows.length;
  const squares = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class="plan-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="plan-qr-paper" width={size} height={size} />
      <path class="plan-qr-ink" d={squares} />
    </svg>
  );
}
