import { hasTitleForm } from '#src/lexicon/form.ts';
import type { Kind } from '#src/lexicon/headingNames.ts';
import { levelOfTitle } from '#src/lexicon/levels.ts';
import { isExpected, isOwn, type Meaning, meaningOf } from '#src/lexicon/readHeading.ts';
import { readTitle } from '#src/lexicon/readTitle.ts';
import { exactKey, sameKey } from '#src/lexicon/sameTitle.ts';
import { readLevels } from '#src/lexicon/siblingLevels.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { gradeInTitle } from './gradeInTitle.ts';
import type { FlatHeading } from './headings.ts';
import { jobKey, jobsAmong } from './jobsAmong.ts';
import type { Reason } from './reasons.ts';
import type { RoleSeed } from './roleSeed.ts';

/** What a heading is taken for, and why. */
export type Sort = { readonly reason: Reason } & (
  | { readonly is: 'section'; readonly meaning: Meaning }
  /** `within` is the section of expectations in which it is spoken of. */
  | { readonly is: 'role'; readonly role: RoleSeed; readonly within?: Kind }
  | { readonly is: 'specialty'; readonly role: RoleSeed }
  | { readonly is: 'page' }
  | { readonly is: 'group' }
);

export type Sorted = Sort & { readonly heading: FlatHeading };

