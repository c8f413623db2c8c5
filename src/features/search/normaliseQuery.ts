/** Words that say how someone asks, not what about. Dropped unless nothing else is left. */
const smallWords = new Set(
  (
    'a about after all am an and any are as at be been before by can could did do does for from get ' +
    'had has have how i if in into is it its just me my of on or so that the their them then there ' +
    'they this to was what when where which who why will with would you your should'
  ).split(' '),
);

/** Spellings and names that people use → the word our pages use. Whole words only. */
const spellings: Readonly<Record<string, string>> = {
  planter: 'plantar',
  planar: 'plantar',
  metatarsle: 'metatarsal',
  metatarsel: 'metatarsal',
  metatarsals: 'metatarsal',
  matatarsal: 'metatarsal',
  metetarsal: 'metatarsal',
  sneakers: 'trainers',
  sneaker: 'trainers',
  physical: 'physio',
  orthopedic: 'orthopaedic',
  center: 'centre',
  color: 'colour',
  numbness: 'numb',
  neuroma: 'neuroma',
  nueroma: 'neuroma',
  mortons: 'morton',
  "morton's": 'morton',
  barefeet: 'barefoot',
  streching: 'stretching',
  excercise: 'exercise',
  excercises: 'exercises',
  exersize: 'exercise',
  exersise: 'exercise',
  tapeing: 'taping',
  swimmimg: 'swimming',
  cyling: 'cycling',
  ultrsound: 'ultrasound',
  inflamation: 'inflammation',
  surgary: 'surgery',
  capsulitus: 'capsulitis',
  metatarsalga: 'metatarsalgia',
  soccer: 'football',
  insoals: 'insoles',
  orthodics: 'orthotics',
};

/**
 * A query as the index can answer it: lower case, our spellings, small words left out.
 * @returns the words to search for; the query itself, in lower case, when only small words were typed.
 */
export function normaliseQuery(typed: string): string {
  const all = typed
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .split(/[\s,.;:!?()"“”/]+/)
    .filter(Boolean)
    .map((word) => spellings[word] ?? word);
  const telling = all.filter((word) => !smallWords.has(word));
  return (telling.length > 0 ? telling : all).join(' ');
}
