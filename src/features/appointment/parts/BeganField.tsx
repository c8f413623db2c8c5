import { useState } from 'preact/hooks';
import type { Day } from '../../../lib/days.ts';
import { readableMonth } from '../../../lib/readable-date.ts';
import type { Began } from '../line.ts';

interface Props {
  began: Began | undefined;
  today: Day;
  onChange: (began: Began | undefined) => void;
}

/** People are rarely older than this. */
const firstYear = 1920;

const months = Array.from({ length: 12 }, (_, index) => ({
  month: index + 1,
  name: readableMonth(`2026-${String(index + 1).padStart(2, '0')}-01`).split(' ')[0] ?? '',
}));

/** Since when it hurts: a year, and the month where it is remembered. */
export function BeganField({ began, today, onChange }: Props) {
  const [year, setYear] = useState(began === undefined ? '' : String(began.year));
  const [month, setMonth] = useState(began?.month);
  const [problem, setProblem] = useState<string>();

  const change = (nextYear: string, nextMonth: number | undefined) => {
    setYear(nextYear);
    setMonth(nextMonth);
    const read = readBegan(nextYear, nextMonth, today);
    // While a year is being typed it is no mistake yet.
    if (read.ok) setProblem(undefined);
    onChange(read.ok ? read.began : undefined);
  };
  const check = () => {
    const read = readBegan(year, month, today);
    setProblem(read.ok ? undefined : read.problem);
  };

  return (
    <fieldset class={`notes-began ${problem ? 'has-problem' : ''}`}>
      <legend>Since when does it hurt?</legend>
      {problem && (
        <p class="ask-problem" id="began-problem">
          {problem}
        </p>
      )}
      <label class="ask-field">
        <span>Month</span>
        <select
          value={month ?? ''}
          onChange={(event) => {
            change(year, Number(event.currentTarget.value) || undefined);
            if (year !== '') check();
          }}
        >
          <option value="">Not sure</option>
          {months.map((each) => (
            <option key={each.month} value={each.month}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <label class="ask-field">
        <span>Year</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          value={year}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? 'began-problem' : undefined}
          onInput={(event) => change(event.currentTarget.value, month)}
          onBlur={check}
        />
      </label>
    </fieldset>
  );
}

function readBegan(
  typed: string,
  month: number | undefined,
  today: Day,
): { readonly ok: true; readonly began: Began | undefined } | { ok: false; problem: string } {
  const text = typed.trim();
  if (text === '') return { ok: true, began: undefined };
  const year = Number(text);
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  if (!/^\d{4}$/.test(text) || year < firstYear) {
    return { ok: false, problem: `Type the year in four digits, such as ${thisYear}.` };
  }
  if (year > thisYear || (year === thisYear && (month ?? 0) > thisMonth)) {
    return { ok: false, problem: 'That has not come yet. Choose a month and year before today.' };
  }
  return { ok: true, began: { year, month } };
}
