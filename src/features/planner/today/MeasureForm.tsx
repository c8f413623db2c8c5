import { useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import type { JournalContent, Pain } from '../../../log/index.ts';
import { Choices, focusChoices, yesNoChoices } from '../../../parts/Choices.tsx';
import { PainScale } from '../../../parts/PainScale.tsx';
import { Field } from '../parts/Field.tsx';
import { yesNoOf } from '../parts/SignList.tsx';
import type { MeasureProps } from './measure-props.ts';
import { abilityContent, askFor, painContent, readSides } from './measure.ts';

/** Measuring or answering for one line of the checklist. */
export function MeasureForm(props: MeasureProps) {
  const { planned, today, base, row } = props;
  const { rules } = planned;
  const [typed, setTyped] = useState({ left: '', right: '' });
  const [pain, setPain] = useState<Pain>();
  const [answer, setAnswer] = useState<string>();
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const ask = askFor(row.item, rules);
  if (ask === undefined) return null;

  const save = async (contents: readonly JournalContent[]) => {
    const saved = await props.append(contents);
    props.onClose(saved.kind === 'saved' ? 'Saved.' : saved.sentence);
  };
  const submit = () => {
    if (ask.kind === 'sides') {
      const read = readSides(typed, ask.measure, today);
      if (read.ok) void save(read.contents);
      else {
        setProblems(
          Object.fromEntries(read.problems.map(({ side, sentence }) => [side, sentence])),
        );
        document.getElementById(`measure-${read.problems[0]?.side ?? 'left'}`)?.focus();
      }
    } else if (ask.kind === 'pain') {
      if (pain !== undefined) void save([painContent(ask.measure, pain, today)]);
      else {
        setProblems({ pain: 'Choose a number. “Not sure” is fine too.' });
        focusChoices('measure-pain');
      }
    } else if (answer !== undefined) {
      void save([abilityContent(ask.ability, yesNoOf(answer), rules, today)]);
    } else {
      setProblems({ able: 'Choose one. “Not sure” is fine too.' });
      focusChoices('measure-able');
    }
  };

  return (
    <form
      class="plan-measure no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {ask.kind === 'sides' && (
        <>
          <p>
            {ask.question}{' '}
            <a href={withBase(`/exercises/${ask.exercise}/`, base)}>How it is done</a>
          </p>
          <div class="plan-sides">
            {(['left', 'right'] as const).map((side) => (
              <Field
                key={side}
                id={`measure-${side}`}
                label={`${side === 'left' ? 'Left' : 'Right'}, ${ask.unit}`}
                type="number"
                value={typed[side]}
                problem={problems[side]}
                onInput={(value) => {
                  setTyped({ ...typed, [side]: value });
                  setProblems({});
                }}
              />
            ))}
          </div>
          <p class="ask-quiet">Stop if it hurts more than usual, and note what you reached.</p>
        </>
      )}
      {ask.kind === 'pain' && (
        <PainScale
          name="measure-pain"
          legend={ask.question}
          chosen={pain}
          problem={problems['pain']}
          onChoose={setPain}
        />
      )}
      {ask.kind === 'able' && (
        <Choices
          name="measure-able"
          legend={ask.question}
          hint={ask.how}
          form="boxes"
          choices={yesNoChoices}
          chosen={answer}
          problem={problems['able']}
          onChoose={setAnswer}
        />
      )}
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          Save
        </button>
        <button type="button" class="button" onClick={() => props.onClose('')}>
          Not now
        </button>
      </div>
    </form>
  );
}
