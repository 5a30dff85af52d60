import type { RelationKind } from '#src/domain/relations.ts';
import type { RelationReading } from '../extract/reading.ts';
import type { Sentence } from './sentences.ts';
import {
  isDenied,
  nameRoles,
  quote,
  restOf,
  type Said,
  type Standing,
  withoutRole,
} from './statement.ts';
import { subjectsOf } from './subject.ts';
import { readTitles } from './titleList.ts';

const PHRASES: readonly { readonly kind: RelationKind; readonly words: RegExp }[] = [
  { kind: 'equivalent', words: /\bequivalent (?:of|to|with)\s+/i },
  { kind: 'equivalent', words: /\b(?:is|are|runs?|sits?) (?:in )?parallel (?:to|with)\s+/i },
  {
    kind: 'specialty-of',
    words:
      /\b(?:is|are|as) an? (?:special(?:i[sz]ation|i?ty|ism)|speciali[sz]ed form|special form) (?:of|within|for)\s+/i,
  },
];

/** Reads “is the individual equivalent of a Warden”, “parallel to the Warden role” and “is a specialty of the Keeper”. */
export function readEquivalent(sentence: Sentence, standing: Standing): Said | undefined {
  for (const { kind, words } of PHRASES) {
    const match = words.exec(sentence.text);
    if (!match) continue;
    const lead = sentence.text.slice(0, match.index);
    const list = readTitles(sentence.text.slice(match.index + match[0].length), standing.names);
    if (isDenied(lead) || /\b(?:isn[’']t|aren[’']t|not)\b/i.test(match[0])) continue;
    if (/\b(?:or|experience|degree|education|knowledge|years?)(?: an?| the)? *$/i.test(lead))
      continue;
    if (!nameRoles(list.titles, standing.names)) continue;
    const subjects = subjectsOf(lead, standing);
    if (subjects === undefined) continue;
    if (subjects.length === 0) return withoutRole(sentence, standing);
    const relations = subjects.flatMap((from): RelationReading[] =>
      list.titles
        .filter((to) => to !== from)
        .map((to) => ({ kind, from, to, line: sentence.line, says: quote(sentence.text) })),
    );
    return { relations, problems: [], rest: restOf(lead, list.rest) };
  }
  return undefined;
}
