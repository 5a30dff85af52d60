import { readOpening } from './opening.ts';
import type { Joint, Pattern } from './patterns.ts';
import {
  relationsBetween,
  restOf,
  type Said,
  type Standing,
  tellsWhich,
  withoutRole,
  withoutTitle,
} from './statement.ts';
import { subjectsOf } from './subject.ts';
import { readTitles, type TitleList } from './titleList.ts';

/** The ways in which a role is said to report to another. */
export const REPORTS: readonly Pattern[] = [
  // “Reporting to the Warden, the Keeper …”
  {
    kind: 'reports-to',
    words:
      /^\W*(?:reporting)\s+(?:(?:directly|primarily|mainly|functionally|in|up)\s+){0,2}(?:in)?to:?\s+/gi,
    read: readReports,
    opens: true,
  },
  // “reports to the Warden”, “Reports to: Warden”, “reporting directly to the Warden or the Deputy Warden”
  {
    kind: 'reports-to',
    words:
      /\b(reports?|reporting)\s+(?:(?:directly|primarily|mainly|functionally|in|up)\s+){0,2}(?:in)?to:?\s+/gi,
    read: readReports,
  },
];

/** They make another's report of it, or a paper. */
const OTHERS =
  /\b(?:direct|indirect|who|that|which|all|any|those|regular|weekly|monthly|annual|written|prepare|of|their|your|to|people|managers?|engineers?|teams?) *$/i;

/** After it, a report is a paper that one gives to somebody. */
const PAPER = /^(?:on|about|regarding)\b/i;
const REGULAR = /^(?:weekly|monthly|quarterly)\b/i;

function readReports(joint: Joint, pattern: Pattern): Said | undefined {
  const { before, match, after, sentence, standing } = joint;
  const verb = (match[1] ?? 'reporting').toLowerCase();
  const tail = after.replace(/^and (?:\p{Ll}+ ){1,4}?with (?=the |an? )/u, '');
  const { list, main } = pattern.opens
    ? readOpening(tail, standing.names)
    : { list: readTitles(tail, standing.names), main: '' };
  if (PAPER.test(list.rest) || (REGULAR.test(list.rest) && !verb.endsWith('s'))) return undefined;
  const subjects = main ? subjectsOf(main, standing) : subjectsIn(before, verb, standing);
  if (subjects === undefined) return undefined;
  const superiors = list.titles.filter((title) => tellsWhich(title, standing.names));
  const isClear = superiors.length > 0 && !list.isDoubtful;
  if (!isClear) return isOfSomeone(tail, list) ? withoutTitle(sentence, standing) : undefined;
  if (subjects.length === 0) return withoutRole(sentence, standing);
  const relations = relationsBetween(
    'reports-to',
    { titles: subjects },
    { titles: superiors },
    sentence,
  );
  if (relations.length === 0) return undefined;
  const unclear = superiors.length < list.titles.length;
  return {
    relations,
    problems: unclear ? withoutTitle(sentence, standing).problems : [],
    rest: restOf(before, main || list.rest),
  };
}

/** Whether somebody reports to somebody, though not to a title: “Reports into a member of …”, “reports to Managers”. */
function isOfSomeone(tail: string, { titles, isDoubtful }: TitleList): boolean {
  const isNamed = titles.some((title) => /^\p{Lu}/u.test(title));
  return isDoubtful || isNamed || /^(?:the|an?|one of)\s/i.test(tail);
}

/** Who reports; `undefined` when it is somebody else than a role that the sentence names or stands under. */
function subjectsIn(
  before: string,
  verb: string,
  standing: Standing,
): readonly string[] | undefined {
  const lead = before.trim();
  const text = lead
    .replace(
      /\b(?:will|would|also|always|typically|usually|currently|normally|is|are|and)\s*$/i,
      '',
    )
    .trim();
  if (verb === 'reporting' && text !== '' && !/(?:,|\b(?:role|position|job|post))$/i.test(text)) {
    return /\b(?:is|are)\s*$/i.test(lead) ? subjectsOf(text, standing) : undefined;
  }
  const subjects = subjectsOf(text.replace(/,$/, ''), standing);
  if (!OTHERS.test(lead)) return subjects;
  const isAnothers = /\b(?:who|that|which|direct|indirect|to)$/i.test(lead) || text === '';
  const isKnown = subjects?.every((one) => standing.names.all.includes(one));
  return isKnown && !isAnothers ? subjects : undefined;
}
