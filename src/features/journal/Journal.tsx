import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../lib/days.ts';
import { current } from '../../log/index.ts';
import type { JournalEntry } from '../../log/index.ts';
import { replay } from '../../plan/index.ts';
import { useLog } from '../../parts/useLog.ts';
import { usePlan } from '../../parts/usePlan.ts';
import { useToday } from '../../parts/useToday.ts';
import { correctionOf, newId, pastDay, removalOf } from '../../parts/writing.ts';
import { Answer } from './Answer.tsx';
import { draftsFor } from './day/drafts.ts';
import type { FormProblem } from './day/drafts.ts';
import { DayScreen } from './day/DayScreen.tsx';
import { formOf, withEdit, writtenOn } from './day/form.ts';
import type { DayForm, FormEdit } from './day/form.ts';
import { offeredOn } from './day/offer.ts';
import { longDay } from './days/dayWords.ts';
import { DayList } from './days/DayList.tsx';
import { pairsIn } from './pairs.ts';
import { isReminderDue } from './safe/backupNote.ts';
import { Safe } from './safe/Safe.tsx';
import { useBackupNote } from './safe/useBackupNote.ts';
import type { SeeingProps } from './seeing/Seeing.tsx';
import { useWriting } from './useWriting.ts';
import type { Names } from './words.ts';

type Edits = Readonly<Record<Day, FormEdit>>;

const noEdits: Edits = {};

