import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import type { Day } from '../../../lib/days.ts';
import type { Pain } from '../../../log/index.ts';
import { supports } from '../../../log/index.ts';
import { PainScale } from '../../../parts/PainScale.tsx';
import { ProblemList } from '../../../parts/ProblemList.tsx';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { newId } from '../../../parts/writing.ts';
import { dayHeading, shortDay } from '../days/dayWords.ts';
import { longestPairName, pairName } from '../pairs.ts';
import { activityName, minuteWords, painWords, supportWords } from '../words.ts';
import type { Names } from '../words.ts';
import { ActivityFields } from './ActivityFields.tsx';
import { longestNote, minutesIn } from './drafts.ts';
import type { FormProblem } from './drafts.ts';
import { ExerciseFields } from './ExerciseFields.tsx';
import type { ActivityRow, DayForm } from './form.ts';
import type { OfferedDay } from './offer.ts';
import { Tick, turned } from './Tick.tsx';

interface Props {
  base: string;
  day: Day;
  today: Day;
  form: DayForm;
  /** What of the form can't be left open any more: other answers stand beside it in the log. */
  hasFixedMorning: boolean;
  names: Names;
  offered: OfferedDay;
  problems: readonly FormProblem[];
  /** Typed but not saved, on this day. */
  isChanged: boolean;
  /** Other days with something that is not saved. */
  unsaved: readonly Day[];
  /** Raised by one whenever the day was chosen elsewhere, so that the focus goes to the heading. */
  sentHere: number;
  answer: ComponentChildren;
  dayProblem: string | undefined;
  onDay: (typed: string) => void;
  onEdit: (values: Partial<DayForm>) => void;
  onSave: () => void;
  onLowEnergy: () => void;
}

/** One day, to be written down in ten seconds, or corrected. */
export function DayScreen(props: Props) {
  const { day, today, form, names, offered, problems, onEdit } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.sentHere === 0) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [props.sentHere]);
  const problemOf = (field: string) => problems.find((each) => each.field === field)?.sentence;
  const [only] = problems;
  useEffect(() => {
    for (const { field } of problems) showField(field);
    if (problems.length === 1 && only) goTo(only.field);
  }, [problems, only]);

  const pairs = names.pairs.filter(({ shoeId, isKept }) => isKept || form.shoeIds.includes(shoeId));
  const lost = form.shoeIds.filter((id) => !names.pairs.some(({ shoeId }) => shoeId === id));
  const worn = form.shoeIds.map((id) => pairName(names.pairs, id));

  return (
    <form
      class="journal-day no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <h2 class="ask-heading" ref={heading} tabIndex={-1}>
        {dayHeading(day, today)}
      </h2>
      <div class={`journal-date ${props.dayProblem ? 'has-problem' : ''}`}>
        {props.dayProblem && (
          <p class="ask-problem" id="day-problem">
            {props.dayProblem}
          </p>
        )}
        <label class="ask-field">
          <span>Another day</span>
          <input
            type="date"
            id="day"
            value={day}
            aria-describedby={props.dayProblem ? 'day-problem' : undefined}
            onChange={({ currentTarget }) => props.onDay(currentTarget.value)}
          />
        </label>
        {day !== today && (
          <button type="button" class="button" onClick={() => props.onDay(today)}>
            Today
          </button>
        )}
      </div>
      {props.unsaved.map((other) => (
        <p class="ask-note" key={other}>
          Not saved yet: what you typed about {shortDay(other)}.{' '}
          <button type="button" class="journal-link" onClick={() => props.onDay(other)}>
            Go to {shortDay(other)}
          </button>
        </p>
      ))}
      <ProblemList problems={problems} onGo={goTo} />

      <button
        type="button"
        class="journal-low"
        aria-pressed={form.lowEnergy}
        onClick={props.onLowEnergy}
      >
        <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
          <path class="is-box" d="M1 1h24v24H1z" />
          {form.lowEnergy && <path class="is-tick" d="m6 13.5 5 5L20.5 8" />}
        </svg>
        <span>
          <b>A low-energy day</b>
          <small>One tap and you are done. It counts neither as good nor as bad.</small>
        </span>
      </button>

      <Pains
        name="morning-pain"
        legend="Pain this morning, with the first steps"
        pain={form.morningPain}
        isFixed={props.hasFixedMorning}
        onChoose={(morningPain) => onEdit({ morningPain })}
      />
      <Pains
        name="worst-pain"
        legend="Worst pain of the day"
        pain={form.worstPain}
        isFixed={false}
        onChoose={(worstPain) => onEdit({ worstPain })}
      />

      <div class="journal-rows">
        <WhyRow
          title={rowTitle('Shoes, pad, insole, tape', [
            ...worn,
            ...form.supports.map((support) => supportWords[support]),
          ])}
        >
          <fieldset class="journal-ticks">
            <legend>Shoes worn</legend>
            {[...pairs.map(({ shoeId }) => shoeId), ...lost].map((shoeId) => (
              <Tick
                key={shoeId}
                label={pairName(names.pairs, shoeId)}
                isOn={form.shoeIds.includes(shoeId)}
                onTurn={(isOn) => onEdit({ shoeIds: turned(form.shoeIds, shoeId, isOn) })}
              />
            ))}
            <div class={problemOf('new-pair') ? 'has-problem' : undefined}>
              {problemOf('new-pair') && (
                <p class="ask-problem" id="new-pair-problem">
                  {problemOf('new-pair')}
                </p>
              )}
              <label class="ask-field">
                <span>Another pair</span>
                <input
                  type="text"
                  id="new-pair"
                  value={form.newPair}
                  maxLength={longestPairName * 2}
                  placeholder="Its name, such as grey trainers"
                  autocomplete="off"
                  aria-describedby={problemOf('new-pair') ? 'new-pair-problem' : undefined}
                  onInput={({ currentTarget }) => onEdit({ newPair: currentTarget.value })}
                />
              </label>
            </div>
          </fieldset>
          <fieldset class="journal-ticks is-lying">
            <legend>In the shoe or on the toe</legend>
            {supports.map((support) => (
              <Tick
                key={support}
                label={supportWords[support]}
                isOn={form.supports.includes(support)}
                onTurn={(isOn) => onEdit({ supports: turned(form.supports, support, isOn) })}
              />
            ))}
          </fieldset>
        </WhyRow>

        <WhyRow
          title={rowTitle(
            'Exercises done',
            form.exercises.length > 0 ? [`${form.exercises.length}`] : [],
          )}
        >
          <ExerciseFields
            form={form}
            offered={offered}
            titles={names.exerciseTitles}
            base={props.base}
            onEdit={onEdit}
          />
        </WhyRow>

        <WhyRow title={rowTitle('Activity', form.activities.map(rowWords(names)))}>
          {form.activities.map((row) => (
            <ActivityFields
              key={row.key}
              row={row}
              choices={offered.activities}
              nameOf={(activity) => activityName(names.rules, activity)}
              problemOf={problemOf}
              onChange={(changed) =>
                onEdit({
                  activities: form.activities.map((each) =>
                    each.key === row.key ? changed : each,
                  ),
                })
              }
              onTakeOut={() =>
                onEdit({ activities: form.activities.filter(({ key }) => key !== row.key) })
              }
            />
          ))}
          <p class="ask-buttons">
            <button
              type="button"
              class="button"
              onClick={() => onEdit({ activities: [...form.activities, emptyRow()] })}
            >
              Add an activity
            </button>
          </p>
        </WhyRow>

        <WhyRow title={rowTitle('A note', form.text ? [shortened(form.text)] : [])}>
          <div class={problemOf('note') ? 'has-problem' : undefined}>
            {problemOf('note') && (
              <p class="ask-problem" id="note-problem">
                {problemOf('note')}
              </p>
            )}
            <label class="ask-field journal-note">
              <span>In your own words</span>
              <textarea
                id="note"
                rows={4}
                value={form.text}
                aria-describedby={problemOf('note') ? 'note-problem note-room' : 'note-room'}
                onInput={({ currentTarget }) => onEdit({ text: currentTarget.value })}
              />
            </label>
            <p class="ask-quiet" id="note-room">
              Up to {longestNote} characters. It stays on this device.
            </p>
          </div>
        </WhyRow>
      </div>

      {offered.words && (
        <p class="ask-quiet">
          {offered.words} <a href={withBase('/planner/', props.base)}>The planner</a>
        </p>
      )}
      <div class="ask-buttons">
        <button type="submit" class="button button-first ask-next">
          Save {day === today ? 'today' : shortDay(day)}
        </button>
        {props.isChanged && <span class="ask-quiet journal-unsaved">Not saved yet</span>}
      </div>
      {props.answer}
    </form>
  );
}

