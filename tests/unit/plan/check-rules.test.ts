import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../src/plan/check-rules.ts';
import type { KnownContent, RuleFile } from '../../../src/plan/known-content.ts';
import type { ActivityLevel, Level, Rules, StrengthLevel } from '../../../src/plan/rules.ts';
import { siteContent } from './site-content.ts';
import { rules } from './site-rules.ts';

/** The rules of this site, to be changed for one test. */
type Draft<T> = T extends string
  ? T
  : T extends readonly (infer Part)[]
    ? Draft<Part>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Draft<T[Key]> }
      : T;

function problemsWith(change: (draft: Draft<Rules>) => void, known: KnownContent = siteContent) {
  const draft = structuredClone(rules) as unknown as Draft<Rules>;
  change(draft);
  return checkRules(draft as Rules, known);
}

const found = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('The rules of this site have changed: no such thing.');
  return thing;
};

const indexOf = (id: string) => rules.ladder.levels.findIndex((level) => level.id === id);

function levelOf(draft: Draft<Rules>, id: string): Draft<Level> {
  return found(draft.ladder.levels.find((level) => level.id === id));
}
function strengthLevel(draft: Draft<Rules>, id: string): Draft<StrengthLevel> {
  const level = levelOf(draft, id);
  if (level.track !== 'strength') throw new Error(`${id} is no level of exercises.`);
  return level;
}
function activityLevel(draft: Draft<Rules>, id: string): Draft<ActivityLevel> {
  const level = levelOf(draft, id);
  if (level.track !== 'activity') throw new Error(`${id} is no level of activity.`);
  return level;
}

/** The paths of all sports begin alike, so a fault in the shared part is told once for each. */
const inEverySport = (problem: string) =>
  rules.ladder.sports.map((_, index) => ({
    file: 'ladder' as const,
    path: `sports.${index}.path`,
    problem,
  }));
const one = (file: RuleFile, path: string, problem: string) => [{ file, path, problem }];

it('the rules of this site have no fault', () => {
  expect(problemsWith(() => undefined)).toEqual([]);
});

describe('a level', () => {
  it('has an id of its own', () => {
    const problems = problemsWith(({ ladder }) => {
      ladder.levels.push(structuredClone(found(ladder.levels[0])));
    });
    // The later one is taken for the level of the paths.
    expect(problems).toEqual(one('ladder', 'levels.0.id', '“settle-comfort” is there twice.'));
  });

  it('is on a path', () => {
    const problems = problemsWith(({ ladder }) => {
      ladder.levels.push({ ...structuredClone(found(ladder.levels[0])), id: 'lost' });
    });
    const path = `levels.${rules.ladder.levels.length}.id`;
    expect(problems).toEqual(one('ladder', path, 'No path leads to “lost”.'));
  });

  it('does not end with fewer minutes than it begins with, but may end with the same', () => {
    const minutesOf = (from: number, to: number) =>
      problemsWith((draft) => {
        Object.assign(activityLevel(draft, 'settle-no-pounding').activity, {
          minutesFrom: from,
          minutesTo: to,
        });
      });
    const path = `levels.${indexOf('settle-no-pounding')}.activity`;
    const problem = 'It ends with fewer minutes than it begins with.';
    expect(minutesOf(10, 9)).toEqual(one('ladder', path, problem));
    expect(minutesOf(10, 10)).toEqual([]);
  });

  it('with impact is for 3 days a week at most', () => {
    const problem = 'Impact is never on two days running: 3 days at most.';
    const daysOf = (daysAWeek: number) =>
      problemsWith((draft) => {
        activityLevel(draft, 'run-first').activity.daysAWeek = daysAWeek;
      });
    const path = `levels.${indexOf('run-first')}.activity.daysAWeek`;
    expect(daysOf(4)).toEqual(one('ladder', path, problem));
    expect(daysOf(3)).toEqual([]);
    const hopsOf = (daysAWeek: number) =>
      problemsWith((draft) => {
        const hops = strengthLevel(draft, 'balance-hops').exercises.find(({ impact }) => impact);
        found(hops).daysAWeek = daysAWeek;
      });
    expect(hopsOf(4)).toContainEqual(
      expect.objectContaining({ path: expect.stringMatching(/\.daysAWeek$/), problem }),
    );
    expect(hopsOf(3).filter((each) => each.problem === problem)).toEqual([]);
  });
});

