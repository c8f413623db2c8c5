import { useState } from 'preact/hooks';
import { clinicians } from '../../../log/index.ts';
import { BackButton } from '../../../parts/BackButton.tsx';
import { Choices, focusChoices, yesNoChoices } from '../../../parts/Choices.tsx';
import { ProblemList } from '../../../parts/ProblemList.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { Field } from '../parts/Field.tsx';
import type { ScreenProps } from '../screen.ts';
import {
  type ClearanceDraft,
  type ClearanceProblem,
  clinicianWords,
  closables,
  emptyClearance,
  readClearance,
} from './clearance.ts';

/** Noting what a clinician said: who, when, what it closes, and how far the plan may go. */
export function ClearanceForm(props: ScreenProps) {
  const { planned, today } = props;
  const { plan, rules, state } = planned;
  const [draft, setDraft] = useState<ClearanceDraft>(emptyClearance);
  const [problems, setProblems] = useState<readonly ClearanceProblem[]>([]);
  const [trouble, setTrouble] = useState('');
  const open = closables(plan, rules, state.profile ?? {});
  const change = (part: Partial<ClearanceDraft>) => {
    setDraft({ ...draft, ...part });
    setProblems([]);
  };
  const problemAt = (field: keyof ClearanceDraft) =>
    problems.find((problem) => problem.field === field)?.sentence;

  const save = async () => {
    const read = readClearance(draft, open, today);
    if (!read.ok) {
      setProblems(read.problems);
      if (read.problems.length === 1) goTo(read.problems[0]?.field ?? 'who');
      return;
    }
    const saved = await props.append([read.content]);
    if (saved.kind === 'refused') setTrouble(saved.sentence);
    else {
      props.say(saved.kind === 'saved' ? 'What the clinician said is noted.' : saved.sentence);
      props.replace({ kind: 'today' });
    }
  };

  return (
    <form
      class="plan-clearance"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="ask-top">
        <BackButton onBack={() => props.back()} />
      </div>
      <ScreenHeading takesFocus={props.hasMoved}>What a clinician said</ScreenHeading>
      <p>
        Only this closes a warning sign or a limit. Note it when someone has looked at your foot,
        not before.
      </p>
      {trouble !== '' && (
        <p class="ask-note" role="alert">
          {trouble}
        </p>
      )}
      <ProblemList problems={problems} onGo={goTo} />
      <Choices
        name="who"
        legend="Who looked at it?"
        form="ladder"
        choices={clinicians.map((value) => ({ value, label: clinicianWords[value] }))}
        chosen={draft.who}
        problem={problemAt('who')}
        onChoose={(who) => change({ who })}
      />
      <Field
        id="checkedOn"
        label="On which day?"
        type="date"
        value={draft.checkedOn}
        max={today}
        problem={problemAt('checkedOn')}
        onInput={(checkedOn) => change({ checkedOn })}
      />
      <fieldset class={`ask-choices ${problemAt('closes') ? 'has-problem' : ''}`}>
        <legend>What did they look at and find safe to go on with?</legend>
        {problemAt('closes') && (
          <p class="ask-problem" id="closes-problem">
            {problemAt('closes')}
          </p>
        )}
        {open.length === 0 && <p class="ask-hint">Nothing is open now.</p>}
        {open.map(({ id, words }, index) => (
          <label key={id} class="ask-tick">
            <input
              type="checkbox"
              id={index === 0 ? 'closes' : undefined}
              checked={draft.closes.includes(id)}
              aria-describedby={problemAt('closes') ? 'closes-problem' : undefined}
              onChange={(event) =>
                change({
                  closes: event.currentTarget.checked
                    ? [...draft.closes, id]
                    : draft.closes.filter((each) => each !== id),
                })
              }
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <h3>How far may you go?</h3>
      <p class="ask-hint">Fill in only what they said. The plan never goes beyond it.</p>
      {(['strength', 'activity'] as const).map((track) => {
        const field = track === 'strength' ? 'strengthLevelUpTo' : 'activityLevelUpTo';
        return (
          <label key={track} class="ask-field">
            <span>{track === 'strength' ? 'Exercises, up to' : 'Activity, up to'}</span>
            <select
              value={draft[field]}
              onChange={(event) => change({ [field]: event.currentTarget.value })}
            >
              <option value="">They didn’t say</option>
              {state.path[track].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <Field
        id="minutesUpTo"
        label="Minutes at a time, at most"
        type="number"
        value={draft.minutesUpTo}
        problem={problemAt('minutesUpTo')}
        onInput={(minutesUpTo) => change({ minutesUpTo })}
      />
      <Choices
        name="impactAllowed"
        legend="Are hops, jumps and running allowed?"
        hint="Leave it open if they didn’t say."
        form="boxes"
        choices={yesNoChoices}
        chosen={draft.impactAllowed}
        onChoose={(impactAllowed) => change({ impactAllowed })}
      />
      <label class="ask-field">
        <span>In your own words (you may leave this out)</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={draft.what}
          onInput={(event) => change({ what: event.currentTarget.value })}
        />
      </label>
      <div class="ask-buttons">
        <button type="submit" class="button button-first">
          Save
        </button>
      </div>
      <WhyRow title="Why we ask">
        <p>
          A plan on a screen can’t look at a foot. So a warning stays until a person has, and the
          note says who and when.
        </p>
      </WhyRow>
    </form>
  );
}

function goTo(field: string): void {
  const element = document.getElementById(field);
  if (element === null) focusChoices(field);
  else element.focus();
}
