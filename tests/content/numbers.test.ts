import { describe, expect, it } from 'vitest';
import { numbersWithUnits } from '../../scripts/content-checks/numbers.ts';

describe('numbers that need a source', () => {
  it.each([
    ['It fell by 17%.', ['17%']],
    ['Walk for 10 minutes.', ['10 minutes']],
    ['Hold for 5 to 10 seconds.', ['5 to 10 seconds']],
    ['Pain stays at 2 out of 10.', ['2 out of 10']],
    ['About 45–60 kPa.', ['45–60 kPa']],
    ['Wait three weeks.', ['three weeks']],
    ['A 30-minute walk.', ['30-minute']],
  ])('%s', (text, expected) => {
    expect(numbersWithUnits(text)).toEqual(expected);
  });

  it.each(['Toes 2 to 5 share the load.', 'In 2014 a study began.', 'One step at a time.'])(
    'leaves alone: %s',
    (text) => {
      expect(numbersWithUnits(text)).toEqual([]);
    },
  );
});