describe('a dose', () => {
  const id = 'toe-spread-with-hand';
  const at = `levels.${indexOf('wake-find')}.exercises.0`;
  const page = { phase: 'wake', sets: 2, repetitions: 6, holdSeconds: 5, minutes: 3, daysAWeek: 5 };
  const withPage = (doses: (typeof page)[]) => ({
    ...siteContent,
    exercises: new Map([...siteContent.exercises, [id, { isStanding: false, doses }]]),
  });
  const dosed = (dose: object, doses = [page]) =>
    problemsWith((draft) => {
      const [first] = strengthLevel(draft, 'wake-find').exercises;
      for (const level of draft.ladder.levels) {
        if (level.track !== 'strength') continue;
        level.exercises = level.exercises.filter((each) => each.exercise !== id);
      }
      strengthLevel(draft, 'wake-find').exercises.unshift({
        exercise: id,
        impact: found(first).impact,
        daysAWeek: 5,
        ...dose,
      });
    }, withPage(doses));

  it.each([
    ['sets', 3, 2],
    ['repetitions', 7, 6],
    ['holdSeconds', 6, 5],
    ['minutes', 4, 3],
    ['daysAWeek', 6, 5],
  ])('has no more %s than its page', (name, given, allowed) => {
    const problem = `${given} is more than the ${allowed} of its page.`;
    expect(dosed({ [name]: given })).toEqual(one('ladder', `${at}.${name}`, problem));
    expect(dosed({ [name]: allowed })).toEqual([]);
  });

  it('may be held as it says where the page says nothing', () => {
    const { holdSeconds, ...unheld } = page;
    expect(holdSeconds).toBe(5);
    expect(dosed({ holdSeconds: 30 }, [unheld as typeof page])).toEqual([]);
  });

  it('is measured by the page’s dose for its stage, or the last one before', () => {
    const early = { ...page, phase: 'settle', sets: 1 };
    const late = { ...page, phase: 'walk', sets: 9 };
    const problem = '2 is more than the 1 of its page.';
    expect(dosed({ sets: 2 }, [early, late])).toEqual(one('ladder', `${at}.sets`, problem));
    expect(dosed({ sets: 2 }, [early, page, late])).toEqual([]);
    const none = 'Its page has no dose for the stage wake or one before it.';
    expect(dosed({}, [late])).toEqual(one('ladder', `${at}.exercise`, none));
  });

  it('is of an exercise that has a page', () => {
    const problems = problemsWith((draft) => {
      found(strengthLevel(draft, 'wake-find').exercises[0]).exercise = 'toe-dance';
    });
    const problem = 'There is no exercise “toe-dance”.';
    expect(problems).toContainEqual({ file: 'ladder', path: `${at}.exercise`, problem });
  });
});

