import type { Slug, Urgency, YesNo } from '../../../log/index.ts';
import { Choices, yesNoChoices } from '../../../parts/Choices.tsx';
import type { Rules } from '../../../plan/index.ts';
import { soon } from './CareCards.tsx';

type Sign = Rules['warningSigns'][number];

const groups: readonly { readonly urgency: Urgency; readonly title: string }[] = [
  { urgency: 'now', title: 'These need help at once' },
  { urgency: 'today', title: 'These need help the same day' },
  { urgency: 'days', title: 'These should be seen within days' },
  { urgency: 'routine', title: 'This is worth an appointment' },
];

/** Warning signs to read through, the most pressing first. */
export function SignsToRead({ signs }: { signs: readonly Sign[] }) {
  return (
    <div class="plan-signs">
      {groups.map(({ urgency, title }) => {
        const own = signs.filter((sign) => sign.urgency === urgency);
        return (
          own.length > 0 && (
            <section key={urgency}>
              <h3>{title}</h3>
              <ul class="rungs">
                {own.map(({ id, question }) => (
                  <li key={id}>{question}</li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

interface Props {
  signs: readonly Sign[];
  answers: Readonly<Record<Slug, YesNo>>;
  /** Ids without an answer where one is needed. */
  missing: readonly Slug[];
  onAnswer: (id: Slug, answer: YesNo) => void;
}

/** The same, each to be answered. What to do stands under a sign as soon as it is raised. */
export function SignQuestions({ signs, answers, missing, onAnswer }: Props) {
  return (
    <div class="plan-signs">
      {groups.map(({ urgency, title }) => {
        const own = signs.filter((sign) => sign.urgency === urgency);
        return (
          own.length > 0 && (
            <section key={urgency}>
              <h3>{title}</h3>
              {own.map((sign) => (
                <div key={sign.id} class="plan-sign">
                  <Choices
                    name={`sign-${sign.id}`}
                    legend={sign.question}
                    form="boxes"
                    choices={yesNoChoices}
                    chosen={answers[sign.id]}
                    problem={
                      missing.includes(sign.id) ? 'Choose one. “Not sure” is fine too.' : undefined
                    }
                    onChoose={(value) => onAnswer(sign.id, yesNoOf(value))}
                  />
                  <p role="status" class="plan-sign-todo">
                    {answers[sign.id] === 'yes' && sign.todo}
                    {answers[sign.id] === 'notSure' && soon[sign.unsure]}
                  </p>
                </div>
              ))}
            </section>
          )
        );
      })}
    </div>
  );
}

/** A chosen line as an answer. */
export function yesNoOf(value: string): YesNo {
  return value === 'yes' || value === 'no' ? value : 'notSure';
}
