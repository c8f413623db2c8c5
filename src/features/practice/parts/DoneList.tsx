import type { Done } from '../record.ts';
import { type Routine, doneInWords, unattendedInWords } from '../words.ts';

interface Props {
  routine: Routine;
  done: readonly Done[];
  /** Lets the reader say that they did the unattended part too; left out where that is no question. */
  alsoDone?: {
    /** Without the reader's word. */
    readonly seen: readonly Done[];
    /** Places of the exercises of which they say so. */
    readonly places: ReadonlySet<number>;
    readonly isFixed: boolean;
    readonly onChange: (places: ReadonlySet<number>) => void;
  };
}

/** What was done, exercise by exercise. */
export function DoneList({ routine: { timeline, exercises }, done, alsoDone }: Props) {
  const toggle = (place: number) => {
    const places = new Set(alsoDone?.places);
    if (!places.delete(place)) places.add(place);
    alsoDone?.onChange(places);
  };
  return (
    <ul class="practice-list">
      {done.map((each) => {
        const exercise = exercises[each.exercise];
        const gone = alsoDone?.seen[each.exercise];
        return (
          <li key={exercise?.id}>
            <b>{exercise?.title}</b>: {doneInWords(each, timeline)}.
            {alsoDone && gone && gone.unattended > 0 && (
              <label class="practice-switch">
                <input
                  type="checkbox"
                  checked={alsoDone.places.has(each.exercise)}
                  disabled={alsoDone.isFixed}
                  onChange={() => toggle(each.exercise)}
                />
                <span>
                  {unattendedInWords(gone, timeline)} went by while the page was not watched. I did
                  this too.
                </span>
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}