type RoleHeading = Sorted & { readonly is: 'role' };

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
export function sortHeadings(headings: readonly FlatHeading[], pageTitle: string): Sorted[] {
  const page = surveyed(headings, pageTitle);
  const sorted: Sorted[] = [];
  const known = new Map<string, RoleHeading>();
  let above: readonly Ancestor[] = [];
  headings.forEach((heading, i) => {
    above = aboveOf(heading, above, sorted.at(-1), page.meanings[i]).map((each) => ({
      ...each,
      highest: Math.min(each.highest, heading.level),
    }));
    const sort = sortOne({ page, i, heading, above: above.toReversed(), known });
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

/** A heading over others, with the highest level that has been under it. */
type Ancestor = Sorted & { readonly highest: number };

interface Page {
  readonly headings: readonly FlatHeading[];
  readonly title: string;
  readonly meanings: readonly (Meaning | undefined)[];
  /** The titles that headings would give to roles. */
  readonly names: readonly RoleName[];
  /** The levels at which there are headings that read like titles. */
  readonly titled: ReadonlySet<number>;
  /** The keys of headings that recur: what is told of each role, as *Execution*, and no role itself. */
  readonly recurring: ReadonlySet<string>;
  /** The jobs of which several headings of a level are titles, by what these end in. */
  readonly jobs: ReadonlySet<string>;
}

const FEWEST_RECURRING = 3;

interface RoleName {
  readonly title: string;
  readonly level?: string;
}

interface Place {
  readonly page: Page;
  readonly i: number;
  readonly heading: FlatHeading;
  /** Nearest first. */
  readonly above: readonly Ancestor[];
  /** The roles before it, by the exact words of their titles; of several the first. */
  readonly known: ReadonlyMap<string, RoleHeading>;
}

function surveyed(headings: readonly FlatHeading[], title: string): Page {
  const meanings = headings.map(({ level, title: each }) =>
    level === 0 ? undefined : meaningOf(each),
  );
  const names = namesOf(headings, meanings);
  const titled = headings.filter((_, i) => looksLikeTitle(names[i]?.title ?? ''));
  const byKey = [...Map.groupBy(headings, (each) => exactKey(each.title))];
  const recurring = byKey.filter(([, same]) => same.length >= FEWEST_RECURRING);
  return {
    headings,
    title,
    meanings,
    names,
    titled: new Set(titled.map(({ level }) => level)),
    recurring: new Set(recurring.map(([key]) => key)),
    jobs: jobsAmong(
      headings.flatMap(({ level, isBold }, i) =>
        isBold || meanings[i] !== undefined ? [] : [{ title: names[i]?.title ?? '', level }],
      ),
    ),
  };
}

/** Whether a heading is, by what it ends in and stands over, another level of a job that is shown to be one. */
function sharesJob({ page, i, heading }: Place): boolean {
  const title = page.names[i]?.title ?? heading.title;
  const job = jobKey({ title, level: heading.level });
  return heading.blocks.length > 0 && hasTitleForm(title) && page.jobs.has(job);
}

/** Levels are read side by side: what `D1` is shows beside `D2`. */
function namesOf(
  headings: readonly FlatHeading[],
  meanings: readonly (Meaning | undefined)[],
): readonly RoleName[] {
  const plain = headings.map(({ title }) => gradeInTitle(title).title);
  const names: RoleName[] = plain.map((title) => ({ title }));
  const byLevel = Map.groupBy(headings.keys(), (i) => headings[i]?.level ?? 0);
  for (const group of byLevel.values()) {
    const free = group.filter((i) => meanings[i] === undefined && plain[i] !== '');
    const levels = readLevels(free.map((i) => plain[i] ?? ''));
    free.forEach((i, at) => {
      const level = levels[at];
      if (level?.kind !== 'label') return;
      names[i] = { title: level.rest === '' ? (plain[i] ?? '') : level.rest, level: level.label };
    });
  }
  return names;
}

/** The headings over one, outermost first. An empty *Levels* or *Specialties* keeps open for headings as high as itself. */
function aboveOf(
  heading: FlatHeading,
  before: readonly Ancestor[],
  last: Sorted | undefined,
  meaning: Meaning | undefined,
): readonly Ancestor[] {
  return before.filter((each) => {
    if (each.heading.level < heading.level) return true;
    if (each.heading.level > heading.level || heading.isBold || meaning !== undefined) return false;
    const holds =
      each.is === 'section' &&
      (each.meaning.kind === 'specialties' || each.meaning.kind === 'levels');
    return holds && (each.heading === last?.heading || each.highest === each.heading.level);
  });
}

function sortOne(place: Place): Sort {
  const { heading, page, i } = place;
  if (heading.level === 0) return { is: 'page', reason: { code: 'above-all' } };
  const meaning = page.meanings[i];
  // What tells by its name what its roles are asked stays a section of that.
  const isAsking = meaning !== undefined && isExpected(meaning.kind);
  if ((isPageTitle(place) && !isAsking) || isLadderOverAll(place))
    return { is: 'page', reason: { code: 'page-title' } };
  if (meaning !== undefined)
    return { is: 'section', meaning, reason: { code: 'names-section', kind: meaning.kind } };
  return sortUnnamed(place);
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
  };
}

/** The first heading, when it says the page's title over all others but sections. */
function isPageTitle(place: Place): boolean {
  const { page, heading, i } = place;
  if (i !== 1 || heading.isBold || sameKey(heading.title) !== sameKey(page.title)) return false;
  const all = page.headings.slice(2);
  // Alone on its page, it is a role where it holds a list.
  if (all.length === 0) return !heading.blocks.some(({ type }) => type === 'list');
  const isOwner = opensSections(place, heading.title);
  // Beside a page on “Keepers”, “Keeper” with a list of its own is a role of it.
  if (isOwner && heading.title.toLowerCase() !== page.title.toLowerCase()) return false;
  const plain = all.filter(({ isBold }) => !isBold);
  const others = plain.length > 0 ? plain : all;
  const rest = plain.filter((each) => page.meanings[page.headings.indexOf(each)] === undefined);
  return (
    others.every(({ level }) => level > heading.level) ||
    (others[0]?.level ?? 0) <= heading.level ||
    (rest.every(({ level }) => level > heading.level) && !isOwner)
  );
}

/** `Career path at the lighthouse` over all other headings: what the page is, and no section that keeps roles out. */
function isLadderOverAll({ page, heading, i }: Place): boolean {
  const others = page.headings.slice(2);
  return (
    i === 1 &&
    heading.level === 1 &&
    !heading.isBold &&
    page.meanings[i]?.kind === 'ladder' &&
    others.length > 0 &&
    others.every(({ level }) => level > heading.level)
  );
}

/** Whether a heading is among the highest right beneath its container. */
function isEntry({ heading }: Place, container: Ancestor | undefined): boolean {
  return container !== undefined && container.highest === heading.level;
}

/** Whether sections of one role follow: deeper ones, one on grades right after what names a job, or some that carry the same title. */
function opensSections(
  { page, i, heading }: Pick<Place, 'page' | 'i' | 'heading'>,
  title: string,
): boolean {
  const end = page.headings.findIndex(({ level }, j) => j > i && level <= heading.level);
  const last = end < 0 ? page.headings.length : end;
  for (let j = i + 1; j < last; j += 1) {
    const meaning = page.meanings[j];
    if (isOwnSection(meaning, title)) return true;
    const next = page.headings[j];
    if (meaning === undefined && next !== undefined && looksLikeTitle(next.title)) return false;
    if (meaning?.kind === 'levels' || meaning?.kind === 'specialties') return false;
  }
  const meaning = page.meanings[last];
  if (!isOwnSection(meaning, title)) return false;
  const isNamed = meaning?.owner !== undefined && sameKey(meaning.owner) === sameKey(title);
  return (
    isNamed || (last === i + 1 && meaning?.kind === 'grade' && readTitle(title).job !== undefined)
  );
}

/** Whether a section is one of a role's own, and of this role as far as its heading says. */
function isOwnSection(meaning: Meaning | undefined, title: string): boolean {
  if (meaning === undefined || !isOwn(meaning.kind) || meaning.weak) return false;
  const { owner } = meaning;
  return owner === undefined || looksLikeTitle(owner) || sameKey(owner) === sameKey(title);
}

/** Whether a heading that says nothing itself has a role of its own title beneath: it only gathers that one and its like. */
function gathersOwn({ page, i, heading }: Place, title: string): boolean {
  if (heading.blocks.length > 0) return false;
  return beneath(page.headings, i).some(
    (each) => !each.isBold && sameKey(each.title) === sameKey(title),
  );
}

/** Whether all sections are those of several headings right beneath, so that it only gathers roles: a department, of any trade. */
function gathersOwners({ page, i, heading }: Place): boolean {
  if (heading.blocks.length > 0) return false;
  const deeper = beneath(page.headings, i).map((each, j) => ({ each, at: i + 1 + j }));
  const highest = Math.min(...deeper.map(({ each }) => each.level));
  const entries = deeper.filter(({ each }) => each.level === highest);
  return (
    entries.length > 1 &&
    entries.every(({ each, at }) => {
      const title = page.names[at]?.title ?? each.title;
      const isNamed = page.meanings[at] !== undefined || each.isBold;
      return (
        !isNamed && hasTitleForm(title) && opensSections({ page, i: at, heading: each }, title)
      );
    })
  );
}

/** The headings that are deeper than the one at this place, up to the next that is not. */
function beneath(headings: readonly FlatHeading[], i: number): readonly FlatHeading[] {
  const level = headings[i]?.level ?? 0;
  const end = headings.findIndex((each, j) => j > i && each.level <= level);
  return headings.slice(i + 1, end < 0 ? undefined : end);
}

/** Whether the next deeper heading is a role's: this one only gathers them. */
function holdsRoles({ page, i, heading }: Place): boolean {
  const next = page.headings[i + 1];
  if (next === undefined || next.level <= heading.level || next.isBold) return false;
  const meaning = page.meanings[i + 1];
  return meaning?.kind === 'levels' || (meaning === undefined && looksLikeTitle(next.title));
}

/** Whether all headings of this level beneath the container, and there are several, read like titles. */
function isAmongTitles(place: Place, container: Ancestor | undefined): boolean {
  const peers = peersBelow(place, container);
  return peers.length > 1 && peers.every(({ title }) => looksLikeTitle(gradeInTitle(title).title));
}

/** Whether a level alone stands among parts of a section, most of which say none: *Staff* beside *Plants* and *Tools*. */
function isAmongOthers(place: Place, container: Ancestor | undefined): boolean {
  const peers = peersBelow(place, container);
  const levels = peers.filter(({ title }) => levelOfTitle(title) !== undefined);
  return isRank(place.heading.title) && levels.length * 2 < peers.length;
}

function peersBelow(
  { page, heading }: Place,
  container: Ancestor | undefined,
): readonly FlatHeading[] {
  if (container === undefined) return [];
  const at = page.headings.indexOf(container.heading);
  return beneath(page.headings, at).filter(({ level }) => level === heading.level);
}

/** Whether one of the headings as high in the same container names a section: then the others are parts like it. */
function isBesideSections({ page, heading }: Place, container: Ancestor | undefined): boolean {
  if (container === undefined) return false;
  const at = page.headings.indexOf(container.heading);
  return beneath(page.headings, at).some(
    ({ level }, k) => level === heading.level && page.meanings[at + 1 + k] !== undefined,
  );
}

/** Whether roles before it, which are no one's part, stand as high. */
function isBesideRoles({ known, heading }: Place): boolean {
  return [...known.values()].some(
    (role) => role.within === undefined && role.heading.level === heading.level,
  );
}

/** In a list of expectations a heading is a role's when it is a rank or says the page's title with one. */
function hasRankOf({ page, i, heading }: Place): boolean {
  const { title } = page.names[i] ?? heading;
  if (isRank(title)) return true;
  const own = new Set(sameKey(page.title).split(' '));
  const words = sameKey(title).split(' ');
  return words.filter((word) => own.has(word)).length * 2 >= words.length;
}

const LADDER = /\b(?:ladders?|levels?|career|progression|framework|roles|rungs?|titles)\b/i;

/** Whether it is one of several like headings of a page that says that it is a ladder, none of which names a known job. */
function isAmongRungs({ page, heading }: Place): boolean {
  if (!LADDER.test(page.title) || page.titled.size > 0) return false;
  const peers = page.headings.filter(
    ({ level, isBold }, i) => level === heading.level && !isBold && page.meanings[i] === undefined,
  );
  return (
    peers.length > 1 &&
    peers.every(
      ({ title, blocks }) =>
        hasTitleForm(title) &&
        title.split(/\s+/).length < 5 &&
        blocks.some(({ type }) => type === 'list'),
    )
  );
}
