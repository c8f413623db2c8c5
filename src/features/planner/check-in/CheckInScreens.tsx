import type { ScreenProps } from '../screen.ts';
import { CheckIn } from './CheckIn.tsx';

/** After a session. */
export function SessionScreen(props: ScreenProps) {
  return <CheckIn {...props} kind="session" />;
}

/** The next morning. */
export function MorningScreen(props: ScreenProps) {
  return <CheckIn {...props} kind="morning" />;
}
