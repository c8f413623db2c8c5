import { useState } from 'preact/hooks';
import { addDays } from '../../../lib/days.ts';
import {
  type JournalEntry,
  type Morning,
  type Pain,
  type Session,
  current,
} from '../../../log/index.ts';
import { BackButton } from '../../../parts/BackButton.tsx';
import { ScreenHeading } from '../../../parts/ScreenHeading.tsx';
import { contentOf, correctionOf, pastDay, removalOf } from '../../../parts/writing.ts';
import { morningOn } from '../check-in/logged.ts';
import { clinicianWords } from '../clearance/clearance.ts';
import { Field } from '../parts/Field.tsx';
import type { ScreenProps } from '../screen.ts';
import { minutesInWords, slugInWords } from '../words/activity.ts';
import { weekdayAndDate } from '../words/days.ts';

const daysShown = 14;

/** The last two weeks as they are in the log: to fill in, to correct, to remove. */
export function PastDays(props: ScreenProps) {
  const { entries, today } = props;
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<string>();
  const [removed, setRemoved] = useState<{ entry: JournalEntry; sentence: string }>();
  const first = addDays(today, 1 - daysShown);
  const shown = current(entries).filter(
    (entry) => entry.day >= first && entry.day <= today && isShown(entry),
  );
  const days = [...new Set(shown.map((entry) => entry.day))].sort().reverse();

  const add = (kind: 'session' | 'morning') => {
    const read = pastDay(day, today);
    if (read.ok) props.show({ kind, day: read.day });
    else {
      setProblem(read.problem);
      document.getElementById('past-day')?.focus();
    }
  };
  const remove = async (entry: JournalEntry) => {
    const saved = await props.append([removalOf(entry, today)]);
    if (saved.kind === 'refused') return;
    const sentence = saved.kind === 'saved' ? 'Removed.' : `Removed. ${saved.sentence}`;
    setRemoved({ entry, sentence });
  };
  const undo = async () => {
    if (removed === undefined) return;
    await props.append([correctionOf(removed.entry, contentOf(removed.entry), today)]);
    setRemoved(undefined);
  };

  return (
    <section class="plan-past">
      <div class="ask-top">
        <BackButton onBack={() => props.back()} />
      </div>
      <ScreenHeading takesFocus={props.hasMoved}>Past days</ScreenHeading>
      <p>What you change here changes the plan: it is always worked out anew from all entries.</p>
      <div role="status" class="plan-removed">
        {removed && (
          <>
            {removed.sentence}{' '}
            <button type="button" class="text-button" onClick={() => void undo()}>
              Undo
            </button>
          </>
        )}
      </div>
      {days.length === 0 && <p>Nothing is noted for the last {daysShown} days.</p>}
      {days.map((each) => (
        <section key={each}>
          <h3>{weekdayAndDate(each)}</h3>
          <ul class="plan-rows">
            {shown
              .filter((entry) => entry.day === each)
              .map((entry) => (
                <li key={entry.id}>
                  <p>{summaryOf(entry, props)}</p>
                  <span class="plan-row-tools">
                    {(entry.type === 'session' || entry.type === 'morning') && (
                      <button
                        type="button"
                        class="text-button"
                        onClick={() =>
                          props.show({ kind: entry.type, day: entry.day, of: entry.id })
                        }
                      >
                        Change
                        <span class="visually-hidden">
                          {' '}
                          {nameOf(entry)}, {weekdayAndDate(each)}
                        </span>
                      </button>
                    )}
                    <button type="button" class="text-button" onClick={() => void remove(entry)}>
                      Remove
                      <span class="visually-hidden">
                        {' '}
                        {nameOf(entry)}, {weekdayAndDate(each)}
                      </span>
                    </button>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h3>Fill in a day</h3>
      <Field
        id="past-day"
        label="Day"
        type="date"
        value={day}
        max={today}
        problem={problem}
        onInput={(value) => {
          setDay(value);
          setProblem(undefined);
        }}
      />
      <div class="ask-buttons">
        <button type="button" class="button" onClick={() => add('session')}>
          Note its session
        </button>
        <button type="button" class="button" onClick={() => add('morning')}>
          Note its morning
        </button>
      </div>
      {pastDay(day, today).ok && morningOn(entries, day as typeof today) && (
        <p class="ask-quiet">That morning is noted already; you would change it.</p>
      )}
    </section>
  );
}

function isShown({ type }: JournalEntry): boolean {
  return ['session', 'morning', 'measurement', 'assessment', 'clearance'].includes(type);
}

function nameOf({ type, ...entry }: JournalEntry): string {
  if (type === 'session') return (entry as Session).track === 'strength' ? 'exercises' : 'activity';
  const names = {
    morning: 'morning',
    measurement: 'measurement',
    assessment: 'answers',
    clearance: 'a clinician’s word',
  };
  return Object.entries(names).find(([name]) => name === type)?.[1] ?? 'entry';
}

function summaryOf(entry: JournalEntry, { planned }: ScreenProps): string {
  const { rules, exerciseTitles } = planned;
  switch (entry.type) {
    case 'session':
      return [sessionInWords(entry, exerciseTitles), ...troubleIn(entry)].join(', ') + '.';
    case 'morning':
      return [`Morning pain ${painInWords(entry.pain)}`, ...troubleIn(entry)].join(', ') + '.';
    case 'measurement': {
      const label = rules.checkIn.inputs[entry.kind]?.label ?? measureWords[entry.kind];
      const side = entry.side === undefined ? '' : `, ${entry.side}`;
      return `${label ?? entry.kind}${side}: ${entry.value === 'notSure' ? 'not sure' : entry.value}.`;
    }
    case 'clearance':
      return `${clinicianWords[entry.who]}, seen ${weekdayAndDate(entry.checkedOn)}.`;
    default:
      return 'Answers to the questions.';
  }
}

const measureWords: Readonly<Record<string, string>> = {
  heelRaises: 'Heel raises on one foot',
  oneLegStandSeconds: 'One-leg stand, seconds',
  walkMinutes: 'Longest walk, minutes',
  kneeToWallCentimetres: 'Knee to wall, centimetres',
};

function sessionInWords(session: Session, titles: Readonly<Record<string, string>>): string {
  const pain = `pain ${painInWords(session.painDuring)}`;
  if (session.track === 'strength') {
    const names = session.exercises?.map(({ id }) => titles[id] ?? slugInWords(id)) ?? [];
    return `${names.length > 0 ? names.join('; ') : 'Exercises'}: ${pain}`;
  }
  const { activity, minutes } = session;
  const name = activity === undefined ? 'Activity' : (titles[activity] ?? slugInWords(activity));
  return `${name}${minutes === undefined ? '' : `, ${minutesInWords(minutes)}`}: ${pain}`;
}

function painInWords(pain: Pain | undefined): string {
  if (pain === undefined) return 'not said';
  return pain === 'notSure' ? 'not sure' : String(pain);
}

function troubleIn(entry: Session | Morning): string[] {
  return [
    ...(entry.type === 'session' && entry.limp === 'yes' ? ['a limp'] : []),
    ...(entry.signs?.['swelling'] === 'yes' ? ['swelling'] : []),
    ...(entry.painkiller === 'yes' ? ['with a painkiller'] : []),
  ];
}
