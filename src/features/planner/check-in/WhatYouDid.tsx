import type { ExerciseDone, Slug } from '../../../log/index.ts';
import type { Dose, Plan } from '../../../plan/index.ts';
import { Field } from '../parts/Field.tsx';
import type { ScreenProps } from '../screen.ts';
import { slugInWords } from '../words/activity.ts';
import { doneAsPlanned } from './draft.ts';
import { shoesIn } from './logged.ts';
import { type Did, somethingElse } from './what.ts';

interface Props extends ScreenProps {
  /** The plan of the day it is about. */
  plan: Plan;
  did: Did;
  problemAt: (field: string) => string | undefined;
  onChange: (did: Did) => void;
}

/** What was done: exercises to tick, the activity with its minutes, the shoes. */
export function WhatYouDid({ planned, entries, plan, did, problemAt, onChange }: Props) {
  const { exerciseTitles, state } = planned;
  const isStrength = did.track !== 'activity';
  const isActivity = did.track !== 'strength';
  const offered = exercisesToOffer(plan.strength.level.exercises, did.exercises);
  const shoes = shoesIn(entries);
  const own = state.path.activity.slice(0, state.activity.level + 1);
  const beyond = state.path.activity.slice(state.activity.level + 1);
  const kinds = kindsOf(own);
  const laterKinds = kindsOf(beyond).filter(
    ({ kind }) => !kinds.some((each) => each.kind === kind),
  );
  const isKnown = [...kinds, ...laterKinds].some(({ kind }) => kind === did.activity);
  const nothing = problemAt('did-active');
  return (
    <section class={`plan-did ${nothing ? 'has-problem' : ''}`} aria-labelledby="plan-did">
      <h3 id="plan-did">What did you do?</h3>
      {nothing && (
        <p class="ask-problem" id="did-active-problem">
          {nothing}
        </p>
      )}
      {isStrength &&
        offered.map((done, index) => (
          <label key={done.id} class="ask-tick">
            <input
              type="checkbox"
              id={!isActivity && index === 0 ? 'did-active' : undefined}
              checked={did.exercises.some(({ id }) => id === done.id)}
              onChange={(event) =>
                onChange({
                  ...did,
                  exercises: event.currentTarget.checked
                    ? [...did.exercises, done]
                    : did.exercises.filter(({ id }) => id !== done.id),
                })
              }
            />
            <span>{exerciseTitles[done.id] ?? slugInWords(done.id)}</span>
          </label>
        ))}
      {isActivity && (
        <>
          {did.track === undefined && (
            <label class="ask-tick">
              <input
                type="checkbox"
                id="did-active"
                checked={did.isActive}
                aria-describedby={nothing ? 'did-active-problem' : undefined}
                onChange={(event) => onChange({ ...did, isActive: event.currentTarget.checked })}
              />
              <span>Activity on your feet, bike or pool</span>
            </label>
          )}
          {did.isActive && (
            <div class="plan-did-activity">
              <label class="ask-field">
                <span>Which activity</span>
                <select
                  value={did.activity}
                  onChange={(event) => onChange({ ...did, activity: event.currentTarget.value })}
                >
                  {kinds.map(({ kind, words }) => (
                    <option key={kind} value={kind}>
                      {words}
                    </option>
                  ))}
                  {!isKnown && did.activity !== somethingElse && (
                    <option value={did.activity}>
                      {exerciseTitles[did.activity] ?? slugInWords(did.activity)}
                    </option>
                  )}
                  {laterKinds.length > 0 && (
                    <optgroup label="More than your level so far">
                      {laterKinds.map(({ kind, words }) => (
                        <option key={kind} value={kind}>
                          {words}
                        </option>
                      ))}
                    </optgroup>
                  )}
                  <option value={somethingElse}>Something else</option>
                </select>
              </label>
              <Field
                id="minutes"
                label="Minutes"
                type="number"
                value={did.minutes}
                problem={problemAt('minutes')}
                onInput={(minutes) => onChange({ ...did, minutes })}
              />
              {shoes.length > 0 && (
                <label class="ask-field">
                  <span>Shoes worn</span>
                  <select
                    value={did.shoeId ?? ''}
                    onChange={(event) =>
                      onChange({ ...did, shoeId: event.currentTarget.value || undefined })
                    }
                  >
                    <option value="">Not said</option>
                    {shoes.map(({ shoeId, name }) => (
                      <option key={shoeId} value={shoeId}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
          )}
        </>
      )}
    </section>
  );
}

function exercisesToOffer(
  planned: readonly Dose[],
  done: readonly ExerciseDone[],
): readonly ExerciseDone[] {
  const others = done.filter(({ id }) => !planned.some(({ exercise }) => exercise === id));
  const offered = planned.map(
    (dose) => done.find(({ id }) => id === dose.exercise) ?? doneAsPlanned(dose),
  );
  return [...offered, ...others];
}

/** Each kind of activity once, in the words of its highest level here, and its other names. */
function kindsOf(
  levels: readonly {
    readonly activity: { kind: Slug; words: string; also?: readonly Slug[] | undefined };
  }[],
): { kind: Slug; words: string }[] {
  const known = new Map<Slug, string>();
  for (const { activity } of [...levels].reverse()) {
    const { kind, words, also = [] } = activity;
    if (!known.has(kind)) known.set(kind, words);
    for (const other of also) if (!known.has(other)) known.set(other, slugInWords(other));
  }
  return [...known].map(([kind, words]) => ({ kind, words }));
}
