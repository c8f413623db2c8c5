import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/lib/days.ts';
import {
  type View,
  addressOf,
  readView,
  viewKinds,
} from '../../../../src/features/planner/views.ts';

const searchOf = (view: View) => addressOf(view).replace('/planner/', '');

describe('the address of a view', () => {
  it('leads back to the view it was written for', () => {
    const more = { at: 'ageBand', day: '2026-11-20' as Day, of: 'abc-123' };
    for (const kind of viewKinds) {
      expect(readView(searchOf({ kind }))).toEqual({ kind });
      const full = { kind, ...more };
      if (kind !== 'today') expect(readView(searchOf(full))).toEqual(full);
    }
  });

  it('leads to today when it is unknown or missing', () => {
    expect(readView('')).toEqual({ kind: 'today' });
    expect(readView('?view=toString')).toEqual({ kind: 'today' });
    expect(readView('?view=<script>')).toEqual({ kind: 'today' });
  });

  it('takes no day that does not exist, and no id or step that can’t be one', () => {
    const odd = '?view=session&day=2026-02-30&of=../x&at=%22';
    expect(readView(odd)).toEqual({ kind: 'session' });
  });
});
