import { WhyRow } from '../../../parts/WhyRow.tsx';
import { shortDay, shortNumber } from '../periods.ts';
import { type PlotData, plotInWords, weeksOf } from '../plot.ts';

/** The same numbers as the plot, week by week. */
export function PlotTable({ data }: { data: PlotData }) {
  return (
    <WhyRow title="The drawing as a table">
      <p>{plotInWords(data)}</p>
      <table class="notes-table">
        <thead>
          <tr>
            <th scope="col">Week from</th>
            <th scope="col">Mornings</th>
            <th scope="col">Median</th>
            <th scope="col">Highest</th>
          </tr>
        </thead>
        <tbody>
          {weeksOf(data).map(({ from, mornings, median, highest }) => (
            <tr key={from}>
              <th scope="row">{shortDay(from, data.to)}</th>
              <td>{mornings}</td>
              <td>{median === undefined ? '–' : shortNumber(median)}</td>
              <td>{highest === undefined ? '–' : shortNumber(highest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WhyRow>
  );
}
