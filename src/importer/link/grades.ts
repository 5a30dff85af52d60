import { usableLabel } from '#src/domain/gradeLabel.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import { levelLabel } from '#src/lexicon/levelLabel.ts';
import { readLevel } from '#src/lexicon/levels.ts';
import { numeralOf, trackNamed } from '#src/lexicon/words.ts';

/** What stands in a scale to which no page states a grade: a dataset has at least one. */
export const NO_GRADE = 'none stated';

/** One spelling of each grade: `08`, `8.0` and `Grade 8` are 8, `ic 4` is IC4. Other labels stay as they are, if they can be pages. */
export function gradeLabel(value: string): string {
  const label = value.trim().replaceAll(/\s+/g, ' ');
  if (/^\d{1,6}(\.\d{1,6})?$/.test(label)) return String(Number(label));
  return levelLabel(label)?.label ?? usableLabel(label);
}

/** Two grades that pages call the same. */
export type SameGrade = readonly [string, string];

/**
 * A scale that holds all of these labels, lowest first. A known scale keeps its order, and new labels find their places
 * among those of their own scheme there. What is new beside it is put scheme by scheme: words below the ordinary
 * (`Intern`), numbers, labels of individual contributors, those of management, words, and whatever is in no scheme, by
 * the number in it, and words that nobody knows in the order in which pages name them. Schemes are interleaved only where pages call grades of both the `same`.
 */
export function scaleOf(
  known: readonly string[],
  stated: readonly string[],
  same: readonly SameGrade[] = [],
): string[] {
  const added = [...new Set(stated)].filter((label) => label && !known.includes(label));
  const keyed = keysOf(added, same);
  const rankOf = (label: string) => (isWords(label) ? added.indexOf(label) : -1);
  const sorted = added.toSorted(
    (a, b) => byKey(keyed(a), keyed(b)) || rankOf(a) - rankOf(b) || byCodeUnit(a, b),
  );
  const places = known.map(placeOf);
  const isOfKnown = (label: string) => places.some((place) => isOneScheme(place, placeOf(label)));
  const others = sorted.filter((label) => !isOfKnown(label));
  const isFirst = (label: string) => placeOf(label).block <= Block.number;
  return [
    ...others.filter(isFirst),
    ...sorted.filter(isOfKnown).reduce(withLabel, [...known]),
    ...others.filter((label) => !isFirst(label)),
  ];
}

/** Whether the order of a scale is only a guess, for a person to look at: labels that are new and not all of one scheme. */
export function isGuessed(known: readonly string[], scale: readonly string[]): boolean {
  const places = scale.map(placeOf);
  const schemes = new Set(places.map(({ scheme }) => scheme));
  const isSure = schemes.size === 1 && places.every(({ block }) => block !== Block.other);
  return (
    scale.length > 1 && !isSure && scale.some((label) => !known.includes(label) && !isNumber(label))
  );
}

/**
 * Which order of a scale a label stands in. Labels of two orders stand in one scale by a guess, so that which of them is
 * higher is not to be built upon. What is known is in one order with all that finds its place there, and schemes of which
 * pages call grades the `same` are in one.
 */
export function ordersIn(
  known: readonly string[],
  scale: readonly string[],
  same: readonly SameGrade[] = [],
): (label: string) => string {
  const places = known.map(placeOf);
  const schemeOf = (label: string) => {
    const place = placeOf(label);
    const isKnown = known.includes(label) || places.some((each) => isOneScheme(each, place));
    if (isKnown) return 'known';
    return place.scheme === WORD ? WORD : `${place.block} ${place.scheme}`;
  };
  const orders = new Map(scale.map((label) => [label, schemeOf(label)]));
  const joined = new Map([...orders.values()].map((scheme) => [scheme, scheme]));
  for (const [a, b] of same) {
    const [one, other] = [joined.get(schemeOf(a)), joined.get(schemeOf(b))];
    if (one === undefined || other === undefined) continue;
    for (const [scheme, order] of joined) if (order === other) joined.set(scheme, one);
  }
  return (label) => joined.get(orders.get(label) ?? '') ?? '';
}

