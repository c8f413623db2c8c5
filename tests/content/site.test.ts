import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePages, siteProblems } from '../../scripts/site-checks/site.ts';

/** What the checks say of a site with these pages: path of the file → body of the page. */
function problemsOf(pages: Record<string, string>, base = ''): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), `<!doctype html><body><h1>Title</h1>${body}</body>`);
  }
  return siteProblems(sitePages(directory), directory, base).map(({ message }) => message);
}

describe('the built pages', () => {
  it('pass when every link leads somewhere', () => {
    const home = '<a href="/pads/#use">Pads</a>';
    expect(problemsOf({ 'index.html': home, 'pads/index.html': '<p id="use">Use</p>' })).toEqual(
      [],
    );
  });

  it.each([
    ['a link to no page', '<a href="/nowhere/">x</a>', 'leads nowhere'],
    ['a link to no anchor', '<a href="#nowhere">x</a>', 'there is no "nowhere"'],
    ['a double id', '<p id="a">x</p><p id="a">x</p>', 'stands there twice'],
    [
      'something loaded from elsewhere',
      '<img alt="" src="https://cdn.test/x.png">',
      'from elsewhere',
    ],
    ['a drawing without words', '<svg></svg>', 'neither words'],
    ['a second h1', '<h1>Again</h1>', '2 h1 headings'],
    ['a heading that skips a level', '<h3>Deep</h3>', 'jumps to h3'],
    ['a style attribute', '<p style="color:red">x</p>', 'style attributes'],
    ['a lost space before a link', '<p>Read<a href="/">this</a></p>', 'words stick together'],
    ['a lost space after bold words', '<p><b>First</b>then</p>', 'words stick together'],
    ['a lost space between sentences', '<p>In 2026.Next year.</p>', 'sentences stick together'],
  ])('are refused for %s', (_what, body, sentence) => {
    expect(problemsOf({ 'index.html': body }).join('\n')).toContain(sentence);
  });

  it('allow a citation right after a full stop', () => {
    const cited = '<p>It fell.<sup><a href="/">1</a></sup> Then it rose.</p>';
    expect(problemsOf({ 'index.html': cited })).toEqual([]);
  });

  it('must name the base path in every address', () => {
    expect(problemsOf({ 'index.html': '<a href="/">Home</a>' }, '/some')[0]).toContain('lacks');
    expect(problemsOf({ 'index.html': '<a href="/some/">Home</a>' }, '/some')).toEqual([]);
  });
});
