import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnPolicy } from '../../../src/layouts/build/own-policy.mjs';

const fingerprint = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script>go()</script><script src="/x.js"></script></head>`;

describe('the security policy of a page', () => {
  it('keeps the fingerprints of its own style and script, and drops all others', () => {
    const own = `script-src 'self' ${fingerprint('go()')}; style-src 'self' ${fingerprint('a{}')};`;
    const wide = own.replace("'self'", `'self' ${fingerprint('other()')}`);
    expect(withOwnPolicy(page(wide))).toBe(page(own));
  });

  it('leaves everything else of the policy alone', () => {
    const policy = "default-src 'self';script-src 'self' 'wasm-unsafe-eval';";
    expect(withOwnPolicy(page(policy))).toBe(page(policy));
  });
});