describe('a path', () => {
  const problemsOfPath = (change: (path: string[]) => void) =>
    problemsWith(({ ladder }) => change(ladder.path));

  it('names no level twice', () => {
    const problems = problemsOfPath((path) => path.push('balance-foam'));
    expect(problems).toEqual(inEverySport('“balance-foam” comes twice.'));
  });

  it('names levels that are there', () => {
    const problems = problemsOfPath((path) => path.push('balance-clouds'));
    expect(problems).toEqual(inEverySport('There is no level “balance-clouds”.'));
  });

  it('never leads back to an earlier stage', () => {
    const problems = problemsWith((draft) => {
      levelOf(draft, 'balance-foam').stage = 'walk';
    });
    expect(problems).toEqual(
      expect.arrayContaining(inEverySport('“balance-foam” leads back to an earlier stage.')),
    );
  });

  it('never skips a stage', () => {
    const problems = problemsWith((draft) => {
      levelOf(draft, 'wake-short-walks').stage = 'strengthen';
    });
    expect(problems).toEqual(inEverySport('“wake-short-walks” skips a stage.'));
  });

  it('begins both tracks in settle, without a gate', () => {
    const late = problemsWith((draft) => {
      levelOf(draft, 'settle-no-pounding').stage = 'wake';
    });
    expect(late).toEqual(inEverySport('“settle-no-pounding” must begin in settle.'));
    const gated = problemsWith((draft) => {
      levelOf(draft, 'settle-comfort').opensWhen = [
        { kind: 'able', ability: found(rules.checkIn.abilities[0]).id, label: 'Able' },
      ];
    });
    expect(gated).toEqual(inEverySport('“settle-comfort” is a start: no gate.'));
  });

  it('ends both tracks in maintain', () => {
    const strength = problemsWith((draft) => {
      levelOf(draft, 'maintain-strength').stage = 'return-to-sport';
    });
    expect(strength).toEqual(inEverySport('The strength track must end in maintain.'));
    const at = rules.ladder.sports.findIndex(({ id }) => id === 'climbing');
    const last = rules.ladder.sports[at]?.path.findLast(
      (id) => rules.ladder.levels[indexOf(id)]?.track === 'activity',
    );
    const activity = problemsWith((draft) => {
      levelOf(draft, found(last)).stage = 'return-to-sport';
    });
    expect(activity).toEqual(
      expect.arrayContaining(
        one('ladder', `sports.${at}.path`, 'The activity track must end in maintain.'),
      ),
    );
    const none = problemsWith(({ ladder }) => {
      ladder.path = [];
      found(ladder.sports[0]).path = [];
    });
    const problem = 'The strength track must end in maintain.';
    expect(none).toContainEqual({ file: 'ladder', path: 'sports.0.path', problem });
  });

  it('grows an activity by no more than the cap, and a new one by nothing', () => {
    const { sessionCap } = rules.checkIn.limits;
    const before = Math.max(
      ...rules.ladder.path
        .slice(0, rules.ladder.path.indexOf('strengthen-longer-walks'))
        .flatMap((id) => {
          const level = rules.ladder.levels.find((each) => each.id === id);
          return level?.track === 'activity' && level.activity.kind === 'walk'
            ? [level.activity.minutesTo]
            : [];
        }),
    );
    const most = Math.max(before * (1 + sessionCap.percent / 100), before + sessionCap.minutes);
    const from = (id: string, minutesFrom: number) =>
      problemsWith((draft) => {
        const { activity } = activityLevel(draft, id);
        Object.assign(activity, {
          minutesFrom,
          minutesTo: Math.max(minutesFrom, activity.minutesTo),
        });
      });
    expect(from('strengthen-longer-walks', most)).toEqual([]);
    expect(from('strengthen-longer-walks', most + 1)).toEqual(
      inEverySport(`“strengthen-longer-walks” begins with ${most + 1} minutes: at most ${most}.`),
    );
    const walked = activityLevel(rules as unknown as Draft<Rules>, 'strengthen-longer-walks')
      .activity.minutesTo;
    expect(from('walk-brisk', walked + 1)).toEqual(
      expect.arrayContaining(
        inEverySport(`“walk-brisk” begins with ${walked + 1} minutes: at most ${walked}.`),
      ),
    );
    expect(from('walk-brisk', walked).map(({ problem }) => problem)).not.toContain(
      `“walk-brisk” begins with ${walked} minutes: at most ${walked}.`,
    );
  });

  it('brings one new exercise at a time, from the stage strengthen on', () => {
    const invented = (...ids: string[]) => ({
      ...siteContent,
      exercises: new Map([
        ...siteContent.exercises,
        ...ids.map((id) => {
          const doses = [{ phase: 'settle', daysAWeek: 7 }];
          return [id, { isStanding: false, doses }] as const;
        }),
      ]),
    });
    const bring = (level: string, ...ids: string[]) =>
      problemsWith(
        (draft) => {
          const own = strengthLevel(draft, level).exercises;
          own.push(...ids.map((exercise) => ({ exercise, impact: false, daysAWeek: 7 })));
        },
        invented(...ids),
      );
    expect(bring('wake-alone', 'toe-wave', 'toe-bow')).toEqual([]);
    // This level has something new already.
    expect(bring('strengthen-stand', 'toe-wave')).toEqual(
      inEverySport('“strengthen-stand” brings short-foot-standing, toe-wave: one at a time.'),
    );
  });

  it('adds to one exercise at a time on the feet', () => {
    const standing = { isStanding: true, doses: [{ phase: 'settle', sets: 9, daysAWeek: 6 }] };
    const known = {
      ...siteContent,
      exercises: new Map([...siteContent.exercises, ['sway', standing], ['rock', standing]]),
    };
    const sway = { exercise: 'sway', impact: false, daysAWeek: 3 };
    const rock = { exercise: 'rock', impact: false, daysAWeek: 3 };
    const add = (first: { sets?: number; daysAWeek?: number }, second: { sets?: number }) =>
      problemsWith((draft) => {
        strengthLevel(draft, 'wake-find').exercises.push(sway);
        strengthLevel(draft, 'wake-alone').exercises.push(rock);
        strengthLevel(draft, 'strengthen-press').exercises = [
          ...strengthLevel(draft, 'wake-alone').exercises.slice(0, -1),
          { ...sway, ...first },
          { ...rock, ...second },
        ];
      }, known).filter(({ problem }) => problem.includes('strengthen-press'));
    const grown = (before: object, after: object) =>
      problemsWith((draft) => {
        for (const dose of [sway, rock]) {
          strengthLevel(draft, 'wake-find').exercises.push({ ...dose, ...before });
        }
        strengthLevel(draft, 'strengthen-press').exercises = [
          { ...sway, ...after },
          { ...rock, ...after },
        ];
      }, known).filter(({ problem }) => problem.includes('strengthen-press” adds'));
    expect(add({ sets: 2 }, { sets: 2 })).toEqual(
      inEverySport('“strengthen-press” adds to sway, rock: one at a time on the feet.'),
    );
    expect(add({ sets: 2 }, {})).toEqual([]);
    // As much in a week, in other pieces, is no more.
    const long = { sets: 1, repetitions: 6, holdSeconds: 1 };
    const even = { sets: 2, repetitions: 3, holdSeconds: 1 };
    const held = { sets: 1, repetitions: 2, holdSeconds: 3 };
    for (const other of [even, held]) {
      expect(grown(long, other)).toEqual([]);
      expect(grown(other, { ...long, repetitions: 7 })).toHaveLength(rules.ladder.sports.length);
    }
    expect(add({ daysAWeek: 4 }, { sets: 2 })).not.toEqual([]);
  });

  it('has its first impact in the exercises, after sessions without tenderness', () => {
    const hopsInWalks = problemsWith((draft) => {
      activityLevel(draft, 'balance-slope').activity.impact = true;
    });
    expect(hopsInWalks).toEqual(
      expect.arrayContaining([
        ...inEverySport('“balance-slope”: two-leg hops come before other impact.'),
        ...inEverySport('“balance-slope”: the first impact waits for sessions without tenderness.'),
      ]),
    );
  });
});

