import { hasTitleForm } from '#src/lexicon/form.ts';
import { levelOfTitle } from '#src/lexicon/levels.ts';
import { isOwn, type Meaning } from '#src/lexicon/readHeading.ts';
import { readTitle } from '#src/lexicon/readTitle.ts';
import { sameKey } from '#src/lexicon/sameTitle.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { gradeInTitle } from './gradeInTitle.ts';
import type { Ancestor, Place } from './headingPlace.ts';
import type { FlatHeading } from './headings.ts';
import { jobKey } from './jobsAmong.ts';

/** Whether a heading is, by what it ends in and stands over, another level of a job that is shown to be one. */
export function sharesJob({ page, i, heading }: Place): boolean {
  const title = page.names[i]?.title ?? heading.title;
  const job = jobKey({ title, level: heading.level });
  return heading.blocks.length > 0 && hasTitleForm(title) && page.jobs.has(job);
}

/** The first heading, when it says the page's title over all others but sections. */
export function isPageTitle(place: Place): boolean {
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
export function isLadderOverAll({ page, heading, i }: Place): boolean {
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
export function isEntry({ heading }: Place, container: Ancestor | undefined): boolean {
  return container !== undefined && container.highest === heading.level;
}

/** Whether sections of one role follow: deeper ones, one on grades right after what names a job, or some that carry the same title. */
export function opensSections(
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
export function gathersOwn({ page, i, heading }: Place, title: string): boolean {
  if (heading.blocks.length > 0) return false;
  return beneath(page.headings, i).some(
    (each) => !each.isBold && sameKey(each.title) === sameKey(title),
  );
}

/** Whether all sections are those of several headings right beneath, so that it only gathers roles: a department, of any trade. */
export function gathersOwners({ page, i, heading }: Place): boolean {
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
export function beneath(headings: readonly FlatHeading[], i: number): readonly FlatHeading[] {
  const level = headings[i]?.level ?? 0;
  const end = headings.findIndex((each, j) => j > i && each.level <= level);
  return headings.slice(i + 1, end < 0 ? undefined : end);
}

/** Whether the next deeper heading is a role's: this one only gathers them. */
export function holdsRoles({ page, i, heading }: Place): boolean {
  const next = page.headings[i + 1];
  if (next === undefined || next.level <= heading.level || next.isBold) return false;
  const meaning = page.meanings[i + 1];
  return meaning?.kind === 'levels' || (meaning === undefined && looksLikeTitle(next.title));
}

/** Whether all headings of this level beneath the container, and there are several, read like titles. */
export function isAmongTitles(place: Place, container: Ancestor | undefined): boolean {
  const peers = peersBelow(place, container);
  return peers.length > 1 && peers.every(({ title }) => looksLikeTitle(gradeInTitle(title).title));
}

/** Whether a level alone stands among parts of a section, most of which say none: *Staff* beside *Plants* and *Tools*. */
export function isAmongOthers(place: Place, container: Ancestor | undefined): boolean {
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
export function isBesideSections(
  { page, heading }: Place,
  container: Ancestor | undefined,
): boolean {
  if (container === undefined) return false;
  const at = page.headings.indexOf(container.heading);
  return beneath(page.headings, at).some(
    ({ level }, k) => level === heading.level && page.meanings[at + 1 + k] !== undefined,
  );
}

/** Whether roles before it, which are no one's part, stand as high. */
export function isBesideRoles({ known, heading }: Place): boolean {
  return [...known.values()].some(
    (role) => role.within === undefined && role.heading.level === heading.level,
  );
}

/** In a list of expectations a heading is a role's when it is a rank or says the page's title with one. */
export function hasRankOf({ page, i, heading }: Place): boolean {
  const { title } = page.names[i] ?? heading;
  if (isRank(title)) return true;
  const own = new Set(sameKey(page.title).split(' '));
  const words = sameKey(title).split(' ');
  return words.filter((word) => own.has(word)).length * 2 >= words.length;
}

const LADDER = /\b(?:ladders?|levels?|career|progression|framework|roles|rungs?|titles)\b/i;

/** Whether it is one of several like headings of a page that says that it is a ladder, none of which names a known job. */
export function isAmongRungs({ page, heading }: Place): boolean {
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
