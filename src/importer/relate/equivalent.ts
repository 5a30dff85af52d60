import type { Joint, Pattern } from './patterns.ts';
import { nameRoles, relationsBetween, restOf, type Said, withoutRole } from './statement.ts';
import { subjectsOf } from './subject.ts';
import { readTitles } from './titleList.ts';

/** The ways in which a role is said to be on a level with another, or a form of it. */
export const TIES: readonly Pattern[] = [
  // “is the individual equivalent of a Warden”
  { kind: 'equivalent', words: /\bequivalent (?:of|to|with)\s+/gi, read: readTie },
  // “is parallel to the Warden role”
  {
    kind: 'equivalent',
    words: /\b(?:is|are|runs?|sits?) (?:in )?parallel (?:to|with)\s+/gi,
    read: readTie,
  },
  // “is a specialty of the Keeper”
  {
    kind: 'specialty-of',
    words:
      /\b(?:is|are|as) an? (?:special(?:i[sz]ation|i?ty|ism)|speciali[sz]ed form|special form) (?:of|within|for)\s+/gi,
    read: readTie,
  },
];

/** Something that one has, and no role: “a degree or equivalent to …”. */
const THING = /\b(?:or|experience|degree|education|knowledge|years?)(?: an?| the)? *$/i;

function readTie({ before, after, sentence, standing }: Joint, { kind }: Pattern) {
  const list = readTitles(after, standing.names);
  if (kind === 'step' || THING.test(before) || list.isDoubtful) return undefined;
  if (!nameRoles(list.titles, standing.names)) return undefined;
  const subjects = subjectsOf(before, standing);
  if (subjects === undefined) return undefined;
  if (subjects.length === 0) return withoutRole(sentence, standing);
  const relations = relationsBetween(kind, { titles: subjects }, list, sentence);
  return { relations, problems: [], rest: restOf(before, list.rest) } satisfies Said;
}
