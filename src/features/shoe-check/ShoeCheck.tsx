import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Phase } from '../../lib/site.ts';
import { current } from '../../log/index.ts';
import { useLog } from '../../parts/useLog.ts';
import { type PlanFound, usePlan } from '../../parts/usePlan.ts';
import { useToday } from '../../parts/useToday.ts';
import { dayOn, newId } from '../../parts/writing.ts';
import { AllTestsScreen } from './AllTestsScreen.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { KeepForm } from './parts/KeepForm.tsx';
import { PairList } from './parts/PairList.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { TestScreen } from './TestScreen.tsx';
import type { JudgedPair } from './rules/compare.ts';
import { judge } from './rules/judge.ts';
import { readShoeLink, writeShoeLink } from './rules/share.ts';
import type { PhaseAnswer } from './rules/types.ts';
import { nameProblem, savedShoesIn, shoeDraft } from './savedShoes.ts';
import {
  type Pair,
  type Screen,
  initialState,
  pairs as pairsOf,
  readRestored,
  reduce,
  screenAfter,
} from './state.ts';
import { useScreenHistory } from './useScreenHistory.ts';
import { type Material, MaterialContext, phaseInSentence } from './view.ts';

/** The shoe check: questions, result, comparing and saving. */
export function ShoeCheck(material: Material) {
  const { rules } = material;
  const order = rules.items.map(({ id }) => id);
  const [state, dispatch] = useReducer(reduce, initialState);
  const [linkProblem, setLinkProblem] = useState<string>();
  const [isPhaseKnown, setPhaseKnown] = useState(false);
  const start = useRef<HTMLDivElement>(null);

  const log = useLog();
  useEffect(() => {
    if (log.isOpen) dispatch({ kind: 'readSaved', saved: savedShoesIn(log.entries, rules) });
  }, [log.isOpen, log.entries, rules]);

  const today = useToday();
  const hasPlan = useMemo(
    () => current(log.entries).some(({ type }) => type === 'assessment'),
    [log.entries],
  );
  const found = usePlan(material.base, log.entries, today, hasPlan);
  const planPhase = phaseOfPlan(found, hasPlan);
  useEffect(() => dispatch({ kind: 'planSays', phase: planPhase }), [planPhase]);
  const { forward, back } = useScreenHistory({
    state,
    onReturn: (left) => {
      const from = readRestored(left, rules);
      if (from) dispatch({ kind: 'restore', from });
      else dispatch({ kind: 'show', screen: { kind: 'start' } });
    },
    onFound: (left) => {
      const from = readRestored(left, rules);
      // What stood side by side is gone with the old page.
      if (from && from.screen.kind !== 'compare') dispatch({ kind: 'restore', from });
      else dispatch({ kind: 'startAnother', key: newId() });
    },
  });

  useEffect(() => {
    const openLink = () => {
      const read = readShoeLink(location.hash, rules);
      setLinkProblem(read.kind === 'problem' ? read.sentence : undefined);
      if (read.kind !== 'shoe') return;
      const pair = { key: newId(), name: 'The pair in the link', ...read.shoe };
      dispatch({
        kind: 'openPair',
        pair,
        message: 'Opened from a link. Choose your own phase: the verdict depends on it.',
      });
    };
    openLink();
    addEventListener('hashchange', openLink);
    return () => removeEventListener('hashchange', openLink);
  }, [rules]);

  // Once the start screen is left, or log or plan know the phase, one line is enough to change it.
  const isPhaseFound =
    state.screen.kind !== 'start' || state.saved.length > 0 || state.planPhase !== undefined;
  useEffect(() => {
    if (state.phase && isPhaseFound) setPhaseKnown(true);
  }, [state.phase, isPhaseFound]);

  const show = (screen: Screen) => {
    forward();
    dispatch({ kind: 'show', screen });
  };
  const goBack = () => {
    if (!back()) dispatch({ kind: 'show', screen: { kind: 'start' } });
  };
  const backToStart = () => {
    forward();
    dispatch({ kind: 'startAnother', key: newId() });
    start.current?.scrollIntoView();
    start.current?.focus();
  };

  const phase = state.phase ?? 'notSure';
  const judged = (pair: Pair): JudgedPair => ({
    key: pair.key,
    name: pair.name,
    purpose: pair.purpose,
    judgement: judge(pair.answers, pair.purpose, phase, rules),
  });
  const pairs = pairsOf(state);
  const compared = state.compared.flatMap((key) => pairs.find((pair) => pair.key === key) ?? []);
  const inHand = pairs.find(({ key }) => key === state.key);

  const choosePhase = (chosen: PhaseAnswer) => {
    dispatch({ kind: 'setPhase', phase: chosen });
    if (!inHand || state.screen.kind !== 'result') return;
    dispatch({
      kind: 'say',
      message: sinceThen({ ...inHand, phaseThen: phase }, chosen, material),
    });
  };

  const open = (key: string) => {
    const pair = pairs.find((each) => each.key === key);
    if (!pair) return;
    forward();
    dispatch({ kind: 'openPair', pair, message: sinceThen(pair, phase, material) });
  };

  const save = async (name: string): Promise<string> => {
    if (!inHand) return '';
    const sentence = nameProblem(name, inHand.key, state.saved);
    if (sentence) {
      dispatch({ kind: 'problems', problems: [{ field: 'name', sentence }] });
      document.getElementById('shoe-name')?.focus();
      return '';
    }
    const { key: shoeId, purpose, answers } = inHand;
    const shoe = { shoeId, name: name.trim(), purpose, answers, phaseThen: phase };
    const answer = await log.append([shoeDraft(shoe, dayOn(new Date()))]);
    if (answer.kind === 'refused') return answer.sentence;
    dispatch({ kind: 'kept', shoe });
    return answer.kind === 'saved' ? `“${shoe.name}” is saved.` : answer.sentence;
  };

  const remove = async (key: string) => {
    const pair = pairs.find((each) => each.key === key);
    const saved = state.saved.find(({ shoeId }) => shoeId === key);
    if (!pair) return;
    if (saved) await log.append([shoeDraft(saved, dayOn(new Date()), true)]);
    dispatch({ kind: 'forgotten', key, message: `“${pair.name}” is removed.` });
  };

  const { screen } = state;
  return (
    <MaterialContext.Provider value={material}>
      <div class="shoe-check" data-tool ref={start} tabIndex={-1}>
        {linkProblem && (
          <p class="ask-problem" role="alert">
            {linkProblem}
          </p>
        )}
        {log.warning && <p class="ask-problem">{log.warning}</p>}
        {screen.kind === 'start' && (
          <>
            <p role="status" class="ask-message">
              {state.message}
            </p>
            <PairList
              pairs={pairs.map(judged)}
              saved={new Set(state.saved.map(({ shoeId }) => shoeId))}
              compared={state.compared}
              sinceThen={(key) => {
                const pair = pairs.find((each) => each.key === key);
                return pair ? verdictBefore(pair, phase, material) : '';
              }}
              onOpen={open}
              onTick={(key) => dispatch({ kind: 'tick', key })}
              onRemove={remove}
              onCompare={() => show({ kind: 'compare' })}
            />
            <h2 class="ask-heading">{pairs.length > 0 ? 'Check another pair' : 'Check a pair'}</h2>
            <StartScreen
              state={state}
              isPhaseKnown={isPhaseKnown}
              onPhase={choosePhase}
              onPurpose={(purpose) => dispatch({ kind: 'setPurpose', purpose })}
              onLayout={(layout) => dispatch({ kind: 'setLayout', layout })}
              onProblems={(problems) => dispatch({ kind: 'problems', problems })}
              onStart={() => show(screenAfter(state, order))}
            />
          </>
        )}
        {screen.kind === 'test' &&
          rules.items
            .filter(({ id }) => id === screen.item)
            .map((item) => (
              <TestScreen
                key={item.id}
                item={item}
                chosen={state.answers[item.id]}
                problem={state.problems.find(({ field }) => field === item.id)?.sentence}
                isDecided={isDecided(state.answers, state.purpose, phase, rules)}
                onAnswer={(answer) => dispatch({ kind: 'answer', item: item.id, answer })}
                onProblems={(problems) => dispatch({ kind: 'problems', problems })}
                onBack={goBack}
                onNext={() => show(screenAfter(state, order))}
                onResult={() => show({ kind: 'result' })}
              />
            ))}
        {screen.kind === 'all' && (
          <AllTestsScreen
            answers={state.answers}
            problems={state.problems}
            onAnswer={(item, answer) => dispatch({ kind: 'answer', item, answer })}
            onProblems={(problems) => dispatch({ kind: 'problems', problems })}
            onBack={goBack}
            onResult={() => show({ kind: 'result' })}
          />
        )}
        {screen.kind === 'result' && inHand && (
          <ResultScreen
            pair={inHand}
            phase={phase}
            planPhase={state.planPhase}
            judgement={judged(inHand).judgement}
            pairCount={pairs.length}
            message={state.message}
            onBack={goBack}
            onPhase={choosePhase}
            onTest={(item) => show({ kind: 'test', item })}
            onAnother={backToStart}
            onCompare={() => show({ kind: 'compare' })}
          >
            <KeepForm
              key={inHand.key}
              pair={inHand}
              link={linkTo(inHand)}
              problem={state.problems.find(({ field }) => field === 'name')?.sentence}
              onSave={save}
            />
          </ResultScreen>
        )}
        {screen.kind === 'compare' && (
          <CompareScreen
            pairs={compared.map(judged)}
            phase={phase}
            planPhase={state.planPhase}
            onBack={goBack}
            onPhase={choosePhase}
            onOpen={open}
          />
        )}
      </div>
    </MaterialContext.Provider>
  );
}