/** A pain scale whose answer can be taken back as long as nothing else hangs on it. */
function Pains(props: {
  name: string;
  legend: string;
  pain: Pain | undefined;
  isFixed: boolean;
  onChoose: (pain: Pain | undefined) => void;
}) {
  const { name, legend, pain, isFixed, onChoose } = props;
  const isBetween = typeof pain === 'number' && !Number.isInteger(pain);
  return (
    <div class="journal-pains">
      <PainScale
        name={name}
        legend={legend}
        chosen={pain}
        hint={isBetween ? `Written down: ${painWords(pain)}` : undefined}
        onChoose={onChoose}
      />
      {pain !== undefined && !isFixed && (
        <button type="button" class="journal-link" onClick={() => onChoose(undefined)}>
          Clear this answer <span class="visually-hidden">{legend}</span>
        </button>
      )}
    </div>
  );
}

function emptyRow(): ActivityRow {
  return { key: newId(), activity: '', minutes: '', pain: undefined };
}

function rowTitle(what: string, has: readonly string[]): string {
  return has.length > 0 ? `${what}: ${has.join(', ')}` : what;
}

function rowWords({ rules }: Names): (row: ActivityRow) => string {
  return ({ activity, minutes }) => {
    const name = activity === '' ? 'not said what' : activityName(rules, activity);
    const read = minutesIn(minutes);
    return read.ok && read.minutes !== undefined ? `${name}, ${minuteWords(read.minutes)}` : name;
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Opens the row that a field is in. It stays open: the reader's own rows are theirs to close. */
function showField(field: string): HTMLElement | null {
  const element = document.getElementById(field);
  element?.closest('details')?.setAttribute('open', '');
  return element;
}

function goTo(field: string): void {
  showField(field)?.focus();
}
