import { hasTitleForm } from '#src/lexicon/form.ts';
import type { Kind } from '#src/lexicon/headingNames.ts';
import { isExpected, isOwn, type Meaning, meaningOf } from '#src/lexicon/readHeading.ts';
import { readTitle } from '#src/lexicon/readTitle.ts';
import { exactKey, sameKey } from '#src/lexicon/sameTitle.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { type Draft, newDraft } from '../extract/draft.ts';
import { gradeInTitle } from './grade.ts';
import { type Heading, PSEUDO } from './outline.ts';

/** What a heading is taken for. */
export type Sort =
  | { readonly is: 'section'; readonly meaning: Meaning }
  | { readonly is: 'role'; readonly draft: Draft; readonly within?: Kind }
  | { readonly is: 'specialty'; readonly draft: Draft }
  | { readonly is: 'page' }
  | { readonly is: 'group' };

export type Sorted = Sort & { readonly heading: Heading };

/** Sections whose headings beneath are never roles, save those that have sections of their own. */
const CLOSED: readonly Kind[] = ['hiring', 'ladder', 'indicators', 'aside', 'contents', 'grade'];

/**
 * Decides for each heading whether it opens a section, a role, a specialty or none of them. A role's heading reads like
 * a title, or stands right under *Levels*, or has sections of its own.
 */
export function sortHeadings(headings: readonly Heading[], pageTitle: string): Sorted[] {
  const meanings = headings.map((heading) =>
    heading.level === 0 ? undefined : meaningOf(heading.title),
  );
  const titles = new Set(headings.filter(({ title }) => looksLikeTitle(title)));
  const titled = new Set([...titles].map(({ level }) => level));
  const known = new Map<string, Sorted & { is: 'role' }>();
  const sorted: Sorted[] = [];
  let above: Ancestor[] = [];
  headings.forEach((heading, i) => {
    above = aboveOf(heading, above, sorted.at(-1), meanings[i]);
    for (const each of above) each.lowest = Math.min(each.lowest, heading.level);
    const sort = sortOne({
      headings,
      meanings,
      i,
      heading,
      above: [...above].reverse(),
      titles,
      titled,
      known,
      pageTitle,
    });
    const each: Sorted = { ...sort, heading };
    if (each.is === 'role' && !known.has(exactKey(each.draft.title)))
      known.set(exactKey(each.draft.title), each);
    sorted.push(each);
    if (heading.level > 0) above = [...above, { ...each, lowest: PSEUDO }];
  });
  return sorted;
}

/** A heading over others, with the highest level that has been under it. */
type Ancestor = Sorted & { lowest: number };

