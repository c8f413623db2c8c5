import { useState } from 'preact/hooks';
import type { ScreenProps } from '../screen.ts';
import { SignsScreen } from './SignsScreen.tsx';
import { type SignAnswers, assessmentFrom } from './questions.ts';

/** The warning signs, at any time. What is raised stops the plan at once. */
export function SignsAnytime(props: ScreenProps) {
  const { rules } = props.planned;
  const [answers, setAnswers] = useState<SignAnswers>({});
  const save = async (signs: SignAnswers) => {
    const content = assessmentFrom({ signs, answers: {} }, rules, props.today);
    const saved = await props.append([content]);
    props.say(saved.kind === 'saved' ? 'Your answers are saved.' : saved.sentence);
    if (saved.kind !== 'refused') props.replace({ kind: 'today' });
  };
  return (
    <div class="plan-start">
      <SignsScreen
        signs={rules.warningSigns}
        answers={answers}
        hasMoved={props.hasMoved}
        onAnswer={setAnswers}
        onDone={(signs) => void save(signs)}
      />
    </div>
  );
}