describe('a line of a checklist', () => {
  const waitFor = (item: Draft<Level>['opensWhen'][number], at = 'wake-alone') =>
    problemsWith((draft) => levelOf(draft, at).opensWhen.push(item)).map(({ problem }) => problem);
  const refused = (at = 'wake-alone') =>
    rules.ladder.sports.map(() => `“${at}” can’t open: nothing before it leads to “It”`);
  const label = 'It';

  it('asks for an activity that comes before, and for so long', () => {
    const item = { kind: 'green-days', activities: ['walk'], days: 3, label } as const;
    const walk = { ...item, activities: ['walk'] };
    const short = activityLevel(rules as unknown as Draft<Rules>, 'wake-short-walks').activity
      .minutesTo;
    expect(waitFor({ ...walk, minutes: short })).toEqual([]);
    expect(waitFor({ ...walk, minutes: short + 1 })).toEqual(refused());
    expect(waitFor({ ...walk, activities: ['run'], minutes: 1 })).toEqual(refused());
  });

  it('asks for something that is measured, and for hopping only after hops', () => {
    const measured = (measure: string, at?: string) =>
      waitFor({ kind: 'measured-at-most', measure, value: 2, label }, at);
    expect(measured('painInDailyLife')).toEqual([]);
    expect(measured('height')).toEqual(refused());
    expect(measured('toString')).toEqual(refused());
    expect(measured('painOnHopping')).toEqual(refused());
    expect(measured('painOnHopping', 'run-first')).toEqual([]);
  });

  it('asks for a test that its exercise comes before', () => {
    const norm = (which: 'heel-raises' | 'one-leg-stand', at: string) =>
      waitFor({ kind: 'norm', norm: which, label }, at);
    expect(norm('heel-raises', 'walk-heavier')).toEqual(refused('walk-heavier'));
    expect(norm('one-leg-stand', 'wake-alone')).toEqual(refused());
    expect(norm('one-leg-stand', 'balance-reach')).toEqual([]);
    expect(norm('heel-raises', 'balance-foam')).toEqual([]);
  });

  it('asks for good sessions of a level that comes before, on that track', () => {
    const good = (track: 'strength' | 'activity', from?: string) =>
      waitFor({ kind: 'good-sessions', track, count: 3, label, ...(from && { from }) });
    expect(good('activity')).toEqual([]);
    expect(good('activity', 'wake-short-walks')).toEqual([]);
    expect(good('strength', 'wake-short-walks')).toEqual(refused());
    expect(good('activity', 'walk-brisk')).toEqual(refused());
  });
});

