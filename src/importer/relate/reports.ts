import type { RelationReading } from '../extract/reading.ts';
import { readOpening } from './opening.ts';
import type { Sentence } from './sentences.ts';
import {
  isDenied,
  nameRoles,
  quote,
  restOf,
  type Said,
  type Standing,
  withoutRole,
  withoutTitle,
} from './statement.ts';
import { subjectsOf } from './subject.ts';
import { readTitles } from './titleList.ts';

const VERB =
  /\b(reports?|reporting)\s+(?:(?:directly|primarily|mainly|functionally|in|up)\s+){0,2}(?:in)?to\s+/gi;

/** They make another's report of it, or a paper. */
const OTHERS =
  /\b(?:direct|indirect|who|that|which|all|any|those|regular|weekly|monthly|annual|written|prepare|of|their|your|to|people|managers?|engineers?|teams?) *$/i;

/** Reads “reports to the Warden”, “reporting directly to the Warden or the Deputy Warden”. */
export function readReports(sentence: Sentence, standing: Standing): Said | undefined {
  for (const match of sentence.text.matchAll(VERB)) {
    const lead = sentence.text.slice(0, match.index);
    const verb = (match[1] ?? '').toLowerCase();
    const tail = sentence.text
      .slice(match.index + match[0].length)
      .replace(/^and (?:\p{Ll}+ ){1,4}?with (?=the |an? )/u, '');
    if (isDenied(lead)) continue;
    const opens = verb === 'reporting' && lead.replace(/\W/g, '') === '';
    const { list, main } = opens
      ? readOpening(tail, standing.names)
      : { list: readTitles(tail, standing.names), main: '' };
    const subjects = opens && main ? subjectsOf(main, standing) : subjectsIn(lead, verb, standing);
    if (list.titles.length === 0 && list.tooLong && subjects)
      return withoutTitle(sentence, standing);
    if (!nameRoles(list.titles, standing.names)) continue;
    if (/^(?:on|about|regarding|weekly|monthly|quarterly)\b/i.test(list.rest) && !/s$/.test(verb))
      continue;
    if (/^(?:on|about|regarding)\b/i.test(list.rest)) continue;
    if (subjects === undefined) continue;
    if (subjects.length === 0) return withoutRole(sentence, standing);
    const relations = subjects.flatMap((from): RelationReading[] =>
      list.titles
        .filter((to) => to !== from)
        .map((to) => ({
          kind: 'reports-to',
          from,
          to,
          line: sentence.line,
          says: quote(sentence.text),
        })),
    );
    return relations.length === 0
      ? undefined
      : { relations, problems: [], rest: restOf(lead, main || list.rest) };
  }
  return undefined;
}

/** Who reports; `undefined` when it is somebody else than a role that the sentence names or stands under. */
function subjectsIn(lead: string, verb: string, standing: Standing): readonly string[] | undefined {
  const text = lead
    .replace(
      /\b(?:will|would|also|always|typically|usually|currently|normally|is|are|and)\s*$/i,
      '',
    )
    .trim();
  if (verb === 'reporting' && text !== '' && !/(?:,|\b(?:role|position|job|post))$/i.test(text)) {
    return /\b(?:is|are)\s*$/i.test(lead.trim()) ? subjectsOf(text, standing) : undefined;
  }
  const others = OTHERS.test(lead.trim());
  const subjects = subjectsOf(text.replace(/,$/, ''), standing);
  if (!others) return subjects;
  return subjects?.every((one) => standing.names.all.includes(one)) &&
    !/\b(?:who|that|which|direct|indirect|to)$/i.test(lead.trim()) &&
    text !== ''
    ? subjects
    : undefined;
}
