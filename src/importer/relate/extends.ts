import type { Section } from '#src/domain/sections.ts';
import { isLevel } from '#src/lexicon/readTitle.ts';
import { isShortFor } from '#src/lexicon/sameTitle.ts';
import { withJobsInFull } from '#src/lexicon/spelling.ts';
import { readingProblem } from '../problems/reading.ts';
import { AND_MORE, pointsAbove, SECTIONS, sectionOf, sectionsIn } from './inheritance.ts';
import { readOpening } from './opening.ts';
import type { Joint, Pattern } from './patterns.ts';
import {
  namesRole,
  placeOf,
  relationsBetween,
  restOf,
  type Said,
  type Standing,
  saysOf,
  tellsWhich,
  withoutRole,
  withoutTitle,
} from './statement.ts';
import { subjectsOf } from './subject.ts';
import { readTitles, type TitleList } from './titleList.ts';

const from = (words: string) => new RegExp(words, 'giu');

/** The ways in which a role is said to take over what another asks, in the order in which they are tried. */
export const INHERITANCE: readonly Pattern[] = [
  {
    // “extends the Keeper role”, “builds on the Keeper role”
    kind: 'extends',
    words:
      /\b(?:ext?en?ds?|inherits?(?: all)?(?: from)?|builds? (?:up ?)?on|(?:is|are) an extension (?:of|to))\s+/gi,
    read: readExtends,
    isSure: true,
    above: 'before',
  },
  {
    // “Same requirements as the Keeper, plus …”
    kind: 'extends',
    words: from('^\\W*(?:the )?(?:same|similar)\\s+(?:\\p{L}+\\s+){0,4}?as\\s+'),
    read: readExtends,
    opens: true,
    above: 'before',
  },
  {
    // “has the same duties as a Keeper”, “shares the similar requirements as the Keeper”
    kind: 'extends',
    words: from(
      '\\b(?:is|are|has|have|shares?|sharing)(?: \\p{L}+)? (?:the )?(?:same|similar)\\s+(?:[\\p{L},]+\\s+){0,5}?as\\s+',
    ),
    read: readExtends,
    above: 'before',
  },
  {
    // “shares the same duties outlined above”, “adheres to the same duties listed above for the Keeper role”
    kind: 'extends',
    words: from(
      `\\b(?:shares?|sharing|has|have|adheres? to|meets?|follows?)(?: \\p{L}+)? the (?:same|similar)\\s+(?=(?:${SECTIONS}|and|,|\\s)+(?:outlined|listed|defined|described|above)\\b)`,
    ),
    read: readExtends,
    above: 'before',
  },
  {
    // “All Keeper duties, plus:”, “Everything in the Keeper role plus:”, “All of the above and:”
    kind: 'extends',
    words: from(
      `^\\W*(?:includes |meets? |covers )?(?:(?:all|everything)(?: of)?(?: in)? |(?=(?:the )?${SECTIONS} (?:of|for|as)))(?=.*${AND_MORE})`,
    ),
    read: readExtends,
    opens: true,
    above: 'before',
  },
  {
    // “All requirements of a Keeper”
    kind: 'extends',
    words: from(
      `^\\W*(?:meets? |has |covers )?(?:all|everything)(?: of)? (?=(?:the )?${SECTIONS} (?:of|for|listed|defined|outlined)\\b)`,
    ),
    read: readExtends,
    opens: true,
    above: 'before',
  },
  {
    // “In addition to the Keeper requirements, …”
    kind: 'extends',
    words: from('^\\W*(?:in addition to|on top of|besides|beyond)\\s+'),
    read: readExtends,
    opens: true,
    above: 'general',
  },
  {
    // “must meet the requirements for a Keeper”
    kind: 'extends',
    words: from(
      `\\b(?:meets?|fulfill?s?|satisf(?:y|ies)|includes?|carr(?:y|ies)|has|have) (?:all )?(?:of )?(?=the (?:same )?${SECTIONS})`,
    ),
    read: readExtends,
  },
  {
    // “Are Keepers who also meet the following:”
    kind: 'extends',
    words:
      /(?:^|\s)(?:[Aa]re|[Ii]s an?)\s+(?=(?:\p{Lu}[\p{L}-]*\s+){1,6}who\s+(?:\p{L}+\s+)?(?:meets?|has|have|shows?)\b)/gu,
    read: readExtends,
    above: 'before',
  },
];

/** Before a verb, they make it another's doing or no statement: “help extend”, “a tool that extends”. */
const OTHERS = /\b(?:to|can|could|may|might|help|who|that|which|we|you)\s*$/i;

/** What stands before the verb of a clause; all of it when the verb is not one of the usual ones. */
function subjectIn(clause: string): string {
  const verb = /\s(?:is|are|requires?|needs?|will|must|should|has|have|also|can)\b/i.exec(clause);
  return verb ? clause.slice(0, verb.index) : clause;
}

interface Parents {
  readonly titles: readonly string[];
  readonly list: TitleList;
  /** The clause that follows an opening one. */
  readonly main: string;
  readonly isAbove: boolean;
}