/** Whether an answer given already means “leave for later”. */
function isDecided(
  answers: Pair['answers'],
  purpose: Pair['purpose'] | undefined,
  phase: PhaseAnswer,
  rules: Material['rules'],
): boolean {
  return (
    purpose !== undefined && judge(answers, purpose, phase, rules).reasons[0]?.verdict === 'later'
  );
}

/** The phase of a plan that is worked out and waits for no answers. */
function phaseOfPlan(found: PlanFound, hasPlan: boolean): Phase | undefined {
  if (!hasPlan || found.kind !== 'ready') return undefined;
  const { stage, needsAssessment } = found.planned.plan;
  return needsAssessment ? undefined : stage;
}

function linkTo({ purpose, answers }: Pair): string {
  return `${location.origin}${location.pathname}#${writeShoeLink({ purpose, answers })}`;
}

/** What to say on opening a pair that was last looked at in another phase. */
function sinceThen(pair: Pair, phase: PhaseAnswer, material: Material): string {
  const { phaseThen } = pair;
  if (!phaseThen || phaseThen === phase) return '';
  const then = `In ${phaseInSentence(phaseThen, material)} it was: ${wordIn(pair, phaseThen, material)}.`;
  return `In ${phaseInSentence(phase, material)}: ${wordIn(pair, phase, material)}. ${then}`;
}

/** The verdict that a pair was saved with, where the phase has made another of it since. */
function verdictBefore(pair: Pair, phase: PhaseAnswer, material: Material): string {
  const { phaseThen } = pair;
  if (!phaseThen || wordIn(pair, phaseThen, material) === wordIn(pair, phase, material)) return '';
  return `In ${phaseInSentence(phaseThen, material)} it was: ${wordIn(pair, phaseThen, material)}.`;
}

function wordIn({ answers, purpose }: Pair, phase: PhaseAnswer, { rules }: Material): string {
  return rules.verdicts[judge(answers, purpose, phase, rules).verdict].word.toLowerCase();
}