describe('what may be asked about', () => {
  it('belongs to a sport that is there, and to a level of its path', () => {
    const from = (sport: string, level: string) =>
      problemsWith(({ ladder }) => {
        found(ladder.activities[0]).from = [{ sport, level }];
      });
    expect(from('chess', 'walk-brisk')).toEqual(
      one('ladder', 'activities.0.from', 'There is no sport “chess”.'),
    );
    expect(from('running', 'hike-day')).toEqual(
      one('ladder', 'activities.0.from', '“running” has no level “hike-day”.'),
    );
    expect(from('any', 'run-first')).toEqual(
      one('ladder', 'activities.0.from', '“any” has no level “run-first”.'),
    );
    expect(from('any', 'walk-brisk')).toEqual([]);
    expect(from('running', 'run-first')).toEqual([]);
  });
});

describe('a placement', () => {
  const place = (strengthAtMost: string, activityAtMost: string) =>
    problemsWith(({ entry }) => {
      Object.assign(found(entry.placements[0]), { strengthAtMost, activityAtMost });
    });

  it('names levels of the common path, each of its track', () => {
    expect(place('wake-short-walks', 'wake-short-walks')).toEqual(
      one('entry', 'placements.0', 'The common path has no strength level “wake-short-walks”.'),
    );
    expect(place('wake-find', 'run-first')).toEqual(
      one('entry', 'placements.0', 'The common path has no activity level “run-first”.'),
    );
  });

  it('is no higher than the walk stage', () => {
    expect(place('walk-heavier', 'walk-brisk-longer')).toEqual([]);
    expect(place('balance-one-foot', 'walk-brisk')).toEqual(
      one('entry', 'placements.0', 'Nobody is placed above the walk stage: “balance-one-foot” is.'),
    );
  });
});

describe('ids', () => {
  const twice: readonly [RuleFile, string, (draft: Draft<Rules>) => { id: string }[]][] = [
    ['warning-signs', 'signs', ({ warningSigns }) => warningSigns],
    ['check-in', 'rules', ({ checkIn }) => checkIn.rules],
    ['check-in', 'questions', ({ checkIn }) => checkIn.questions],
    ['check-in', 'abilities', ({ checkIn }) => checkIn.abilities],
    ['entry', 'questions', ({ entry }) => entry.questions],
    ['entry', 'placements', ({ entry }) => entry.placements],
    ['entry', 'medicalLimits', ({ entry }) => entry.medicalLimits],
  ];
  it.each(twice)('of %s: %s are there once', (file, path, listOf) => {
    let id = '';
    let last = 0;
    const problems = problemsWith((draft) => {
      const list = listOf(draft);
      const first = found(list[0]);
      ({ id } = first);
      last = list.push(structuredClone(first)) - 1;
    });
    const problem = `The id “${id}” is there twice.`;
    expect(problems).toContainEqual({ file, path: `${path}.${last}.id`, problem });
  });
});

