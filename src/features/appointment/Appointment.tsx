import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withBase } from '../../lib/base-path.ts';
import { current } from '../../log/index.ts';
import { Choices } from '../../parts/Choices.tsx';
import { useLog } from '../../parts/useLog.ts';
import { usePlan } from '../../parts/usePlan.ts';
import { useToday } from '../../parts/useToday.ts';
import { Sheet } from './Sheet.tsx';
import {
  type SheetChoices,
  choiceFor,
  choicesToKeep,
  isLineSuggested,
  isOn,
  kindOf,
  noChoices,
  otherWords,
  plotId,
  questionsOn,
  toldId,
  withKindChoice,
  withOtherWords,
} from './choices.ts';
import { fitInWords } from './fit.ts';
import { findChoices, keepChoices } from './keeping.ts';
import type { Line } from './line.ts';
import { BeganField } from './parts/BeganField.tsx';
import { BlockEditor } from './parts/BlockEditor.tsx';
import { PlotTable } from './parts/PlotTable.tsx';
import { QuestionPicker } from './parts/QuestionPicker.tsx';
import { sheetContent } from './sheetContent.ts';
import { summary } from './summary.ts';
import { useFit } from './useFit.ts';
import type { AppointmentWords } from './words.ts';

interface Props {
  base: string;
  words: AppointmentWords;
  /** What each exercise is called, by id. */
  exerciseTitles: Readonly<Record<string, string>>;
  /** Lines for what one is told, the same as on the sheet for the pen. */
  told: readonly string[];
  /** Who wrote a source, and when, by its id. */
  sourceNames: Readonly<Record<string, string>>;
}

const plotLine: Line = {
  id: plotId,
  text: 'A small drawing of my mornings, last 8 weeks',
  kind: 'said',
  isSuggested: true,
  hasOwnWords: false,
};

/** The appointment notes: one sheet from the log, chosen line by line. */
export function Appointment({ base, words, exerciseTitles, told, sourceNames }: Props) {
  const log = useLog();
  const today = useToday();
  const hasPlan = useMemo(
    () => current(log.entries).some(({ type }) => type === 'assessment' || type === 'profile'),
    [log.entries],
  );
  const found = usePlan(base, log.entries, today, hasPlan);
  const [choices, setChoices] = useState<SheetChoices>(() => noChoices(words));
  // Before anything can be pressed: it would be overwritten.
  useLayoutEffect(() => setChoices(findChoices(words)), [words]);
  const room = useRef<HTMLDivElement>(null);

  const planned = found.kind === 'ready' && hasPlan ? found.planned : undefined;
  const { began } = choices;
  const facts = useMemo(
    () => today && summary(log.entries, planned, today, { words, exerciseTitles, began }),
    [log.entries, planned, today, words, exerciseTitles, began],
  );
  const content = facts && today && sheetContent(facts, choices, words, told, today);
  const fit = useFit(room);

  if (!log.isOpen || !today || !facts || !content || (hasPlan && found.kind === 'opening')) {
    return <p role="status">Opening your notes.</p>;
  }
  const kind = kindOf(choices, words);
  const own = choiceFor(choices, kind.id);
  const lines = facts.blocks.flatMap((block) => block.lines);
  const choose = (next: SheetChoices) => {
    setChoices(next);
    keepChoices(choicesToKeep(next, lines));
  };
  const change = (changed: Parameters<typeof withKindChoice>[2]) =>
    choose(withKindChoice(choices, words, changed));
  const asked = questionsOn(choices, words);
  const tick = (id: string, isTicked: boolean) =>
    change({ ticks: { ...own.ticks, [id]: isTicked } });

  return (
    <div class="notes" data-tool>
      <div class="notes-form no-print">
        {log.warning && <p class="ask-problem">{log.warning}</p>}
        {log.setAside > 0 && (
          <p class="ask-note">
            {log.setAside} of your entries could not be read, so they are not on the sheet.
          </p>
        )}
        {found.kind === 'noRules' && <p class="ask-note">{found.sentence}</p>}
        {planned?.plan.outcome === 'urgent-care' && (
          <p class="ask-note">
            <b>Don’t wait for an appointment.</b> Something you noted asks for help{' '}
            {planned.plan.urgency === 'now' ? 'now' : 'today'}.{' '}
            <a href={withBase('/understand/warning-signs/', base)}>Warning signs</a>
          </p>
        )}
        <Choices
          name="kind"
          legend="Which appointment is it?"
          hint="It decides what is suggested. What you choose is remembered for each."
          choices={words.kinds.map(({ id, label }) => ({ value: id, label }))}
          chosen={kind.id}
          form="boxes"
          onChoose={(value) => choose({ ...choices, kind: value })}
        />
        <BeganField
          began={began}
          today={today}
          onChange={(next) => choose({ ...choices, began: next })}
        />
        <h2>What goes on the sheet</h2>
        <p class="ask-hint">
          Untick what you don’t want to show. Every line can be said in your own words.
        </p>
        {facts.blocks.map((block) => (
          <BlockEditor
            key={block.id}
            title={block.title}
            lines={[...(block.id === 'now' && facts.plot ? [plotLine] : []), ...block.lines].map(
              (line) => ({
                line,
                isOn: isOn(choices, kind, line.id, isLineSuggested(kind, block, line)),
                other: otherWords(choices.edits, line),
                canChange: line.id !== plotId,
              }),
            )}
            onTick={tick}
            onWords={(line, text) => choose(withOtherWords(choices, line, text))}
          />
        ))}
        <QuestionPicker
          key={kind.id}
          base={base}
          words={words}
          sourceNames={sourceNames}
          chosen={asked.ids}
          own={own.own}
          count={asked.ids.length + asked.own.length}
          onChoose={(questions) => change({ questions })}
          onOwn={(typed) => change({ own: typed })}
        />
        <fieldset class="notes-block">
          <legend>{words.toldTitle}</legend>
          <label class="ask-tick">
            <input
              type="checkbox"
              checked={isOn(choices, kind, toldId, true)}
              onChange={(event) => tick(toldId, event.currentTarget.checked)}
            />
            <span>Lines to write down the answers</span>
          </label>
        </fieldset>
      </div>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- It scrolls by itself where there is room beside the form, and the keyboard has to reach it. */}
      <section class="notes-side" tabIndex={0} aria-labelledby="notes-sheet">
        <h2 id="notes-sheet" class="no-print">
          The sheet
        </h2>
        <Sheet content={content} room={room} />
        {content.plot && (
          <div class="no-print">
            <PlotTable data={content.plot} />
          </div>
        )}
      </section>
      <div class="notes-bar no-print">
        <p role="status">{fit && fitInWords(fit)}</p>
        <button type="button" class="button button-first" onClick={() => print()}>
          Print the sheet
        </button>
      </div>
    </div>
  );
}
