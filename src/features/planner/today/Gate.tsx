import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../screen.ts';
import { onDayFrom } from '../words/days.ts';
import type { MeasureProps } from './measure-props.ts';
import { type GateRow, gateFraction, gateRows, gateState } from '../words/gate.ts';
import { stepWaits, waitsForClinician } from '../words/plan.ts';

const lost = 'This part could not be loaded. Check the connection, then reload the page.';

/** What must be true before the next step, filled from the log. */
export function Gate(props: ScreenProps) {
  const { planned, today } = props;
  const { plan } = planned;
  const [openForm, setOpenForm] = useState<number>();
  const [Form, setForm] = useState<{ readonly Shown: ComponentType<MeasureProps> }>();
  const [message, setMessage] = useState('');
  const { next } = plan;
  if (next === undefined) {
    return (
      <section class="plan-gate" aria-labelledby="plan-gate">
        <h2 id="plan-gate">At the top</h2>
        <p>There is no next step. Keep going as you are, and keep noting how it feels.</p>
      </section>
    );
  }
  const isStopped = plan.today.kind === 'stop';
  return (
    <section class="plan-gate" aria-labelledby="plan-gate">
      <h2 id="plan-gate">Before the next step</h2>
      <p>
        Next in {next.track === 'strength' ? 'your exercises' : 'your activity'}:{' '}
        <b>{next.level.name}</b>.
      </p>
      <ul class="plan-checklist">
        {gateRows(next).map((row, index) => (
          <li key={`${index}-${row.progress.label}`}>
            <GateSquare row={row} />
            <div>
              <p>{row.progress.label}</p>
              <p class={row.progress.met ? 'plan-gate-met' : 'ask-quiet'}>
                {gateState(row, today)}
              </p>
              {canBeAsked(row) && !isStopped && openForm !== index && (
                <button
                  type="button"
                  class="text-button no-print"
                  onClick={() => {
                    setMessage('');
                    import('./MeasureForm.tsx').then(
                      ({ MeasureForm }) => {
                        setForm({ Shown: MeasureForm });
                        setOpenForm(index);
                      },
                      () => setMessage(lost),
                    );
                  }}
                >
                  {row.item?.kind === 'norm' ? 'Measure' : 'Answer'}
                  <span class="visually-hidden"> {row.progress.label}</span>
                </button>
              )}
              {Form && openForm === index && (
                <Form.Shown
                  {...props}
                  row={row}
                  onClose={(said) => {
                    setOpenForm(undefined);
                    setMessage(said);
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <p role="status" class="ask-message">
        {message}
      </p>
      <p class="ask-quiet">
        {waitsForClinician(plan)
          ? stepWaits
          : next.earliest > today
            ? `Not before ${onDayFrom(today, next.earliest).replace('on ', '')}, even with every line done.`
            : 'With every line done, the step comes by itself.'}
      </p>
    </section>
  );
}

function canBeAsked({ item }: GateRow): boolean {
  return item?.kind === 'norm' || item?.kind === 'measured-at-most' || item?.kind === 'able';
}

/** A tick on ink when met; else the real fraction, or an empty square where nothing is counted. */
function GateSquare({ row }: { row: GateRow }) {
  if (row.progress.met) {
    return (
      <svg class="plan-square is-met" viewBox="0 0 52 52" width="52" height="52" aria-hidden="true">
        <path d="m14 27 8 8 16-18" />
      </svg>
    );
  }
  const fraction = gateFraction(row);
  return (
    <span class="plan-square" aria-hidden="true">
      {fraction && (
        <>
          <sup>{fraction.top}</sup>⁄<sub>{fraction.under}</sub>
        </>
      )}
    </span>
  );
}