/** The journal: a day written down, what the days show, all days, and where they are kept. */
export function Journal({ base }: { base: string }) {
  const log = useLog();
  const today = useToday();
  const journal = useMemo(() => current(log.entries), [log.entries]);
  const plan = usePlan(base, log.entries, today, log.isOpen);
  const planned = plan.kind === 'ready' ? plan.planned : undefined;
  const writing = useWriting(log, journal, today);
  const { note, keep, forget } = useBackupNote();

  const [chosenDay, setChosenDay] = useState<Day>();
  const [edits, setEdits] = useState<Edits>(noEdits);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [dayProblem, setDayProblem] = useState<string>();
  const [sentHere, setSentHere] = useState(0);

  const names = useMemo(
    (): Names => ({
      pairs: pairsIn(journal),
      rules: planned?.rules,
      exerciseTitles: planned?.exerciseTitles ?? {},
    }),
    [journal, planned?.rules, planned?.exerciseTitles],
  );
  // A day that someone has begun to write about stays, though midnight passes.
  const day = chosenDay ?? today;
  const planOfDay = useMemo(() => {
    if (planned === undefined || day === undefined || day === today) return planned;
    return replay(log.entries, planned.rules, day);
  }, [log.entries, planned, day, today]);
  const offered = useMemo(
    () => offeredOn(journal, planned?.rules, planOfDay),
    [journal, planned?.rules, planOfDay],
  );
  const Seeing = useSeeing(journal);

  if (!log.isOpen || today === undefined || day === undefined) {
    return <p class="ask-quiet">Opening your journal …</p>;
  }

  const written = writtenOn(journal, day);
  const inLog = formOf(written);
  const form = withEdit(inLog, edits[day]);
  const draft = (wanted: DayForm) => draftsFor({ journal, day, form: wanted, today, newId });

  const edit = (values: Partial<DayForm>) => {
    setChosenDay(day);
    const { base: typedOn, values: typed } = edits[day] ?? { base: inLog, values: {} };
    setEdits({ ...edits, [day]: { base: typedOn, values: { ...typed, ...values } } });
    const touched = Object.keys(values);
    setProblems(problems.filter(({ field }) => !isAbout(field, touched)));
    writing.say(undefined);
  };
  const save = async () => {
    const drafted = draft(form);
    setProblems(drafted.ok ? [] : drafted.problems);
    if (!drafted.ok) return;
    if (drafted.drafts.length === 0) {
      writing.say({ place: 'day', sentence: `Nothing has changed for ${longDay(day)}.` });
    } else if (await writing.write('day', drafted.drafts, `Saved for ${longDay(day)}.`)) {
      setEdits((before) => without(before, day));
    }
  };
  const turnLowEnergy = async () => {
    const lowEnergy = !inLog.lowEnergy;
    const drafted = draft({ ...inLog, lowEnergy });
    const sentence = lowEnergy
      ? 'Kept as a low-energy day. That is all it needs.'
      : 'No longer a low-energy day.';
    if (drafted.ok) await writing.write('day', drafted.drafts, sentence);
  };
  const goTo = (chosen: Day) => {
    setChosenDay(chosen === today && edits[chosen] === undefined ? undefined : chosen);
    setDayProblem(undefined);
    setProblems([]);
    writing.say(undefined);
  };
  const chooseDay = (typed: string) => {
    const read = pastDay(typed, today);
    if (read.ok) goTo(read.day);
    else setDayProblem(read.problem);
  };
  const openDay = (chosen: Day) => {
    goTo(chosen);
    setSentHere(sentHere + 1);
  };
  const unsaved = (Object.keys(edits) as Day[]).filter((other) => other !== day);

  return (
    <div class="journal" data-tool>
      {log.warning && (
        <p class="ask-note" role="alert">
          {log.warning}
        </p>
      )}
      {log.setAside > 0 && (
        <p class="ask-note">
          Some entries could not be read and are kept aside. <a href="#safe">What to do</a>
        </p>
      )}
      {isReminderDue(note, log.entries, today) && (
        <div class="ask-note journal-reminder no-print">
          <p>
            It is a while since you saved a copy of your journal. <a href="#safe">Save one</a>
          </p>
          <button type="button" class="journal-link" onClick={() => keep({ putAwayOn: today })}>
            Not now
          </button>
        </div>
      )}
      {plan.kind === 'noRules' && <p class="ask-note">{plan.sentence}</p>}

      <DayScreen
        base={base}
        day={day}
        today={today}
        form={form}
        hasFixedMorning={written.mornings.some(saysMore)}
        names={names}
        offered={offered}
        problems={problems}
        isChanged={edits[day] !== undefined}
        unsaved={unsaved}
        sentHere={sentHere}
        dayProblem={dayProblem}
        onDay={chooseDay}
        onEdit={edit}
        onSave={() => void save()}
        onLowEnergy={() => void turnLowEnergy()}
        answer={<Answer place="day" writing={writing} />}
      />

      <section class="journal-part" aria-labelledby="seeing">
        <h2 id="seeing">How it has gone</h2>
        {Seeing === undefined ? (
          <p>Once a few days are written down, they show here: as a picture and in a table.</p>
        ) : (
          <Seeing journal={journal} names={names} planned={planned} today={today} base={base} />
        )}
      </section>

      <section class="journal-part" aria-labelledby="days">
        <h2 id="days">Your days</h2>
        <Answer place="list" writing={writing} takesFocus />
        <DayList
          base={base}
          journal={journal}
          names={names}
          today={today}
          onDay={openDay}
          onRemove={(entry, words) =>
            void writing.write('list', [removalOf(entry, today)], `Removed: ${words}.`)
          }
          onCorrect={(entry, content, words) =>
            void writing.write(
              'list',
              [correctionOf(entry, content, today)],
              `Corrected: ${words}.`,
            )
          }
        />
      </section>

      <section class="journal-part no-print" aria-labelledby="safe">
        <h2 id="safe">Safe and yours</h2>
        <Safe
          base={base}
          log={log}
          journal={journal}
          names={names}
          today={today}
          note={note}
          onBackedUp={() => keep({ on: today, entries: log.entries.length })}
          onDeleted={() => {
            forget();
            setEdits(noEdits);
            writing.say(undefined);
          }}
        />
      </section>
    </div>
  );
}

/** The plots, loaded once there is something to draw. */
function useSeeing(journal: readonly JournalEntry[]): FunctionComponent<SeeingProps> | undefined {
  const [seeing, setSeeing] = useState<{ Seeing: FunctionComponent<SeeingProps> }>();
  const isWanted = journal.some(
    ({ type }) =>
      type === 'note' || type === 'morning' || type === 'session' || type === 'measurement',
  );
  useEffect(() => {
    if (isWanted && seeing === undefined) {
      void import('./seeing/Seeing.tsx').then(({ Seeing }) => setSeeing({ Seeing }));
    }
  }, [isWanted, seeing]);
  return isWanted ? seeing?.Seeing : undefined;
}

/** Whether a morning holds answers that the form doesn't show and that would go with it. */
function saysMore(entry: JournalEntry): boolean {
  return (
    entry.type === 'morning' &&
    [entry.settledWithin24Hours, entry.painkiller, entry.signs].some((each) => each !== undefined)
  );
}

const partsOf: Readonly<Record<string, RegExp>> = {
  activities: /^(activity|minutes)-/,
  newPair: /^new-pair$/,
  text: /^note$/,
};

function isAbout(field: string, touched: readonly string[]): boolean {
  return touched.some((name) => partsOf[name]?.test(field));
}

function without(edits: Edits, day: Day): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([each]) => each !== day));
}