/** Reads “extends the Keeper role”, “in addition to the requirements of a Keeper” and the like. */
function readExtends(joint: Joint, pattern: Pattern): Said | undefined {
  const { before, sentence, standing } = joint;
  if (OTHERS.test(before)) return undefined;
  const parents = parentsIn(joint, pattern);
  const subjects = heirsIn(joint, pattern, parents);
  if (subjects === undefined) return undefined;
  const { isAbove, titles, list, main } = parents;
  if (!isAbove && !isStated(joint, pattern, parents))
    return asksForTitle(joint, pattern, parents) ? withoutTitle(sentence, standing) : undefined;
  if (subjects.length === 0) return withoutRole(sentence, standing);
  const scope = scopeOf(joint, list);
  const relations = subjects.flatMap((heir) => {
    const to = isAbove ? roleAbove(heir, pattern, standing) : titles;
    const join = to.length > 1 ? list.join : undefined;
    return relationsBetween('extends', { titles: [heir] }, { titles: to }, sentence, {
      scope,
      ...(join && { join }),
    });
  });
  if (relations.length === 0) return isAbove ? ofThePage(joint) : withoutTitle(sentence, standing);
  const rest = isAbove ? '' : main || list.rest;
  return {
    relations,
    problems: [],
    rest: restOf(before, /^\P{Po}{0,80}:$/u.test(rest) ? '' : rest),
  };
}

/** From whom is inherited: the titles that follow, or the role above. */
function parentsIn({ after, match, standing }: Joint, pattern: Pattern): Parents {
  const { names } = standing;
  const { list, main } = pattern.opens
    ? readOpening(after, names)
    : { list: readTitles(after, names), main: '' };
  const isAbove = pointsAbove(after, pattern.above !== undefined);
  // Who is said to stand above stands on the page: the one whose title is part of what is named.
  const says = `${match[0]} ${after.slice(0, after.length - list.rest.length)}`;
  const onPage = /\babove\b/i.test(says) || /^\s*(?:are|is an?)\s+$/i.test(match[0]);
  const titles = onPage ? list.titles.map((title) => onlyPartOf(title, names.all) ?? title) : [];
  return { titles: onPage ? titles : list.titles, list, main, isAbove };
}

/** The one role of a page whose title is part of a longer one, at the same level. */
function onlyPartOf(title: string, roles: readonly string[]): string | undefined {
  if (roles.includes(title)) return title;
  const inFull = withJobsInFull(title.replace(/\b(\p{Lu}{2,5})s\b/gu, '$1'));
  const parts = roles.filter((role) => isShortFor(role, inFull));
  return parts.length === 1 ? parts[0] : undefined;
}

/** Who inherits: whom the sentence names, or the role that it stands under. */
function heirsIn(
  { before, standing }: Joint,
  pattern: Pattern,
  { main, titles }: Parents,
): readonly string[] | undefined {
  const own = standing.role ? [standing.role] : [];
  const isOnPage = own.every((heir) => standing.names.all.includes(heir));
  const heirs = pattern.opens
    ? (subjectsOf(subjectIn(main), standing) ?? own)
    : subjectsOf(before, standing);
  // “Keepers of this team share the duties of a Keeper” is said of those who are about it.
  const isCircle = heirs?.length && heirs.every((heir) => titles.includes(heir));
  return isCircle && isOnPage && !own.some((heir) => titles.includes(heir)) ? own : heirs;
}

/** Whether a pattern and what stands after it say for sure that something is inherited. */
function isStated(
  { before, match, after, standing }: Joint,
  pattern: Pattern,
  { titles, list }: Parents,
): boolean {
  const { names } = standing;
  if (list.isDoubtful || titles.length === 0) return false;
  if (!titles.every((title) => tellsWhich(title, names))) return false;
  if (pattern.isSure && list.role && titles.some(isLevel)) return false;
  if (titles.some((title) => names.all.includes(title))) return true;
  // What stands above would have been found on the page.
  if (/\babove\b/i.test(after.slice(0, after.length - list.rest.length))) return false;
  const told =
    list.role ||
    list.scope.length > 0 ||
    sectionsIn(`${before} ${match[0]}`).length > 0 ||
    /^\W*(?:that|those) of\b/i.test(after);
  const alone = before.replace(/\W/g, '') === '' || /\brole\s*$/i.test(before);
  return told || (pattern.isSure === true && alone);
}

/** Whether a sentence surely speaks of a role or of what one asks, so that it is told where no title was read. */
function asksForTitle({ after, match }: Joint, pattern: Pattern, { list, titles }: Parents) {
  const isOfText = /\b(?:below|following)\b/i.test(after.slice(0, 60));
  const isOfRole = list.role || (list.scope.length > 0 && (pattern.isSure || titles.length > 0));
  const isAboutSections = sectionsIn(match[0] + after.slice(0, 60)).length > 0;
  const mentionsAbove = /\babove\b/i.test(after) && isAboutSections;
  if (isOfText) return false;
  return pattern.isSure ? isOfRole : mentionsAbove || (list.role && isAboutSections);
}

/** The role that “above” means. */
function roleAbove(role: string, { above }: Pattern, { general, names }: Standing) {
  const base = general ?? names.find(role.replace(/\s*\([^()]*\)$/, ''));
  if (base !== undefined && base !== role && namesRole(base, names)) return [base];
  const at = names.all.indexOf(role);
  return above === 'general' ? [] : names.all.slice(Math.max(0, at - 1), Math.max(0, at));
}

/** What is inherited of “above” where no role stands above: the page's own lists, which every role of it has. */
function ofThePage({ sentence, standing }: Joint): Said {
  const problem = readingProblem('relation-to-page', placeOf(sentence, standing), saysOf(sentence));
  return { relations: [], problems: [problem], rest: '' };
}

/** Which sections are inherited: those that are named, or for an item of a list that names none, the list's. */
function scopeOf({ before, match, standing }: Joint, list: TitleList): readonly Section[] {
  const named = [...sectionsIn(`${before} ${match[0]}`), ...list.scope];
  const byHeading = standing.kind === 'item' && !list.role && named.length === 0;
  return [...new Set(byHeading ? sectionOf(standing.heading) : named)];
}
