import type { ComponentProps } from 'preact';
import { withBase } from '../../lib/base-path.ts';
import { doseInWords } from '../../lib/dose.ts';
import { type Phase, exerciseGroups, phaseName, phases } from '../../lib/site.ts';
import { Choices } from '../../parts/Choices.tsx';
import {
  type Choice,
  type OfferedDose,
  type OfferedExercise,
  type RoutineKind,
  chosenIn,
  doseIn,
  dosed,
  mostSuggested,
} from './offer.ts';
import { TodaysPlan } from './parts/TodaysPlan.tsx';
import { begin, progressOf, timelineOf } from './timeline.ts';
import { roughly } from './words.ts';

/** Today's plan, as far as it can be shown. */
export type PlanShown =
  /** There is a plan in the log, and it is being worked out. */
  | { readonly kind: 'opening' }
  /** Today's plan was asked for, and there is none, or it can't be worked out. */
  | { readonly kind: 'none'; readonly why: string }
  | ({ readonly kind: 'plan' } & Pick<
      ComponentProps<typeof TodaysPlan>,
      'planned' | 'isDoneToday' | 'setAside'
    >);

interface Props {
  offered: readonly OfferedExercise[];
  base: string;
  choice: Choice;
  /** What was wrong with the address, in sentences. */
  problems: readonly string[];
  /** Left out where the reader has no plan and hasn't asked for it. */
  plan: PlanShown | undefined;
  routine: RoutineKind;
  onRoutine: (routine: RoutineKind) => void;
  onChoice: (choice: Choice) => void;
  onStart: () => void;
}

/** Today's plan or exercises of one's own choice. */
export function ChooseScreen(props: Props) {
  const { base, plan, routine, problems, onStart } = props;
  const isPlan = plan?.kind === 'plan' && routine === 'plan';
  const isReady = isPlan
    ? plan.planned.kind === 'train'
    : chosenIn(props.offered, props.choice).length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onStart();
      }}
    >
      {problems.map((sentence) => (
        <p key={sentence} class="ask-problem" role="alert">
          {sentence}
        </p>
      ))}
      {plan?.kind === 'none' && (
        <p class="ask-note">
          {plan.why} <a href={withBase('/planner/', base)}>The planner</a>
        </p>
      )}
      {plan?.kind === 'opening' && routine === 'plan' && (
        <p class="ask-quiet" role="status">
          Opening your plan.
        </p>
      )}
      {plan?.kind === 'plan' && (
        <Choices
          name="routine"
          legend="What would you like to practise?"
          choices={[
            { value: 'plan', label: 'Today’s plan' },
            { value: 'own', label: 'Exercises I choose' },
          ]}
          chosen={routine}
          form="boxes"
          onChoose={(value) => props.onRoutine(value === 'plan' ? 'plan' : 'own')}
        />
      )}
      {isPlan ? <TodaysPlan base={base} {...plan} /> : <OwnChoice {...props} />}
    </form>
  );
}

/** Which phase, which exercises. */
function OwnChoice({ offered, base, choice, onChoice }: Props) {
  const { phase, chosen } = choice;
  const ready = chosenIn(offered, choice);
  const waiting = offered.filter((each) => chosen.includes(each.id) && !doseIn(each, phase));
  const toggle = (id: string) =>
    onChoice({
      phase,
      chosen: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id],
    });
  return (
    <>
      <label class="ask-field">
        <span>Your phase sets how much</span>
        <select
          value={phase}
          onChange={({ currentTarget: { value } }) =>
            onChoice({ phase: phases.find((each) => each === value) ?? phase, chosen })
          }
        >
          {phases.map((each) => (
            <option key={each} value={each}>
              {phaseName(each)}
            </option>
          ))}
        </select>
      </label>
      <p class="ask-quiet">
        Not sure? Take the lower one. <a href={withBase('/phases/', base)}>The phases</a>
      </p>
      {waiting.length > 0 && (
        <p class="ask-note" role="status">
          {`Not part of ${phaseName(phase)}, so left out for now: ${waiting.map(({ title }) => title).join('; ')}.`}
        </p>
      )}
      {exerciseGroups.map((group) => (
        <Group
          key={group}
          group={group}
          exercises={offered.filter((each) => each.group === group)}
          phase={phase}
          chosen={chosen}
          base={base}
          onToggle={toggle}
        />
      ))}
      <div class="practice-start">
        <p role="status">{summaryOf(ready, phase)}</p>
        {ready.length > mostSuggested && (
          <p class="ask-quiet">
            Two to four are suggested:{' '}
            <a href={withBase('/evidence/#bachmann-2018-adherence', base)}>
              people keep up a short list better
            </a>
            . What makes you want more today? Some may be able to wait for another day.
          </p>
        )}
        <button type="submit" class="button button-first" aria-disabled={ready.length === 0}>
          Start
        </button>
      </div>
    </>
  );
}

interface GroupProps {
  group: string;
  exercises: readonly OfferedExercise[];
  phase: Phase;
  chosen: readonly string[];
  base: string;
  onToggle: (id: string) => void;
}

function Group({ group, exercises, phase, chosen, base, onToggle }: GroupProps) {
  const here = exercises.flatMap((exercise) => {
    const dose = doseIn(exercise, phase);
    return dose ? [{ ...exercise, dose }] : [];
  });
  if (here.length === 0) return null;
  return (
    <fieldset class="practice-group">
      <legend>{group}</legend>
      {here.map(({ id, title, dose, isOneSided }) => (
        <div key={id} class="practice-row">
          <label>
            <input
              type="checkbox"
              id={`choose-${id}`}
              checked={chosen.includes(id)}
              onChange={() => onToggle(id)}
            />
            <span>
              {title} <small>{doseLine(dose, isOneSided)}</small>
            </span>
          </label>
          <a href={withBase(`/exercises/${id}/`, base)}>
            How<span class="visually-hidden"> to do it: {title}</span>
          </a>
        </div>
      ))}
    </fieldset>
  );
}

function doseLine(dose: OfferedDose, isOneSided: boolean): string {
  const words = [doseInWords(dose), ...(dose.note ? [dose.note] : [])];
  const isSaid = words.some((part) => /side|foot/.test(part));
  return [...words, ...(isOneSided && !isSaid ? ['each side'] : [])].join('; ');
}

function summaryOf(ready: readonly OfferedExercise[], phase: Phase): string {
  if (ready.length === 0) return 'Choose two to four exercises. One is fine too.';
  const timeline = timelineOf(dosed(ready, phase));
  const time = roughly(progressOf(timeline, begin(0)).millisecondsLeft);
  const what =
    ready.length > mostSuggested
      ? `${ready.length} exercises`
      : ready.map(({ title }) => title).join('; ');
  return `${what}: ${time}.`;
}