const WORD = 'word';

/** What stands in one list, in its order. */
const Block = {
  low: 0,
  number: 1,
  numeral: 2,
  label: 3,
  management: 4,
  word: 5,
  other: 6,
} as const;

interface Place {
  readonly block: (typeof Block)[keyof typeof Block];
  readonly scheme: string;
  readonly order: number;
}

function placeOf(label: string): Place {
  if (isNumber(label)) return { block: Block.number, scheme: '', order: Number(label) };
  const numeral = numeralOf(label.toLowerCase());
  if (numeral !== undefined) return { block: Block.numeral, scheme: 'numeral', order: numeral };
  const level = readLevel(label);
  if (level === undefined || level.rest !== '') return placeOfUnknown(label);
  const { kind, scheme, order } = level;
  if (kind === 'word') return { block: order < 0 ? Block.low : Block.word, scheme, order };
  const isManagement = trackNamed(scheme) === 'management';
  return { block: isManagement ? Block.management : Block.label, scheme, order };
}

/** `D2`, `Kiln 3`: what stands before the number may be a scheme of somebody's own. */
function placeOfUnknown(label: string): Place {
  const [, scheme = '', number = '0'] = /^(\D{0,40}?)(\d{1,6}(?:\.\d{1,6})?)/.exec(label) ?? [];
  return { block: Block.other, scheme: scheme.trim(), order: Number(number) };
}

/** `Constable`, rather than a letter or a code. */
function isWords(label: string): boolean {
  return /\p{L}{3}/u.test(label);
}

function isNumber(label: string): boolean {
  return /^\d+(\.\d+)?$/.test(label);
}

/** A known scale with one more label among those of its scheme. */
function withLabel(scale: readonly string[], label: string): string[] {
  const own = placeOf(label);
  const places = scale.map(placeOf);
  const higher = places.findIndex((each) => isOneScheme(each, own) && each.order > own.order);
  const last = places.findLastIndex((each) => isOneScheme(each, own));
  return scale.toSpliced(higher >= 0 ? higher : last + 1, 0, label);
}

/** Whether two labels are of one scheme: words are, whether they stand before the others or behind. */
function isOneScheme(a: Place, b: Place): boolean {
  return a.scheme === b.scheme && (a.block === b.block || a.scheme === WORD);
}

type Key = readonly (number | string)[];

/** How labels are compared: a label of a scheme that is mapped to another stands right behind the one that it is the same as. */
function keysOf(labels: readonly string[], same: readonly SameGrade[]): (label: string) => Key {
  const own = new Set(labels);
  const pairs = same.filter(([a, b]) => own.has(a) && own.has(b)).map(inOrder);
  return (label) => {
    const { block, scheme, order } = placeOf(label);
    const anchors = pairs
      .map(([host, guest]) => ({ host: placeOf(host), guest: placeOf(guest) }))
      .filter(({ host, guest }) => guest.scheme === scheme && host.scheme !== scheme)
      .toSorted((a, b) => a.guest.order - b.guest.order);
    const below = anchors.findLast(({ guest }) => guest.order <= order);
    const { host } = below ?? anchors[0] ?? {};
    if (host === undefined) return [block, scheme, order];
    return [host.block, host.scheme, host.order, below === undefined ? -1 : 1, order];
  };
}

/** The grade whose scheme comes first is the one beside which the other is put. */
function inOrder([a, b]: SameGrade): SameGrade {
  return byKey(keyOf(placeOf(a)), keyOf(placeOf(b))) <= 0 ? [a, b] : [b, a];
}

function keyOf({ block, scheme }: Place): Key {
  return [block, scheme];
}

/** A key that ends stands before those that go on above 0, and after those that go on below. */
function byKey(a: Key, b: Key): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one = 0, other = 0] = [a[at], b[at]];
    if (one === other) continue;
    return typeof one === 'number' && typeof other === 'number'
      ? one - other
      : byCodeUnit(String(one), String(other));
  }
  return 0;
}