interface Place {
  readonly headings: readonly Heading[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly i: number;
  readonly heading: Heading;
  /** Nearest first. */
  readonly above: readonly Ancestor[];
  /** The headings that read like titles. */
  readonly titles: ReadonlySet<Heading>;
  /** The levels at which there are titles. */
  readonly titled: ReadonlySet<number>;
  readonly known: ReadonlyMap<string, Sorted & { is: 'role' }>;
  readonly pageTitle: string;
}

/** The headings over one, outermost first. An empty *Levels* or *Specialties* keeps open for headings as high as itself. */
function aboveOf(
  heading: Heading,
  before: readonly Ancestor[],
  last: Sorted | undefined,
  meaning: Meaning | undefined,
): Ancestor[] {
  return before.filter((each) => {
    if (each.heading.level < heading.level) return true;
    if (each.heading.level > heading.level || heading.level === PSEUDO || meaning !== undefined)
      return false;
    const holds =
      each.is === 'section' &&
      (each.meaning.kind === 'specialties' || each.meaning.kind === 'levels');
    return holds && (each.heading === last?.heading || each.lowest === each.heading.level);
  });
}

function sortOne(place: Place): Sort {
  const { heading, meanings, i } = place;
  if (heading.level === 0) return { is: 'page' };
  const meaning = meanings[i];
  if (isPageTitle(place)) return { is: 'page' };
  if (meaning !== undefined) return { is: 'section', meaning };
  const near = place.above.find((each) => each.is !== 'group');
  const kind = near?.is === 'section' ? near.meaning.kind : undefined;
  const { title } = gradeInTitle(heading.title);
  const formed = hasTitleForm(title) && !gathersOwn(place, title);
  const titled = formed && looksLikeTitle(title);
  const own = opensSections(place, title);
  if (heading.level === PSEUDO) {
    if (kind === 'levels' && titled) return asRole(place, title);
    return { is: 'group' };
  }
  if (kind === 'specialties')
    return isEntry(place, near) || (formed && own) ? specialty(place, title) : { is: 'group' };
  if (near?.is === 'specialty') return formed && own ? specialty(place, title) : { is: 'group' };
  if (kind !== undefined && CLOSED.includes(kind))
    return formed && own ? asRole(place, title) : { is: 'group' };
  if (kind !== undefined && isExpected(kind)) {
    const spoken = titled && (hasRankOf(place, title) || amongTitles(place, near));
    return (formed && own) || spoken ? asRole(place, title, kind) : { is: 'group' };
  }
  if (kind === 'levels') {
    const listed =
      !place.titled.has(heading.level) &&
      title.split(/\s+/).length < 8 &&
      heading.blocks.some(({ type }) => type === 'list');
    return titled || own || (listed && place.above[0] === near && isEntry(place, near))
      ? asRole(place, title)
      : { is: 'group' };
  }
  if (near?.is === 'role') return formed && own ? asRole(place, title) : { is: 'group' };
  if (titled || own) return asRole(place, title);
  return holdsRoles(place) ? { is: 'page' } : { is: 'group' };
}

function asRole(place: Place, title: string, within?: Kind): Sort {
  // Within lists of expectations a role is spoken of again, not described anew.
  const same = place.known.get(exactKey(title));
  const again = same !== undefined && (within !== undefined || same.within !== undefined);
  const draft = again ? same.draft : newDraft(title, place.heading.line, path(place));
  return within === undefined ? { is: 'role', draft } : { is: 'role', draft, within };
}

function specialty(place: Place, title: string): Sort {
  return {
    is: 'specialty',
    draft: { ...newDraft(title, place.heading.line, path(place)), special: true },
  };
}

function path(place: Place): string[] {
  return place.above.map((each) => each.heading.title).reverse();
}

/** The first heading, when it says the page's title over all others. */
function isPageTitle({ headings, heading, i, pageTitle }: Place): boolean {
  if (i !== 1 || heading.level === PSEUDO) return false;
  const others = headings.slice(2).filter(({ level }) => level < PSEUDO);
  const over =
    others.every(({ level }) => level > heading.level) || (others[0]?.level ?? 0) <= heading.level;
  return others.length > 0 && over && sameKey(heading.title) === sameKey(pageTitle);
}

/** Whether a heading is among the highest right beneath its container. */
function isEntry({ heading }: Place, container: Ancestor | undefined): boolean {
  return container !== undefined && container.lowest === heading.level;
}

/** Whether sections of one role follow: deeper ones, one on grades right after what names a job, or some that carry the same title. */
function opensSections({ headings, meanings, i, heading }: Place, title: string): boolean {
  for (let j = i + 1; j < headings.length; j += 1) {
    const next = headings[j];
    const meaning = meanings[j];
    if (next === undefined) break;
    const others = meaning?.owner !== undefined && !looksLikeTitle(meaning.owner);
    const ours = meaning !== undefined && isOwn(meaning.kind) && !meaning.weak && !others;
    if (next.level <= heading.level) {
      const named = meaning?.owner !== undefined && sameKey(meaning.owner) === sameKey(title);
      const graded = j === i + 1 && meaning?.kind === 'grade' && readTitle(title).job !== undefined;
      return ours && (named || graded);
    }
    if (ours) return true;
    if (meaning === undefined && looksLikeTitle(next.title)) return false;
    if (meaning?.kind === 'levels' || meaning?.kind === 'specialties') return false;
  }
  return false;
}

/** Whether a heading that says nothing itself has a role of its own title beneath: it only gathers that one and its like. */
function gathersOwn({ headings, i, heading }: Place, title: string): boolean {
  if (heading.blocks.length > 0) return false;
  return beneath(headings, i).some(
    (each) => each.level < PSEUDO && sameKey(each.title) === sameKey(title),
  );
}

/** The headings that are deeper than the one at this place, up to the next that is not. */
function beneath(headings: readonly Heading[], i: number): readonly Heading[] {
  const level = headings[i]?.level ?? 0;
  const end = headings.findIndex((each, j) => j > i && each.level <= level);
  return headings.slice(i + 1, end < 0 ? undefined : end);
}

/** Whether the next deeper heading is a role's: this one only gathers them. */
function holdsRoles({ headings, meanings, i, heading }: Place): boolean {
  const next = headings[i + 1];
  if (next === undefined || next.level <= heading.level || next.level === PSEUDO) return false;
  return (
    meanings[i + 1]?.kind === 'levels' ||
    (meanings[i + 1] === undefined && looksLikeTitle(next.title))
  );
}

/** Whether all headings of this level beneath the container, and there are several, read like titles. */
function amongTitles(
  { headings, heading, titles }: Place,
  container: Ancestor | undefined,
): boolean {
  if (container === undefined) return false;
  const peers = beneath(headings, headings.indexOf(container.heading)).filter(
    ({ level }) => level === heading.level,
  );
  return peers.length > 1 && peers.every((each) => titles.has(each));
}

/** In a list of expectations a heading is a role's when it is a rank or says the page's title with one. */
function hasRankOf({ pageTitle }: Place, title: string): boolean {
  if (isRank(title)) return true;
  const page = new Set(sameKey(pageTitle).split(' '));
  const words = sameKey(title).split(' ');
  return words.filter((word) => page.has(word)).length * 2 >= words.length;
}
