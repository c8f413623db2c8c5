import {
  type Answers,
  type ItemId,
  type PurposeId,
  type ShoeRules,
  itemIds,
  purposeIds,
} from './types.ts';

/** What a link carries: the shoe, and nothing about the person. */
export interface SharedShoe {
  readonly purpose: PurposeId;
  readonly answers: Answers;
}

export type SharedShoeRead =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'shoe'; readonly shoe: SharedShoe }
  | { readonly kind: 'problem'; readonly sentence: string };

/** The form of the link. A new form gets a new number; links of the old one are still read. */
const linkVersion = '1';
const longestLink = 1500;

const sentences = {
  damaged:
    'This link is damaged, so nothing was taken from it. Ask for it again, or do the check afresh.',
  newer:
    'This link was made by a newer version of the shoe check. Reload the page, then open it again.',
} as const;

/** The part of a link after `#`, such as `shoe=1&for=running&toe-box-width=roomy`. */
export function writeShoeLink({ purpose, answers }: SharedShoe): string {
  const given = itemIds.flatMap((id) => {
    const answer = answers[id];
    return answer === undefined ? [] : [`${id}=${answer}`];
  });
  return [`shoe=${linkVersion}`, `for=${purpose}`, ...given].join('&');
}

/**
 * The shoe that a link carries, from the part after `#`. Anything may stand there: what isn't
 * wholly a shoe of these rules is refused with a sentence, and nothing is taken from it.
 */
export function readShoeLink(hash: string, rules: ShoeRules): SharedShoeRead {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith('shoe=')) return { kind: 'nothing' };
  if (text.length > longestLink) return damaged;
  const pairs = text.split('&').map((pair) => pair.split('='));
  if (pairs.some((pair) => pair.length !== 2)) return damaged;
  const values = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  if (values.size !== pairs.length) return damaged;

  const version = values.get('shoe') ?? '';
  if (version !== linkVersion) {
    return /^\d{1,3}$/.test(version) && Number(version) > Number(linkVersion)
      ? { kind: 'problem', sentence: sentences.newer }
      : damaged;
  }
  const purpose = purposeIds.find((id) => id === values.get('for'));
  if (!purpose) return damaged;
  values.delete('shoe');
  values.delete('for');
  const { answers, unknown } = readAnswers(values, rules);
  return unknown.length > 0 ? damaged : { kind: 'shoe', shoe: { purpose, answers } };
}

const damaged = { kind: 'problem', sentence: sentences.damaged } as const;

/**
 * Answers from names and values of unknown origin: a link, the log. `unknown` names what the rules
 * don't know, because it was never there or because the rules have changed since.
 */
export function readAnswers(
  given: Iterable<readonly [string, string]>,
  rules: ShoeRules,
): { readonly answers: Answers; readonly unknown: readonly string[] } {
  const answers: Partial<Record<ItemId, string>> = {};
  const unknown: string[] = [];
  for (const [name, value] of given) {
    const item = rules.items.find(({ id }) => id === name);
    const isAnswer = value === 'notSure' || item?.answers.some(({ id }) => id === value);
    if (item && isAnswer) answers[item.id] = value;
    else unknown.push(name);
  }
  return { answers, unknown };
}
