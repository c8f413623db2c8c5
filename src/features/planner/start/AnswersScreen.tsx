import { useState } from 'preact/hooks';
import { readableDay } from '../../../lib/readable-date.ts';
import { BackButton } from '../../../parts/BackButton.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import type { Rules } from '../../../plan/index.ts';
import type { StartDraft } from './draft.ts';
import { type Asking, type Question, answerInWords, dueQuestions, isRaised } from './questions.ts';

interface Props {
  rules: Rules;
  draft: StartDraft;
  asking: Asking;
  /** Leads to a question, or to the warning signs. */
  onChange: (id: string) => void;
  onStartAgain: () => void;
  onBack: () => void;
  onSave: () => void;
}

/** All answers on one screen, each with a way to change it. */
export function AnswersScreen({ rules, draft, asking, ...on }: Props) {
  const [isSure, setSure] = useState(false);
  const about = dueQuestions(rules, draft.answers, 'about-you');
  const foot = dueQuestions(rules, draft.answers, 'again');
  const rows = (questions: readonly Question[], canChange: boolean) => (
    <dl class="plan-answers">
      {questions.map((question) => (
        <div key={question.id}>
          <dt>{question.question}</dt>
          <dd>{answerInWords(question, draft.answers[question.id], readableDay)}</dd>
          {canChange && (
            <dd class="plan-answer-change no-print">
              <button type="button" class="text-button" onClick={() => on.onChange(question.id)}>
                Change<span class="visually-hidden"> {question.question}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
  return (
    <section>
      <div class="ask-top">
        <BackButton onBack={on.onBack} />
      </div>
      <ScreenHeading>Your answers</ScreenHeading>
      {asking !== 'about-you' && (
        <>
          <h3>Warning signs</h3>
          <dl class="plan-answers">
            <div>
              <dt>Is any of them there?</dt>
              <dd>{isRaised(draft.signs) ? 'Yes, or not sure' : 'None'}</dd>
              <dd class="plan-answer-change no-print">
                <button type="button" class="text-button" onClick={() => on.onChange('signs')}>
                  Change<span class="visually-hidden"> warning signs</span>
                </button>
              </dd>
            </div>
          </dl>
          <h3>The foot now</h3>
          {rows(foot, true)}
        </>
      )}
      <h3>About you</h3>
      {asking === 'again' && (
        <p class="ask-quiet">Kept from before. You can change it later, on your plan.</p>
      )}
      {rows(about, asking !== 'again')}
      <div class="ask-buttons">
        <button type="button" class="button button-first" onClick={on.onSave}>
          {asking === 'about-you' ? 'Save' : 'Save and see the plan'}
        </button>
        {isSure ? (
          <button type="button" class="button" onClick={on.onStartAgain}>
            {asking === 'about-you' ? 'Yes, undo them' : 'Yes, clear these answers'}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {asking === 'about-you' ? 'Undo my changes' : 'Start again'}
          </button>
        )}
      </div>
    </section>
  );
}
