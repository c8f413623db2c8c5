import { useState } from 'preact/hooks';
import { withBase } from '../../../lib/base-path.ts';
import { WhyRow } from '../../../parts/WhyRow.tsx';
import { longestOwn, mostQuestions } from '../choices.ts';
import type { AppointmentWords, QuestionId } from '../words.ts';

interface Props {
  base: string;
  words: AppointmentWords;
  /** Who wrote a source, and when, by its id. */
  sourceNames: Readonly<Record<string, string>>;
  chosen: readonly QuestionId[];
  /** The reader's own, as typed. */
  own: string;
  /** How many stand on the sheet, own ones included. */
  count: number;
  onChoose: (chosen: readonly QuestionId[]) => void;
  onOwn: (own: string) => void;
}

/** Questions to choose from, each with the reason why it matters, and room for own ones. */
export function QuestionPicker(props: Props) {
  const { base, words, sourceNames, chosen, own, count } = props;
  // As they were at first: a row must not close under the finger that unticks its last question.
  const [openAtFirst] = useState(chosen);
  const toggle = (id: QuestionId) =>
    props.onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <section class="notes-questions" aria-labelledby="notes-questions">
      <h2 id="notes-questions">{words.questionsTitle}</h2>
      <p class="ask-hint" role="status">
        {count === 0
          ? 'No question chosen yet. Three is a good number.'
          : `${count} chosen.${count > mostQuestions ? ' More than three may get lost: which matter most?' : ''}`}
      </p>
      {words.topics.map(({ topic, questions }) => {
        const here = questions.filter(({ id }) => chosen.includes(id)).length;
        return (
          <WhyRow
            key={topic}
            title={here > 0 ? `${topic} (${here} chosen)` : topic}
            isOpen={questions.some(({ id }) => openAtFirst.includes(id))}
          >
            <fieldset class="notes-topic">
              <legend class="visually-hidden">{topic}</legend>
              {questions.map(({ id, ask, because, sources }) => (
                <div key={id}>
                  <label class="ask-tick">
                    <input
                      type="checkbox"
                      checked={chosen.includes(id)}
                      onChange={() => toggle(id)}
                    />
                    <span>{ask}</span>
                  </label>
                  <p class="ask-quiet">
                    {because}
                    {sources.map((source) => (
                      <span key={source}>
                        {' '}
                        <a href={withBase(`/evidence/#${source}`, base)}>{sourceNames[source]}</a>
                      </span>
                    ))}
                  </p>
                </div>
              ))}
            </fieldset>
          </WhyRow>
        );
      })}
      <label class="ask-field">
        <span>My own questions, one on a line</span>
        <textarea
          rows={3}
          maxLength={longestOwn}
          value={own}
          onInput={(event) => props.onOwn(event.currentTarget.value)}
        />
      </label>
    </section>
  );
}