describe('the entry questions', () => {
  it('have options where they are a choice', () => {
    const at = rules.entry.questions.findIndex(({ kind }) => kind === 'choice');
    const path = `questions.${at}.options`;
    for (const options of [undefined, []]) {
      const problems = problemsWith(({ entry }) =>
        Object.assign(found(entry.questions[at]), { options }),
      );
      expect(problems).toEqual(one('entry', path, 'A choice needs its options.'));
    }
  });

  it('follow only what comes before them', () => {
    const at = rules.entry.questions.findIndex(({ onlyAfter }) => onlyAfter !== undefined);
    const after = (question: string) =>
      problemsWith(({ entry }) => {
        found(found(entry.questions[at]).onlyAfter).question = question;
      });
    const own = found(rules.entry.questions[at]).id;
    const problem = 'It can only follow a question that comes before it.';
    expect(after(own)).toEqual(one('entry', `questions.${at}.onlyAfter`, problem));
    expect(after(found(rules.entry.questions[0]).id)).toEqual([]);
  });
});

describe('a warning sign', () => {
  it('is no more urgent unsure than sure', () => {
    const at = rules.warningSigns.findIndex(({ urgency }) => urgency === 'today');
    const unsure = (urgency: 'now' | 'today' | 'days') =>
      problemsWith(({ warningSigns }) => {
        found(warningSigns[at]).unsure = urgency;
      });
    const problem = '“Not sure” can’t be more urgent than “yes”.';
    expect(unsure('now')).toEqual(one('warning-signs', `signs.${at}.unsure`, problem));
    expect(unsure('today')).toEqual([]);
    expect(unsure('days')).toEqual([]);
  });
});

describe('breaks', () => {
  it.each([[[14, 7, 28]], [[7, 7, 28]], [[0, 14, 28]]])('of %j days are refused', (days) => {
    const problems = problemsWith(({ checkIn }) => {
      days.forEach((fromDays, index) => {
        found(checkIn.limits.breakSteps[index]).fromDays = fromDays;
      });
    });
    const problem = 'Longer breaks come after shorter ones.';
    expect(problems).toEqual(one('check-in', 'limits.breakSteps', problem));
  });
});

describe('what a checklist waits for is asked', () => {
  it('a sign at both times', () => {
    const at = rules.checkIn.questions.findIndex(({ id }) => id === 'tender');
    for (const about of [['session'], ['morning']] as const) {
      const problems = problemsWith(({ checkIn }) => {
        found(checkIn.questions[at]).about = [...about];
      });
      const problem = '“tender” must be asked after a session and in the morning.';
      expect(problems).toEqual(one('check-in', 'questions', problem));
    }
  });

  it('a sign of a checklist, as well as tenderness', () => {
    const item = {
      kind: 'sign-free',
      sign: 'itch',
      sessions: 1,
      overDays: 1,
      label: 'It',
    } as const;
    const problems = problemsWith((draft) => levelOf(draft, 'walk-brisk').opensWhen.push(item));
    const problem = '“itch” must be asked after a session and in the morning.';
    expect(problems).toEqual(one('check-in', 'questions', problem));
  });

  it('an ability with its question, and none without a checklist', () => {
    const [ability] = rules.checkIn.abilities;
    const { id } = found(ability);
    const unasked = problemsWith(({ checkIn }) => {
      checkIn.abilities.shift();
    });
    const problem = `A checklist asks for “${id}”, which has no question.`;
    expect(unasked).toEqual(one('check-in', 'abilities', problem));
    const idle = problemsWith(({ checkIn }) => {
      checkIn.abilities.push({ ...found(checkIn.abilities[0]), id: 'can-whistle' });
    });
    const path = `abilities.${rules.checkIn.abilities.length}`;
    expect(idle).toEqual(one('check-in', path, 'No checklist asks for “can-whistle”.'));
  });
});

