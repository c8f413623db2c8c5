import { careWords } from '../../lib/care.ts';
import { withBase } from '../../lib/base-path.ts';
import type { Phase } from '../../lib/site.ts';
import { BackButton } from '../../parts/BackButton.tsx';
import { Changes } from './parts/Changes.tsx';
import { Evidence } from './parts/Evidence.tsx';
import { PhaseSelect } from './parts/PhaseSelect.tsx';
import { ReasonList } from './parts/ReasonList.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { VerdictSign } from './parts/VerdictSign.tsx';
import { WhyRow } from '../../parts/WhyRow.tsx';
import type { Judgement } from './rules/judge.ts';
import type { ItemId, PhaseAnswer } from './rules/types.ts';
import type { Pair } from './state.ts';
import { phaseInSentence, purposeLabel, useMaterial } from './view.ts';
import type { ComponentChildren } from 'preact';

interface Props {
  pair: Pair;
  phase: PhaseAnswer;
  planPhase: Phase | undefined;
  judgement: Judgement;
  /** How many pairs there are to compare, this one included. */
  pairCount: number;
  message: string;
  /** The form that saves the pair. */
  children: ComponentChildren;
  onBack: () => void;
  onPhase: (phase: PhaseAnswer) => void;
  onTest: (item: ItemId) => void;
  onAnother: () => void;
  onCompare: () => void;
}

/** What the answers add up to: the verdict, why, what to change and how to test the change. */
export function ResultScreen(props: Props) {
  const { pair, phase, judgement } = props;
  const material = useMaterial();
  const { base, rules } = material;
  const { verdict, reasons, open, waitsForAnswers, notes } = judgement;
  const { word, line } = rules.verdicts[verdict];
  const against = reasons.filter((reason) => reason.verdict !== 'wear-now');
  const deciding = against.filter((reason) => reason.verdict === against[0]?.verdict);
  const alsoAgainst = against.filter((reason) => !deciding.includes(reason));
  const inFavour = reasons.filter((reason) => reason.verdict === 'wear-now');
  const notSure = open.filter(({ why }) => why === 'notSure');
  const notTested = open.filter(({ why }) => why === 'notTested');
  const [next] = notTested;

  return (
    <div class="shoe-result">
      <BackButton onBack={props.onBack} />
      <p class="shoe-pair-name">
        {pair.name}, {purposeLabel(pair.purpose, rules).toLowerCase()}
        <span class="shoe-printed"> · printed on {new Date().toLocaleDateString('en-GB')}</span>
      </p>
      <div class="shoe-verdict">
        <VerdictSign verdict={verdict} />
        <ScreenHeading>{word}</ScreenHeading>
      </div>
      <p class="shoe-verdict-line">
        {waitsForAnswers && verdict === 'with-changes' ? rules.unknownLine : line}
      </p>
      <PhaseSelect phase={phase} planPhase={props.planPhase} onChoose={props.onPhase} />
      <p role="status" class="ask-message">
        {props.message}
      </p>
      <div class="ask-buttons no-print">
        <button type="button" class="button button-first" onClick={props.onAnother}>
          Check another pair
        </button>
        {props.pairCount > 1 && (
          <button type="button" class="button" onClick={props.onCompare}>
            Compare pairs
          </button>
        )}
      </div>

      {notes.map(({ text, basis }) => (
        <div key={text} class="ask-note">
          <p>{text}</p>
          <Evidence basis={basis} />
        </div>
      ))}

      {deciding.length > 0 && (
        <section>
          <h3>What decides</h3>
          <ReasonList reasons={deciding} onTest={props.onTest} />
        </section>
      )}
      {alsoAgainst.length > 0 && (
        <WhyRow title={`What else speaks against it (${alsoAgainst.length})`}>
          <ReasonList reasons={alsoAgainst} onTest={props.onTest} />
        </WhyRow>
      )}

      {notSure.length > 0 && (
        <section>
          <h3>What to find out</h3>
          <ul class="rungs">
            {notSure.map(({ item }) => (
              <li key={item.id}>
                <b>{item.name}.</b> {item.notSure.findOut}
              </li>
            ))}
          </ul>
        </section>
      )}

      {next && (
        <section>
          <h3>
            {notTested.length === 1 ? 'One test is left' : `${notTested.length} tests are left`}
          </h3>
          <p>
            Not tested: {notTested.map(({ item }) => item.name.toLowerCase()).join('; ')}. A test
            can only make the verdict more careful, or clear up what is open.
          </p>
          <button
            type="button"
            class="text-button no-print"
            onClick={() => props.onTest(next.item.id)}
          >
            Go on with the tests
          </button>
        </section>
      )}

      <Changes judgement={judgement} />

      {inFavour.length > 0 && (
        <div class="no-print">
          <WhyRow title={`What speaks for it (${inFavour.length})`}>
            <ReasonList reasons={inFavour} onTest={props.onTest} />
          </WhyRow>
        </div>
      )}

      <WhyRow title="The rule, your answers, the evidence">
        <p>
          The most cautious answer decides. You said “{phaseInSentence(phase, material)}”, for{' '}
          {purposeLabel(pair.purpose, rules).toLowerCase()}.
        </p>
        <dl class="shoe-answers">
          {[...reasons, ...open].map((each) => (
            <div key={each.item.id}>
              <dt>{each.item.name}</dt>
              <dd>
                {'answer' in each
                  ? each.answer.label
                  : each.why === 'notSure'
                    ? 'Not sure'
                    : 'Not tested'}
                .{' '}
                {each.verdict !== 'wear-now' && (
                  <span class="ask-quiet">
                    At most “{rules.verdicts[each.verdict].word.toLowerCase()}”.
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p>{rules.verdictsAreOurs.text}</p>
        <Evidence basis={rules.verdictsAreOurs.basis} />
        <p class="ask-quiet">
          Rules: version {rules.version}, {rules.date}. No clinician has reviewed them yet.{' '}
          <a class="no-print" href={withBase('/shoe-check/shop-list/', base)}>
            The list for the shop
          </a>
        </p>
      </WhyRow>

      <section class="shoe-pressure">
        <h3>{rules.pressureIsNotPain.title}</h3>
        <p>{rules.pressureIsNotPain.text}</p>
        <Evidence basis={rules.pressureIsNotPain.basis} />
        <p>{rules.feelingNote}</p>
      </section>

      {rules.care.map(({ level, title, cases }) => (
        <section key={title} class={`care care-${level}`}>
          <h3>
            <span class="visually-hidden">{careWords[level].spoken} </span>
            <span class="care-level" aria-hidden="true">
              {careWords[level].shown}
            </span>{' '}
            {title}
          </h3>
          <div class="care-body">
            <ul class="rungs">
              {cases.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        </section>
      ))}

      {props.children}
    </div>
  );
}
