import type { Compared } from './mornings-after.ts';
import { plain } from './numbers.ts';
import { TableRoom } from './TableRoom.tsx';

interface Props {
  /** Heads the column of names. */
  what: string;
  rows: readonly Compared[];
}

/** The mornings after days of several kinds: a table whose last column draws its numbers. */
export function ComparedTable({ what, rows }: Props) {
  return (
    <TableRoom label={`${what}, and the next morning`} isCompared>
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">Days</th>
            <th scope="col">Middle next morning</th>
            <th scope="col">Lowest to highest</th>
            <th class="is-drawn" aria-hidden="true">
              <span>0</span>
              <span>10</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, days, middle, low, high }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{days}</td>
              <td>
                <b>{plain(middle)}</b>
              </td>
              <td>
                {plain(low)} to {plain(high)}
              </td>
              <td class="is-drawn" aria-hidden="true">
                <Rungs middle={middle} low={low} high={high} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRoom>
  );
}

/** From the lowest to the highest as a line, the middle as a ring; 0 to 10 always. */
function Rungs({ middle, low, high }: Pick<Compared, 'middle' | 'low' | 'high'>) {
  const x = (pain: number) => 8 + pain * 12;
  return (
    <svg class="plot" viewBox="0 0 136 24" width="136" height="24">
      <path class="plot-line" d={`M${x(0)} 12H${x(10)}`} />
      <path class="plot-range" d={`M${x(low)} 12H${x(high)}`} />
      <circle class="plot-ring" cx={x(middle)} cy={12} r={6} />
    </svg>
  );
}
