import { maxImportBytes } from './importFile.ts';
import { isPlain } from './fields.ts';

/** What an encrypted file says it is. */
const backupFormat = 'pushoff-backup';

/** The version of the envelope, not of the log inside. */
const backupVersion = 1;

/** What OWASP asks of PBKDF2 with HMAC-SHA-256. */
const usualIterations = 600_000;

/** Fewer would be no protection; more would keep a phone busy for minutes, as a trap may want to. */
const iterationLimits = { fewest: 100_000, most: 5_000_000 } as const;

const saltBytes = 16;
const ivBytes = 12;
const tagBytes = 16;

/** The shortest passphrase taken, in characters. */
export const shortestPassphrase = 10;

/** The largest encrypted file taken: the largest log, in base64, and room for the envelope. */
export const maxBackupBytes = Math.ceil((maxImportBytes * 4) / 3) + 10_000;

/** What the browser brings: `crypto.subtle`, and bytes that nobody can guess. */
export interface Crypto {
  readonly subtle: SubtleCrypto;
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
}

/** An encrypted file whose envelope has been read and found possible. */
export interface SealedBackup {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

type Problem = { readonly ok: false; readonly problem: string };

export type ReadBackup =
  | { readonly ok: true; readonly backup: SealedBackup }
  /** Some other file; perhaps an export that isn't encrypted. */
  | { readonly ok: false; readonly problem: undefined }
  | Problem;

const damaged: Problem = {
  ok: false,
  problem: 'This encrypted file is damaged or incomplete. Nothing was read from it.',
};

/**
 * An exported file (any text) locked with a passphrase, as a JSON envelope. README.md describes the
 * form in full. Takes about a second on a phone: that slowness is what protects the passphrase.
 */
export async function sealBackup(
  { subtle, randomBytes }: Crypto,
  text: string,
  passphrase: string,
): Promise<string> {
  const [salt, iv] = [randomBytes(saltBytes), randomBytes(ivBytes)];
  const envelope = { iterations: usualIterations, salt, iv };
  const key = await keyOf(subtle, passphrase, envelope, 'encrypt');
  const data = await subtle.encrypt(cipher(envelope), key, new TextEncoder().encode(text));
  const file = {
    format: backupFormat,
    version: backupVersion,
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: usualIterations,
    salt: base64Of(salt),
    cipher: 'AES-256-GCM',
    iv: base64Of(iv),
    data: base64Of(new Uint8Array(data)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The envelope of an encrypted file, before any passphrase and any work. What asks for an absurd
 * number of iterations, or isn't whole, is refused here.
 */
export function readBackup(text: string): ReadBackup {
  const file = parsed(text);
  if (!isPlain(file) || file['format'] !== backupFormat) return { ok: false, problem: undefined };
  const { version, iterations } = file;
  if (typeof version === 'number' && version > backupVersion) {
    const problem =
      'This encrypted file was made by a newer version of Pushoff. Reload this page, then try again.';
    return { ok: false, problem };
  }
  if (version !== backupVersion) return damaged;
  if (file['kdf'] !== 'PBKDF2-HMAC-SHA-256' || file['cipher'] !== 'AES-256-GCM') return damaged;
  const { fewest, most } = iterationLimits;
  if (!Number.isInteger(iterations) || Number(iterations) < fewest || Number(iterations) > most) {
    const problem =
      'This encrypted file asks for an impossible amount of work to open. It was not opened.';
    return { ok: false, problem };
  }
  const [salt, iv, data] = [file['salt'], file['iv'], file['data']].map(bytesOf);
  if (salt?.length !== saltBytes || iv?.length !== ivBytes) return damaged;
  if (data === undefined || data.length < tagBytes) return damaged;
  return { ok: true, backup: { iterations: Number(iterations), salt, iv, data } };
}

/** The exported file inside. A wrong passphrase and a changed byte look the same: neither opens. */
export async function openBackup(
  subtle: SubtleCrypto,
  backup: SealedBackup,
  passphrase: string,
): Promise<{ readonly ok: true; readonly text: string } | Problem> {
  try {
    const key = await keyOf(subtle, passphrase, backup, 'decrypt');
    const bytes = await subtle.decrypt(cipher(backup), key, backup.data);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const problem =
      'This passphrase does not open the file. Check capitals and spaces. If it is right, the file is damaged.';
    return { ok: false, problem };
  }
}

/** What is wrong with a passphrase that was typed twice; nothing when it can be used. */
export function passphraseProblem(
  passphrase: string,
  again: string,
): { readonly field: 'first' | 'again'; readonly sentence: string } | undefined {
  if ([...passphrase].length < shortestPassphrase) {
    const sentence = `Use ${shortestPassphrase} characters or more. Four or five words are good.`;
    return { field: 'first', sentence };
  }
  return inOneForm(passphrase) === inOneForm(again)
    ? undefined
    : { field: 'again', sentence: 'The two are not the same. Type the passphrase again.' };
}

type Envelope = Pick<SealedBackup, 'iterations' | 'salt' | 'iv'>;

async function keyOf(
  subtle: SubtleCrypto,
  passphrase: string,
  { iterations, salt }: Envelope,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(inOneForm(passphrase));
  const material = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt };
  return subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** The cipher's parameters. The whole envelope is bound in: who changes it can't open the data. */
function cipher({ iterations, salt, iv }: Envelope): AesGcmParams {
  const lines = [
    backupFormat,
    backupVersion,
    'PBKDF2-HMAC-SHA-256',
    iterations,
    base64Of(salt),
    'AES-256-GCM',
    base64Of(iv),
  ];
  const additionalData = new TextEncoder().encode(lines.join('\n'));
  return { name: 'AES-GCM', iv, additionalData, tagLength: tagBytes * 8 };
}

/** The same letters typed on another device may come as other code points. */
function inOneForm(passphrase: string): string {
  return passphrase.normalize('NFC');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In pieces: a function takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 32_768) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)));
  }
  return btoa(parts.join(''));
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const binary = atob(value);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return undefined;
  }
}
