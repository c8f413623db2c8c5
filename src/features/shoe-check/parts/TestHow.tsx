import type { Item } from '../rules/types.ts';
import { Drawing } from './Drawing.tsx';

/** How a test is done: the drawing and the steps. */
export function TestHow({ item }: { item: Item }) {
  return (
    <div class="shoe-how">
      <Drawing id={item.id} />
      <ol>
        {item.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
