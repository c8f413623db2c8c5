import type { Planned } from '../../../parts/usePlan.ts';
import type { Track } from '../../../log/index.ts';

/** Both tracks as a short piece of ladder each: one step up, here, one step down. */
export function SmallLadders({ planned, foot }: { planned: Planned; foot: string }) {
  const { plan, state } = planned;
  return (
    <div class="plan-ladder-pair">
      {(['activity', 'strength'] as const).map((track) => (
        <SmallLadder
          key={track}
          title={track === 'activity' ? 'Activity' : 'Exercises'}
          names={namesAround(state.path[track], plan, track)}
          foot={foot}
        />
      ))}
    </div>
  );
}

interface Names {
  readonly up: string | undefined;
  readonly here: string;
  readonly down: string | undefined;
  readonly step: number;
  readonly steps: number;
}

function namesAround(
  levels: readonly { readonly name: string }[],
  plan: Planned['plan'],
  track: Track,
): Names {
  const { step, steps, level } = plan[track];
  return {
    up: levels[step]?.name,
    here: level.name,
    down: step > 1 ? levels[step - 2]?.name : undefined,
    step,
    steps,
  };
}

function SmallLadder({ title, names, foot }: { title: string; names: Names; foot: string }) {
  return (
    <div>
      <h3>{title}</h3>
      <ol class="plan-small-ladder">
        <li>
          <svg width="84" aria-hidden="true">
            {names.up !== undefined && (
              <>
                <path class="is-up" d="M12 0v400M72 0v400" />
                <path class="is-up-rung" d="M12 22h60" />
              </>
            )}
          </svg>
          <p>
            <span>{names.up === undefined ? 'The top' : 'One step up'}</span>
            {names.up !== undefined && <b>{names.up}</b>}
          </p>
        </li>
        <li class="is-here" aria-current="step">
          <svg width="84" aria-hidden="true">
            <path d="M12 0v400M72 0v400" />
            <path class="is-rung" d="M10 62h64" />
            <g dangerouslySetInnerHTML={{ __html: foot }} />
          </svg>
          <p>
            <span>
              You are here<span class="visually-hidden">,</span>
            </span>
            <b>{names.here}</b>
            <small>
              Step {names.step} of {names.steps}
            </small>
          </p>
        </li>
        <li>
          <svg width="84" aria-hidden="true">
            <path d={names.down === undefined ? 'M12 0v22M72 0v22' : 'M12 0v44M72 0v44'} />
            {names.down !== undefined && <path d="M12 22h60" />}
          </svg>
          <p>
            <span>{names.down === undefined ? 'The ground' : 'One step down, if it flares'}</span>
            <b>{names.down ?? 'Rest, if it flares'}</b>
          </p>
        </li>
      </ol>
    </div>
  );
}
