import { hasTitleForm } from '#src/lexicon/form.ts';
import type { Kind } from '#src/lexicon/headingNames.ts';
import { isExpected, isOwn } from '#src/lexicon/readHeading.ts';
import { exactKey } from '#src/lexicon/sameTitle.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { HeadingChoice } from '../choices/choices.ts';
import {
  type Ancestor,
  aboveOf,
  type Place,
  type RoleHeading,
  type Sort,
  type Sorted,
  surveyed,
} from './headingPlace.ts';
import {
  gathersOwn,
  gathersOwners,
  hasRankOf,
  holdsRoles,
  isAmongOthers,
  isAmongRungs,
  isAmongTitles,
  isBesideRoles,
  isBesideSections,
  isEntry,
  isLadderOverAll,
  isPageTitle,
  opensSections,
  sharesJob,
} from './headingSigns.ts';
import type { FlatHeading } from './headings.ts';
import type { Reason } from './reasons.ts';
import type { RoleSeed } from './roleSeed.ts';

/** Sections whose headings beneath are never roles, save those that have sections of their own. */
const CLOSED: readonly Kind[] = [
  'hiring',
  'ladder',
  'indicators',
  'aside',
  'contents',
  'grade',
  'examples',
];

/**
 * Decides for each heading whether it opens a section, a role, a specialty or none of them. The structure decides: a
 * role has sections of its own, or stands right under *Levels*, or beside others that do. Words that are known to name
 * jobs and levels only help where the structure says nothing.
 */
export function sortHeadings(
  headings: readonly FlatHeading[],
  pageTitle: string,
  chosen: (heading: FlatHeading) => HeadingChoice | undefined = () => undefined,
): Sorted[] {
  const page = surveyed(headings, pageTitle);
  const sorted: Sorted[] = [];
  const known = new Map<string, RoleHeading>();
  let above: readonly Ancestor[] = [];
  headings.forEach((heading, i) => {
    above = aboveOf(heading, above, sorted.at(-1), page.meanings[i]).map((each) => ({
      ...each,
      highest: Math.min(each.highest, heading.level),
    }));
    const sort = sortOne({
      page,
      i,
      heading,
      above: above.toReversed(),
      chosen: chosen(heading),
      known,
    });
    sorted.push({ ...sort, heading });
    if (sort.is === 'role') {
      const key = exactKey(sort.role.title);
      if (!known.has(key)) known.set(key, { ...sort, heading });
    }
    if (heading.level > 0)
      above = [...above, { ...sort, heading, highest: Number.POSITIVE_INFINITY }];
  });
  return sorted;
}

function sortOne(place: Place): Sort {
  const { heading, page, i } = place;
  if (heading.level === 0) return { is: 'page', reason: { code: 'above-all' } };
  if (place.chosen !== undefined) return sortChosen(place, place.chosen);
  if (place.above.some(isLeftOut)) return { is: 'group', reason: { code: 'within-ignored' } };
  const meaning = page.meanings[i];
  // What tells by its name what its roles are asked stays a section of that.
  const isAsking = meaning !== undefined && isExpected(meaning.kind);
  if ((isPageTitle(place) && !isAsking) || isLadderOverAll(place))
    return { is: 'page', reason: { code: 'page-title' } };
  if (meaning !== undefined)
    return { is: 'section', meaning, reason: { code: 'names-section', kind: meaning.kind } };
  return sortUnnamed(place);
}

/** What a heading is since somebody says so. */
function sortChosen(place: Place, as: HeadingChoice): Sort {
  const reason: Reason = { code: 'chosen', as };
  switch (as) {
    case 'role':
      return { is: 'role', role: roleOnceMore(place) ?? seedOf(place), reason };
    case 'level': {
      const seed = seedOf(place);
      return { is: 'role', role: { ...seed, level: seed.level ?? seed.title }, reason };
    }
    case 'family':
    case 'track':
      return { is: 'page', names: as, reason };
    case 'skill':
      return asSection('competencies', reason);
    case 'text':
      return asSection('about', reason);
    case 'ignore':
      return asSection('aside', reason);
    default:
      return asSection(as, reason);
  }
}

function asSection(kind: Kind, reason: Reason): Sort {
  return { is: 'section', meaning: { kind }, reason };
}

/** The role of the same title under whose heading it stands. */
function roleOnceMore({ known, above, heading }: Place): RoleSeed | undefined {
  const same = known.get(exactKey(heading.title));
  return above.some((each) => each.is === 'role' && each.role === same?.role)
    ? same?.role
    : undefined;
}

function isLeftOut({ reason }: Ancestor): boolean {
  return reason.code === 'chosen' && reason.as === 'ignore';
}

/** What is known of a heading that names no section. */
interface Signs {
  readonly place: Place;
  /** Whether it has the form of a title, and does not only gather roles of its own name. */
  readonly isFormed: boolean;
  /** Whether its words are a title's too. */
  readonly isTitled: boolean;
  /** Whether sections of its own follow. */
  readonly isOwner: boolean;
  /** The nearest heading over it that is no group. */
  readonly near: Ancestor | undefined;
}

function sortUnnamed(place: Place): Sort {
  const { title, level } = place.page.names[place.i] ?? { title: place.heading.title };
  const isFormed = (hasTitleForm(title) || level !== undefined) && !gathersOwn(place, title);
  const near = place.above.find((each) => each.is !== 'group');
  const isOwner = opensSections(place, title);
  const isTitled = isFormed && (looksLikeTitle(title) || level !== undefined);
  const signs: Signs = { place, isFormed, isTitled, isOwner, near };
  if (place.heading.isBold) return sortBold(signs);
  if (!isOwner && place.page.recurring.has(exactKey(place.heading.title))) return GROUP;
  if (near?.is === 'specialty') return amongSpecialties(signs, false);
  if (near?.is === 'section') return sortWithin(signs, near.meaning.kind);
  if (near?.is === 'role') return sortBelowRole(signs, near);
  return sortFree(signs);
}

