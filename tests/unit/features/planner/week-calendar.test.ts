import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../src/features/planner/week/calendar.ts';
import type { DayInWords } from '../../../../src/features/planner/week/weekWords.ts';
import { addDays } from '../../../../src/lib/days.ts';
import type { Day } from '../../../../src/lib/days.ts';

/** A week with all kinds of days, from the day given. */
function weekFrom(day: Day): DayInWords[] {
  const common = { why: undefined, exercises: [], activity: undefined };
  return Array.from({ length: 7 }, (_, offset): DayInWords => {
    const name = { day: addDays(day, offset), name: 'A day' };
    return offset % 2 === 0
      ? {
          ...common,
          ...name,
          summary: '2 exercises and 24 minutes',
          exercises: [
            { id: 'arch-raise', title: 'Arch raise', dose: '3 × 10, hold 5 seconds' },
            {
              id: 'one-leg-stand',
              title: 'One-leg stand; near a wall, please',
              dose: '2 × 30 seconds',
            },
          ],
          activity: '24 minutes. Walk on even ground in your supportive shoe.',
        }
      : { ...common, ...name, summary: 'Rest day', why: 'The foot rests until 24 November 2026.' };
  });
}

function textOf(week: readonly DayInWords[], revision = 29_000_000): string {
  const calendar = calendarOf(week, 'a1b2c3d4', revision);
  if (!calendar.ok) throw new Error(calendar.sentence);
  return calendar.text;
}

/** A calendar read back: each event's properties by name, unfolded and with its escapes undone. */
function eventsOf(text: string): Map<string, string>[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .replaceAll('\\n', '\n')
      .replaceAll(/\\([,;\\])/g, '$1');
    events.at(-1)?.set(line.slice(0, colon), value);
  }
  return events;
}

const summer = '2027-03-25' as Day;

describe('the calendar file', () => {
  it('has one event for each day, all day long, on the reader’s own day', () => {
    const events = eventsOf(textOf(weekFrom('2026-11-22' as Day)));
    expect(events).toHaveLength(7);
    expect(events.map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual([
      '20261122',
      '20261123',
      '20261124',
      '20261125',
      '20261126',
      '20261127',
      '20261128',
    ]);
    expect(events[0]?.get('DTEND;VALUE=DATE')).toBe('20261123');
  });

  it('passes the end of a month, of a year, and a leap day', () => {
    for (const [day, last] of [
      ['2026-12-28', '20270103'],
      ['2028-02-26', '20280303'],
    ] as const) {
      const events = eventsOf(textOf(weekFrom(day as Day)));
      expect(events.at(-1)?.get('DTSTART;VALUE=DATE')).toBe(last);
    }
  });

  it('names no hour and no time zone, but for the stamp that each event must have', () => {
    const text = textOf(weekFrom(summer));
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    expect(text.match(/T\d{6}/g)?.length).toBe(7);
  });

  it('has every line within 75 octets, ended as the format asks', () => {
    const long = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(long, long, (title, why) => {
        const [day] = weekFrom(summer);
        if (day === undefined) return;
        const clean = (words: string) => words.replaceAll(/[\r\n]/g, ' ');
        const text = textOf([
          { ...day, why: clean(why), exercises: [{ id: 'x', title: clean(title), dose: '1 × 1' }] },
        ]);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(eventsOf(text)[0]?.get('DESCRIPTION')).toContain(`${clean(title)}: 1 × 1`);
      }),
    );
  });

  it('says what is done and nothing about the person', () => {
    const [event] = eventsOf(textOf(weekFrom(summer)));
    expect(event?.get('SUMMARY')).toBe('Pushoff: 2 exercises and 24 minutes');
    expect(event?.get('DESCRIPTION')?.split('\n')).toEqual([
      'Arch raise: 3 × 10, hold 5 seconds',
      'One-leg stand; near a wall, please: 2 × 30 seconds',
      '24 minutes. Walk on even ground in your supportive shoe.',
      'Look at the plan on the day: it may have changed since this file was made.',
    ]);
    expect(event?.get('CLASS')).toBe('PRIVATE');
  });

  it('takes the place of an earlier file: the same id for a day, and a higher revision', () => {
    const before = eventsOf(textOf(weekFrom(summer), 29_000_000));
    const after = eventsOf(textOf(weekFrom(addDays(summer, 2)), 29_000_060));
    expect(after[0]?.get('UID')).toBe(before[2]?.get('UID'));
    expect(new Set(before.map((event) => event.get('UID'))).size).toBe(7);
    expect(Number(after[0]?.get('SEQUENCE'))).toBeGreaterThan(Number(before[0]?.get('SEQUENCE')));
  });

  it('doesn’t keep anyone busy', () => {
    const [event] = eventsOf(textOf(weekFrom(summer)));
    expect(event?.get('TRANSP')).toBe('TRANSPARENT');
  });
});

describe('in any time zone, over the weeks in which the clocks change', () => {
  // A process of its own for each zone: the zone of a running one can't be changed for certain.
  const script = `
    import { calendarOf } from './src/features/planner/week/calendar.ts';
    import { addDays } from './src/lib/days.ts';
    const days = ['2027-03-25', '2026-10-22', '2026-11-01', '2026-03-08', '2026-04-03'];
    const week = (from) => Array.from({ length: 7 }, (_, index) => ({
      day: addDays(from, index), name: '', summary: 'Rest day', why: undefined, exercises: [],
      activity: undefined,
    }));
    const text = days.map((day) => calendarOf(week(day), 'a', 1).text).join('');
    console.log(JSON.stringify(text.match(/DT(?:START|END);VALUE=DATE:\\d{8}/g)));
  `;
  const datesIn = (zone: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }),
    );
  const expected = ['2027-03-25', '2026-10-22', '2026-11-01', '2026-03-08', '2026-04-03'].flatMap(
    (from) =>
      Array.from({ length: 7 }, (_, index) => index).flatMap((index) => {
        const plain = (offset: number) => addDays(from as Day, offset).replaceAll('-', '');
        return [`DTSTART;VALUE=DATE:${plain(index)}`, `DTEND;VALUE=DATE:${plain(index + 1)}`];
      }),
  );

  it.each([
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ])('the days stay what they are in %s', (zone) => {
    expect(datesIn(zone)).toEqual(expected);
  });
});
