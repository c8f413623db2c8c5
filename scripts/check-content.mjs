// Checks everything in content/ and prints what to do about it. With file names: only those guides.
// Ends with 1 when something must be changed.
import {
  gradeOf,
  guideProblems,
  highestGrade,
  longParagraphs,
  overdueSince,
  wordCount,
} from './content-checks/guide-checks.ts';
import { guideFiles, loadGuides, loadKnown, loadReferences } from './content-checks/load.ts';
import { listProblems } from './content-checks/lists.ts';
import { referenceProblems } from './content-checks/references.ts';

const only = process.argv.slice(2);
const known = loadKnown();
const guides = loadGuides(only.length > 0 ? only : guideFiles());
const today = new Date().toISOString().slice(0, 10);

const problems = guides.flatMap((guide) => guideProblems(guide, known));
if (only.length === 0) {
  const { records, checksums } = loadReferences();
  problems.push(
    ...referenceProblems(records, checksums).map((message) => ({
      file: 'content/references.json',
      message,
    })),
    ...listProblems(known),
  );
}

const rows = guides
  .map((guide) => ({ id: guide.id, grade: gradeOf(guide), words: wordCount(guide) }))
  .sort((a, b) => a.grade - b.grade);
console.log('grade  words  guide');
for (const { id, grade, words } of rows) {
  console.log(`${grade.toFixed(1).padStart(5)}  ${String(words).padStart(5)}  ${id}`);
}
const median = rows[Math.floor(rows.length / 2)]?.grade ?? 0;
console.log(`median ${median.toFixed(1)} (aim 6 or lower), limit ${highestGrade}`);

for (const guide of guides) {
  const due = overdueSince(guide, today);
  if (due) console.warn(`warning: ${guide.file}: its review was due on ${due}.`);
  for (const { line, count } of longParagraphs(guide)) {
    console.warn(`note: ${guide.file}: line ${line}: a paragraph of ${count} sentences.`);
  }
}
for (const { file, message } of problems) console.error(`${file}: ${message}`);
console.log(`${guides.length} guides checked, ${problems.length} to change.`);
process.exitCode = problems.length > 0 ? 1 : 0;
