import { createHash } from 'node:crypto';

/** A bibliographic record (CSL-JSON) with what we know of it under `custom`. */
export interface ReferenceRecord {
  id: string;
  custom: { verified: boolean };
}

/** SHA-256 of a record's JSON, as kept in content/references.sha256.json. */
export function checksum(record: ReferenceRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

/**
 * What is wrong with the records: unverified ones, doubles, and any that differ
 * from the checksum taken when they were copied from the evidence collection.
 */
export function referenceProblems(
  records: readonly ReferenceRecord[],
  checksums: Readonly<Record<string, string>>,
): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    if (seen.has(record.id)) problems.push(`"${record.id}" stands there twice.`);
    seen.add(record.id);
    if (!record.custom.verified) {
      problems.push(`"${record.id}" is not verified and may not be used as a reference.`);
    }
    if (checksums[record.id] === undefined) {
      problems.push(`"${record.id}" has no checksum. Copy records with npm run evidence.`);
    } else if (checksums[record.id] !== checksum(record)) {
      problems.push(`"${record.id}" differs from the evidence. Records are copied, never edited.`);
    }
  }
  for (const id of Object.keys(checksums)) {
    if (!seen.has(id)) problems.push(`"${id}" has a checksum but no record.`);
  }
  return problems;
}
