import { readDay } from '../lib/days.ts';
import type { Day } from '../lib/days.ts';

/**
 * Either the value, rebuilt from known parts, or what is wrong with it: the end of a sentence that
 * begins with the thing's name (“must be a list”).
 */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export type Reader<T> = (value: unknown) => Read<T>;

function good<T>(value: T): Read<T> {
  return { ok: true, value };
}

function bad(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** A stranger's text shown inside our sentence: short, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`;
}

/** A finite number from `min` to `max`. Minus zero becomes zero, which JSON can keep. */
export function numberFrom(min: number, max: number): Reader<number> {
  return (value) =>
    typeof value === 'number' && value >= min && value <= max
      ? good(value === 0 ? 0 : value)
      : bad(`must be a number from ${min} to ${max}`);
}

/** A whole number from `min` to `max`. */
export function wholeFrom(min: number, max: number): Reader<number> {
  const number = numberFrom(min, max);
  return (value) =>
    Number.isInteger(value) ? number(value) : bad(`must be a whole number from ${min} to ${max}`);
}

/** Text of up to `max` characters; it may be empty. */
export function textUpTo(max: number): Reader<string> {
  return (value) => {
    if (typeof value !== 'string') return bad('must be text');
    return value.length <= max ? good(value) : bad(`is longer than ${max} characters`);
  };
}

/** One of these values and no other. */
export function oneOf<const T extends string | boolean>(values: readonly T[]): Reader<T> {
  return (value) => {
    const found = values.find((candidate) => candidate === value);
    return found === undefined ? bad(`must be one of: ${values.join(', ')}`) : good(found);
  };
}

/** What the reader takes, or the answer `notSure`. */
export function orNotSure<T>(reader: Reader<T>): Reader<T | 'notSure'> {
  return (value) => {
    if (value === 'notSure') return good('notSure');
    const read = reader(value);
    return read.ok ? read : bad(`${read.problem}, or notSure`);
  };
}

/** A calendar day that exists, 1900–2200. */
export const aDay: Reader<Day> = (value) => {
  const day = readDay(value);
  return day === undefined ? bad('must be a day such as 2026-11-22, from 1900 to 2200') : good(day);
};

/** An instant exactly as `Date.toISOString()` writes it, so that instants compare as text. */
export const anInstant: Reader<string> = (value) => {
  const wellFormed =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(value) &&
    readDay(value.slice(0, 10)) !== undefined;
  return wellFormed ? good(value) : bad('must be an instant such as 2026-11-22T08:30:00.000Z');
};

/** 1 to 64 characters of a–z, 0–9 and `-`. */
export const anId: Reader<string> = (value) =>
  typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value)
    ? good(value)
    : bad('must be an id: 1 to 64 of the characters a–z, 0–9 and -');

/**
 * 1 to 64 letters, digits and `-`, beginning with a letter. Names that every JavaScript object
 * carries (`constructor`, `toString` …) are refused: looked up in a table they would find
 * something that nobody put there.
 */
export const aSlug: Reader<string> = (value) =>
  typeof value === 'string' && /^[a-zA-Z][a-zA-Z0-9-]{0,63}$/.test(value) && !(value in {})
    ? good(value)
    : bad('must be a name: 1 to 64 letters, digits and -, beginning with a letter');

/** A list of up to `max` values. */
export function listOf<T>(reader: Reader<T>, max: number): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return bad('must be a list');
    if (value.length > max) return bad(`has more than ${max} parts`);
    const values: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const read = reader(value[index]);
      if (!read.ok) return bad(`has part ${index + 1}, which ${read.problem}`);
      values.push(read.value);
    }
    return good(values);
  };
}

/** Values by name, up to `max` of them; `keys` says which names are taken. */
export function recordOf<K extends string, T>(
  keys: Reader<K>,
  reader: Reader<T>,
  max: number,
): Reader<Record<K, T>> {
  return (value) => {
    if (!isPlain(value)) return bad('must be values by name');
    const names = Object.keys(value);
    if (names.length > max) return bad(`has more than ${max} parts`);
    const entries: [string, T][] = [];
    for (const name of names) {
      const key = keys(name);
      if (!key.ok) return bad(`has the name ${quoted(name)}, which ${key.problem}`);
      const read = reader(value[name]);
      if (!read.ok) return bad(`has ${quoted(name)}, which ${read.problem}`);
      entries.push([key.value, read.value]);
    }
    // fromEntries defines each name afresh, so none can reach a prototype.
    return good(Object.fromEntries(entries) as Record<K, T>);
  };
}

interface Field<T> {
  readonly read: Reader<T>;
  readonly optional: boolean;
  /** The reader's own words, which go when the entry is removed. */
  readonly ownWords: boolean;
}

interface RequiredField<T> extends Field<T> {
  readonly optional: false;
}

interface OptionalField<T> extends Field<T> {
  readonly optional: true;
}

/** One field for every key of `T`, and the compiler refuses a table that forgets one. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Pick<T, K> extends Required<Pick<T, K>>
    ? RequiredField<T[K]>
    : OptionalField<NonNullable<T[K]>>;
};

/** A field that must be there. */
export function required<T>(read: Reader<T>): RequiredField<T> {
  return { read, optional: false, ownWords: false };
}

/** A field that may be missing. `undefined` counts as missing, `null` does not. */
export function optional<T>(read: Reader<T>): OptionalField<T> {
  return { read, optional: true, ownWords: false };
}

/** Marks a text field as the reader's own words. */
export function ownWords<F extends Field<string>>(field: F): F {
  return { ...field, ownWords: true };
}

/** Fields by name as the code handles them once their types have been checked. */
export type AnyFields = Readonly<Record<string, Field<unknown>>>;

/** An object with these fields and no others, rebuilt in the order of the table. */
export function objectWith<T>(fields: Fields<T>): Reader<T> {
  // The mapped type above has proved the table against T; from here on only names matter.
  const table = Object.entries(fields as unknown as AnyFields);
  const known = new Set(table.map(([name]) => name));
  return (value) => {
    if (!isPlain(value)) return bad('must be values by name');
    const stranger = Object.keys(value).find((name) => !known.has(name));
    if (stranger !== undefined) return bad(`has ${quoted(stranger)}, which is not known here`);
    // The names come from our own table, so none of them can reach a prototype.
    const built: Record<string, unknown> = {};
    for (const [name, field] of table) {
      const part = Object.hasOwn(value, name) ? value[name] : undefined;
      if (part === undefined) {
        if (!field.optional) return bad(`has no ${quoted(name)}`);
        continue;
      }
      const read = field.read(part);
      if (!read.ok) return bad(`has ${quoted(name)}, which ${read.problem}`);
      built[name] = read.value;
    }
    return good(built as T);
  };
}

/** Whether a value is an object with parts by name: no list, no Date, nothing with a class. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