const GROUP: Sort = { is: 'group', reason: { code: 'no-sign' } };

function sortBold(signs: Signs): Sort {
  const { place, isTitled, near } = signs;
  const kind = near?.is === 'section' ? near.meaning.kind : undefined;
  if (kind === 'levels' && isTitled) return asRole(signs, 'below-levels');
  if (isTitled && near?.is !== 'role' && opensBoldSections(place))
    return asRole(signs, 'has-sections');
  return GROUP;
}

/** A line of bold text with nothing beneath but further ones, which are sections. */
function opensBoldSections({ page, i, heading }: Place): boolean {
  const next = page.headings[i + 1];
  const meaning = page.meanings[i + 1];
  return (
    heading.blocks.length === 0 &&
    next?.isBold === true &&
    meaning !== undefined &&
    isOwn(meaning.kind)
  );
}

function amongSpecialties(signs: Signs, isOpen: boolean): Sort {
  const { place, isFormed, isOwner, near } = signs;
  const isSpecialty = (isOpen && isEntry(place, near)) || (isFormed && isOwner);
  if (!isSpecialty) return GROUP;
  const role = { ...seedOf(place), isSpecial: true as const };
  return { is: 'specialty', role, reason: { code: 'below-specialties' } };
}

function sortWithin(signs: Signs, kind: Kind): Sort {
  const { place, isFormed, isTitled, isOwner, near } = signs;
  if (kind === 'specialties') return amongSpecialties(signs, true);
  if (CLOSED.includes(kind) && isFormed && isOwner) return asRole(signs, 'has-sections');
  // What gathers the grades of several roles is divided by their titles.
  if (kind === 'grade' && isTitled && isAmongTitles(place, near))
    return asRole(signs, 'among-titles');
  if (CLOSED.includes(kind)) return GROUP;
  if (isExpected(kind)) {
    const isSpoken =
      isTitled &&
      !isAmongOthers(place, near) &&
      (hasRankOf(place) || isAmongTitles(place, near) || isBesideRoles(place));
    if (isFormed && isOwner) return asRole(signs, 'has-sections', kind);
    return isSpoken ? asRole(signs, 'among-titles', kind) : GROUP;
  }
  if (kind === 'levels') return sortBelowLevels(signs);
  return sortFree(signs);
}

function sortBelowLevels(signs: Signs): Sort {
  const { place, isTitled, isOwner, near } = signs;
  const { heading, page } = place;
  const isListed =
    !page.titled.has(heading.level) &&
    heading.title.split(/\s+/).length < 8 &&
    heading.blocks.some(({ type }) => type === 'list') &&
    place.above[0] === near &&
    isEntry(place, near) &&
    !isBesideSections(place, near);
  return isTitled || isOwner || isListed || sharesJob(place)
    ? asRole(signs, 'below-levels')
    : GROUP;
}

function sortBelowRole(signs: Signs, near: Ancestor & { readonly is: 'role' }): Sort {
  const { place, isFormed, isOwner } = signs;
  const { title } = place.page.names[place.i] ?? place.heading;
  if (!(isFormed && isOwner)) {
    const isSame = exactKey(title) === exactKey(near.role.title);
    return isSame ? { is: 'role', role: near.role, reason: { code: 'same-title' } } : GROUP;
  }
  return asRole(signs, 'has-sections');
}

function sortFree(signs: Signs): Sort {
  const { place, isTitled, isOwner } = signs;
  if (isOwner && !isTitled && gathersOwners(place))
    return { is: 'page', reason: { code: 'holds-roles' } };
  if (isOwner) return asRole(signs, 'has-sections');
  if (isTitled) return asRole(signs, 'reads-like-title');
  if (sharesJob(place)) return asRole(signs, 'shares-job');
  if (isAmongRungs(place)) return asRole(signs, 'among-rungs');
  return holdsRoles(place) ? { is: 'page', reason: { code: 'holds-roles' } } : GROUP;
}

function asRole({ place }: Signs, code: Reason['code'], within?: Kind): Sort {
  const seed = seedOf(place);
  const same = place.known.get(exactKey(seed.title));
  // Within lists of expectations a role is spoken of again, and under its own heading it goes on.
  const isAgain =
    same !== undefined &&
    (within !== undefined ||
      same.within !== undefined ||
      place.above.some((each) => each.is === 'role' && each.role === same.role));
  const role = isAgain ? same.role : seed;
  const reason = { code } as Reason;
  return within === undefined ? { is: 'role', role, reason } : { is: 'role', role, within, reason };
}

function seedOf({ page, i, heading, above }: Place): RoleSeed {
  const { title, level } = page.names[i] ?? { title: heading.title };
  return {
    title,
    heading: heading.title,
    line: heading.line,
    path: above.map((each) => each.heading.title).reverse(),
    ...(level !== undefined && { level }),
    ...namedAbove(above, 'family'),
    ...namedAbove(above, 'track'),
  };
}

/** The family or track of the nearest heading that somebody says is one. */
function namedAbove(above: readonly Ancestor[], what: 'family' | 'track') {
  const named = above.find((each) => each.is === 'page' && each.names === what);
  return named ? { [what]: named.heading.title } : {};
}
