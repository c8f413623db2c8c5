/** The parts of a bibliographic record that a source line needs (CSL-JSON). */
export interface Reference {
  id: string;
  title: string;
  author: {
    family?: string | undefined;
    given?: string | undefined;
    literal?: string | undefined;
  }[];
  issued?: { 'date-parts': number[][] } | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  URL?: string | undefined;
}

/** Who wrote it: one name, two names, or the first “and others”. Empty when the record names nobody. */
export function authors(reference: Reference): string {
  const names = reference.author.flatMap(({ family, literal }) => family ?? literal ?? []);
  const [first = '', second = ''] = names;
  if (names.length > 2) return `${first} and others`;
  return second ? `${first} and ${second}` : first;
}

/** The year of publication, or nothing when the record has none. */
export function year(reference: Reference): number | undefined {
  return reference.issued?.['date-parts'][0]?.[0];
}

/** A source line for readers: `Lee and others, 2014. Comparison of … .` */
export function sourceLine(reference: Reference): string {
  const who = [authors(reference), year(reference)].filter(Boolean).join(', ');
  const title = /[.?!]$/.test(reference.title) ? reference.title : `${reference.title}.`;
  return who ? `${who}. ${title}` : title;
}
