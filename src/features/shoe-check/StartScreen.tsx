import { Choices, focusChoices } from '../../parts/Choices.tsx';
import { PhaseSelect } from './parts/PhaseSelect.tsx';
import { type Problem, ProblemList } from '../../parts/ProblemList.tsx';
import type { PhaseAnswer, PurposeId } from './rules/types.ts';
import type { State } from './state.ts';
import { useMaterial } from './view.ts';

interface Props {
  state: State;
  /** Whether the phase was known when the screen appeared: then it needs one line only. */
  isPhaseKnown: boolean;
  onPhase: (phase: PhaseAnswer) => void;
  onPurpose: (purpose: PurposeId) => void;
  onLayout: (layout: State['layout']) => void;
  onProblems: (problems: readonly Problem[]) => void;
  onStart: () => void;
}

const names: Readonly<Record<string, string>> = {
  phase: 'Which line fits your foot?',
  purpose: 'What is the shoe for?',
};

/** The two questions before the tests: how the foot is, and what the shoe is for. */
export function StartScreen(props: Props) {
  const { state, isPhaseKnown } = props;
  const { rules, phases } = useMaterial();
  const problemOf = (field: string) =>
    state.problems.find((problem) => problem.field === field)?.sentence;

  const start = () => {
    const missing: Problem[] = [
      ...(state.phase
        ? []
        : [{ field: 'phase', sentence: 'Choose one line. “I am not sure” is fine too.' }]),
      ...(state.purpose ? [] : [{ field: 'purpose', sentence: 'Choose what the shoe is for.' }]),
    ];
    const [first] = missing;
    if (!first) props.onStart();
    else {
      props.onProblems(missing);
      if (missing.length === 1) focusChoices(first.field);
    }
  };

  return (
    <form
      class="shoe-start"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <ProblemList
        title={`${state.problems.length} questions have no answer yet`}
        problems={state.problems.map(({ field }) => ({ field, sentence: names[field] ?? field }))}
        onGo={focusChoices}
      />
      {isPhaseKnown && state.phase ? (
        <PhaseSelect phase={state.phase} planPhase={state.planPhase} onChoose={props.onPhase} />
      ) : (
        <Choices
          name="phase"
          legend={names['phase'] ?? ''}
          hint="Each line is a phase of the way back. The lower one counts when two fit."
          choices={phases
            .filter(({ id }) => id !== 'notSure')
            .map(({ id, name, says }) => ({ value: id, label: says, remark: name }))
            .reverse()}
          unsure={{
            value: 'notSure',
            label: 'I am not sure',
            remark: 'The most careful phase counts',
          }}
          chosen={state.phase}
          problem={problemOf('phase')}
          form="ladder"
          onChoose={(value) => {
            const phase = phases.find(({ id }) => id === value);
            if (phase) props.onPhase(phase.id);
          }}
        />
      )}
      <Choices
        name="purpose"
        legend={names['purpose'] ?? ''}
        choices={rules.purposes.map(({ id, label }) => ({ value: id, label }))}
        chosen={state.purpose}
        problem={problemOf('purpose')}
        form="boxes"
        onChoose={(value) => {
          const purpose = rules.purposes.find(({ id }) => id === value);
          if (purpose) props.onPurpose(purpose.id);
        }}
      />
      <Choices
        name="layout"
        legend="How would you like the tests?"
        choices={[
          { value: 'steps', label: 'One at a time' },
          { value: 'page', label: 'All on one page' },
        ]}
        chosen={state.layout}
        form="boxes"
        onChoose={(value) => props.onLayout(value === 'page' ? 'page' : 'steps')}
      />
      <button type="submit" class="button button-first ask-next">
        Start
      </button>
    </form>
  );
}
