import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openBackup, passphraseProblem, readBackup, sealBackup } from '../../../src/log/backup.ts';
import { exportJson } from '../../../src/log/exportFile.ts';
import { planImport } from '../../../src/log/importFile.ts';
import { day, oneOfEach } from './invented.ts';

const subtle = webcrypto.subtle as SubtleCrypto;
const crypto = {
  subtle,
  randomBytes: (count: number) => webcrypto.getRandomValues(new Uint8Array(count)),
};
const passphrase = 'blue kettle on a ladder';
const exported = exportJson(oneOfEach, day('2026-11-22'));
const file = await sealBackup(crypto, exported, passphrase);

/** The file with one of its values changed. */
function changed(values: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(file), ...values });
}

async function opened(text: string, with_ = passphrase) {
  const read = readBackup(text);
  if (!read.ok) return { ok: false, problem: read.problem };
  return openBackup(subtle, read.backup, with_);
}

function withByteChanged(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  return bytes.toString('base64');
}

describe('an encrypted backup', () => {
  it('opens again with its passphrase, and is the same log', async () => {
    const again = await opened(file);
    expect(again).toEqual({ ok: true, text: exported });
    expect(planImport([], exported)).toMatchObject({ ok: true, refused: [] });
  });

  it('says what it is, and nothing of what is inside', () => {
    expect(JSON.parse(file)).toMatchObject({
      format: 'pushoff-backup',
      version: 1,
      kdf: 'PBKDF2-HMAC-SHA-256',
      iterations: 600_000,
      cipher: 'AES-256-GCM',
    });
    expect(file).not.toMatch(/Stood all day|session|shoe/);
  });

  it('is another one each time: salt and iv are never used twice', async () => {
    const second = JSON.parse(await sealBackup(crypto, exported, passphrase));
    const first = JSON.parse(file);
    for (const name of ['salt', 'iv', 'data']) expect(second[name]).not.toBe(first[name]);
  });

  it('can be read by anyone who follows the README, without this code', async () => {
    const { salt, iv, data, iterations } = JSON.parse(file);
    const { createDecipheriv, pbkdf2Sync } = await import('node:crypto');
    const key = pbkdf2Sync(passphrase, Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
    const bytes = Buffer.from(data, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'));
    const header = [
      'pushoff-backup',
      1,
      'PBKDF2-HMAC-SHA-256',
      iterations,
      salt,
      'AES-256-GCM',
      iv,
    ];
    decipher.setAAD(Buffer.from(header.join('\n')));
    decipher.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
    expect(text.toString('utf8')).toBe(exported);
  });

  it('opens whether an accent was typed as one sign or two', async () => {
    const sealed = await sealBackup(crypto, 'x', 'caf\u00e9 au lait');
    expect(await opened(sealed, 'cafe\u0301 au lait')).toEqual({ ok: true, text: 'x' });
  });

  it('holds three million characters', async () => {
    const long = 'x'.repeat(3_000_000);
    expect(await opened(await sealBackup(crypto, long, passphrase))).toEqual({
      ok: true,
      text: long,
    });
  });
});

describe('what does not open', () => {
  const refusal = { ok: false, problem: expect.stringContaining('does not open') };

  it('is a wrong passphrase', async () => {
    expect(await opened(file, 'blue kettle on a laddeR')).toEqual(refusal);
  });

  it('is a file of which one byte has changed', async () => {
    const { data } = JSON.parse(file);
    expect(await opened(changed({ data: withByteChanged(data) }))).toEqual(refusal);
  });

  it.each(['salt', 'iv'])('is a file whose %s has changed', async (name) => {
    const value = withByteChanged(JSON.parse(file)[name]);
    expect(await opened(changed({ [name]: value }))).toEqual(refusal);
  });

  it('is a file that says other iterations', async () => {
    expect(await opened(changed({ iterations: 600_001 }))).toEqual(refusal);
  });
});

describe('an envelope is refused before any work', () => {
  it.each([0, -1, 1, 99_999, 5_000_001, 1e12, 600_000.5, '600000', null, Number.NaN])(
    'when it asks for %s iterations',
    (iterations) => {
      expect(readBackup(changed({ iterations }))).toEqual({
        ok: false,
        problem: expect.stringContaining('impossible amount of work'),
      });
    },
  );

  it.each([100_000, 5_000_000])('but not when it asks for %s, which is a limit', (iterations) => {
    expect(readBackup(changed({ iterations })).ok).toBe(true);
  });

  it('after a mark of the byte order, which is nothing', () => {
    expect(readBackup(`\uFEFF${file}`).ok).toBe(true);
  });

  it('when it is of a newer version, with the reason', () => {
    expect(readBackup(changed({ version: 2 }))).toEqual({
      ok: false,
      problem: expect.stringContaining('newer version'),
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['no version', { version: 'one' }],
    ['another way to make the key', { kdf: 'none' }],
    ['another cipher', { cipher: 'rot13' }],
    ['a salt that is too short', { salt: 'AAAA' }],
    ['a salt that is no text', { salt: 7 }],
    ['no salt', { salt: undefined }],
    ['data too short for a seal', { data: 'A'.repeat(20) }],
    ['an iv that is no base64', { iv: '!!' }],
    ['no data', { data: '' }],
    ['data that is a list', { data: [1, 2] }],
  ])('when it has %s', (_what, values) => {
    expect(readBackup(changed(values))).toEqual({
      ok: false,
      problem: expect.stringContaining('damaged'),
    });
  });

  it.each(['', '{', 'null', '[]', exported, file.slice(0, 200)])(
    'when it is some other file, which it leaves to others',
    (text) => expect(readBackup(text)).toEqual({ ok: false, problem: undefined }),
  );
});

describe('a passphrase', () => {
  it('has 10 characters or more', () => {
    const nine = passphraseProblem('nine char', 'nine char');
    expect(nine).toEqual({
      field: 'first',
      sentence: 'Use 10 characters or more. Four or five words are good.',
    });
    expect(passphraseProblem('ten chars!', 'ten chars!')).toBeUndefined();
  });

  it('is typed twice, and the same', () => {
    expect(passphraseProblem('long enough', 'long enougH')).toEqual({
      field: 'again',
      sentence: 'The two are not the same. Type the passphrase again.',
    });
  });
});
