import { withBase } from '../../lib/base-path.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { DoneList } from './parts/DoneList.tsx';
import { type Done, isDoneInFull } from './record.ts';
import type { Routine } from './words.ts';

interface Props {
  base: string;
  /** Whether the log holds a plan, which has the session too now. */
  hasPlan: boolean;
  routine: Routine;
  done: readonly Done[];
  onAgain: () => void;
}

/** After saving: what is kept, and what the plan still asks. */
export function SavedScreen({ base, hasPlan, routine, done, onAgain }: Props) {
  return (
    <>
      <ScreenHeading>Saved</ScreenHeading>
      <p>It is in your log on this device. Well done for taking the time.</p>
      <DoneList routine={routine} done={done} />
      {hasPlan && (
        <p>
          Your planner has it{routine.doses === 'plan' && `, ${asDone(done)}`}. A few questions are
          left, such as a painkiller or anything new. Until they are answered, this session doesn’t
          count as a good one.
        </p>
      )}
      <p>
        Hold today against the stop rule below. Then see how the foot is tomorrow morning, before
        you practise again.
      </p>
      <div class="ask-buttons">
        {hasPlan && (
          <a class="button button-first" href={withBase('/planner/', base)}>
            Answer the rest
          </a>
        )}
        <button type="button" class="button" onClick={onAgain}>
          Practise something else
        </button>
      </div>
    </>
  );
}

const asDone = (done: readonly Done[]) =>
  isDoneInFull(done) ? 'as all of today’s exercises' : 'as a part of today’s exercises';