describe('sources, wherever they stand,', () => {
  const unknown = '“doe-1900” is not in content/references.json.';
  const places: readonly [RuleFile, RegExp, (draft: Draft<Rules>) => string[]][] = [
    [
      'warning-signs',
      /^signs\.0\.basis\.sources$/,
      (draft) => found(draft.warningSigns[0]).basis.sources,
    ],
    ['entry', /^highestStart\.basis\.sources$/, ({ entry }) => entry.highestStart.basis.sources],
    [
      'ladder',
      /^levels\.2\.basis\.sources$/,
      ({ ladder }) => found(ladder.levels[2]).basis.sources,
    ],
    [
      'check-in',
      /^limits\.goodSessions\.basis\.sources$/,
      ({ checkIn }) => checkIn.limits.goodSessions.basis.sources,
    ],
  ];
  it.each(places)('of %s are records of this site', (file, path, sourcesOf) => {
    // A list in the rules may be shared by several places, by an anchor of YAML.
    const problems = problemsWith((draft) => sourcesOf(draft).push('doe-1900'));
    expect(problems).toContainEqual({ file, path: expect.stringMatching(path), problem: unknown });
    expect(problems.every(({ problem }) => problem === unknown)).toBe(true);
  });
});

describe('a condition', () => {
  const at = rules.checkIn.rules.findIndex(({ id }) => id === 'red-pain-during');
  const when = (condition: Draft<Rules>['checkIn']['rules'][number]['when']) =>
    problemsWith(({ checkIn }) => {
      found(checkIn.rules[at]).when = condition;
    });
  const refused = (problem: string) => one('check-in', `rules.${at}.when`, problem);
  const pain = { input: 'painDuring' };

  it('reads inputs that are there', () => {
    expect(when({ input: 'mood', atLeast: 1 })).toEqual(refused('There is no input “mood”.'));
    expect(when({ input: 'constructor', atLeast: 1 })).toEqual(
      refused('There is no input “constructor”.'),
    );
  });

  it('compares a choice with its values, from one up to the worst', () => {
    expect(when({ input: 'limp', atLeast: 1 })).toEqual(
      refused('“limp” is a choice: compare it with “is”.'),
    );
    expect(when({ input: 'limp', is: ['maybe'] })).toEqual(refused('“limp” is never “maybe”.'));
    expect(when({ input: 'limp', is: ['no'] })).toEqual(
      refused('A rule that holds for a value of “limp” must hold for every worse one.'),
    );
    expect(when({ input: 'limp', is: ['no', 'yes'] })).toEqual([]);
  });

  it('compares a number the way it gets worse, within its range', () => {
    expect(when({ ...pain, is: ['4'] })).toEqual(
      refused('“painDuring” is a number: compare it with atLeast and the like.'),
    );
    const wrongWay = refused(
      '“painDuring” gets worse as it gets higher: the comparison goes the wrong way.',
    );
    expect(when({ ...pain, below: 4 })).toEqual(wrongWay);
    expect(when({ ...pain, atMost: 4 })).toEqual(wrongWay);
    const never = refused('“painDuring” runs from 0 to 10: this can never tell anything apart.');
    expect(when({ ...pain, atLeast: 10.5 })).toEqual(never);
    expect(when({ ...pain, above: -1 })).toEqual(never);
    for (const limit of [0, 10]) expect(when({ ...pain, atLeast: limit })).toEqual([]);
  });

  it('of a placement or a medical limit reads the entry’s own inputs', () => {
    const placement = problemsWith(({ entry }) => {
      found(entry.placements[1]).when = { input: 'painDuring', atLeast: 1 };
    });
    const problem = 'There is no input “painDuring”.';
    expect(placement).toEqual(one('entry', 'placements.1.when', problem));
    const limit = problemsWith(({ entry }) => {
      found(entry.medicalLimits[1]).when = { input: 'painDuring', atLeast: 1 };
    });
    expect(limit).toEqual(one('entry', 'medicalLimits.1.when', problem));
  });

  it('that leaves out a value between two is refused', () => {
    const { trend } = rules.entry.inputs;
    const values = trend?.kind === 'choice' ? trend.values : [];
    expect(values).toHaveLength(3);
    const problems = problemsWith(({ entry }) => {
      found(entry.placements[0]).when = { input: 'trend', is: [values[0] ?? '', values[2] ?? ''] };
    });
    const problem = 'A rule that holds for a value of “trend” must hold for every worse one.';
    expect(problems).toEqual(one('entry', 'placements.0.when', problem));
  });

  it('is looked into, however deep', () => {
    const deep = when({ any: [{ ...pain, atLeast: 4 }, { all: [{ ...pain, below: 4 }] }] });
    expect(deep).toHaveLength(1);
  });
});
