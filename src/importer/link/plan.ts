import type { FamilyInput, RoleInput } from '#src/dataset/schema.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { TrackGuess } from '#src/lexicon/lexicon.ts';
import { saysOnlyLevel, surelySaysWhat, tellsTrack, trackOf } from '#src/lexicon/readTitle.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import type { PageReading, Passage, RoleReading } from '../extract/reading.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { Known, RoleDraft } from './drafts.ts';
import { fullTitle } from './fullTitle.ts';
import { statedGrade } from './gradeOf.ts';
import { proseOf, saysAnything } from './prose.ts';
import { idGiver, slugOf } from './slug.ts';

/** A page as a family, before its relations are known. */
export interface FamilyPlan {
  readonly id: string;
  readonly title: string;
  readonly page: PageReading;
  /** The id of the source that the page is. */
  readonly source: string;
  readonly prose: Omit<FamilyInput, 'id' | 'title' | 'department' | 'roles'>;
  readonly roles: readonly RolePlan[];
}

export interface RolePlan {
  readonly draft: RoleDraft;
  readonly line: number;
  readonly rest: Omit<RoleInput, 'id' | 'title' | 'track' | 'status' | 'grade'>;
  readonly specialtyOf?: string;
}

export interface Plan {
  readonly families: readonly FamilyPlan[];
  readonly problems: readonly ImportProblem[];
  /** Gives out what is left of the role ids. */
  readonly roleId: ReturnType<typeof idGiver>;
}

/**
 * Gives every page its family and every role that is on one its id, track, grade and prose. Pages are taken by the names
 * of their files, so that their order changes nothing; ids that are known are not given again.
 */
export function planFamilies(pages: readonly PageReading[], known: Known): Plan {
  const familyId = idGiver(known.families.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const sourceId = idGiver(known.dataset?.sources.map(({ id }) => id));
  const roleId = idGiver(
    known.families.flatMap(({ roles }) => roles.flatMap(({ id, aliases }) => [id, ...aliases])),
  );
  const problems: ImportProblem[] = [];
  const sorted = [...pages].sort(
    (a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.title, b.title),
  );
  const named = sorted.flatMap((page): NamedPage[] => {
    problems.push(...page.problems, ...leftOut(page.file, page.notes));
    const prose = proseOf(page, 'f');
    if (page.roles.length === 0 && page.relations.length === 0) {
      if (!page.problems.some(isError)) problems.push(noRole(page, saysAnything(prose)));
      if (!saysAnything(prose)) return [];
    }
    const title = page.title.trim() || nameOf(page.file);
    const id = familyId(
      slugOf(familyName(title), 'family'),
      slugOf(`${familyName(title)} ${page.file.split('/').at(-2) ?? ''}`, 'family'),
    );
    return [{ id, title, page, source: sourceId(`${id}-page`), prose }];
  });
  const ids = roleIds(named, roleId);
  const families = named.map((family): FamilyPlan => {
    const roles = family.page.roles.map((reading) =>
      planRole(reading, family, ids.get(reading) ?? roleId('role'), problems),
    );
    return { ...family, roles };
  });
  return { families, problems, roleId };
}

type NamedPage = Omit<FamilyPlan, 'roles'>;

/**
 * The ids of all roles on pages. A page that is about one role has the first claim to its title; then pages go by their
 * files. A title that says nothing by itself is told by its family from the start.
 */
function roleIds(
  families: readonly NamedPage[],
  give: Plan['roleId'],
): ReadonlyMap<RoleReading, string> {
  const wishes = families.flatMap(({ id, title, page }) =>
    page.roles.map((reading) => {
      const slug = slugOf(fullTitle(reading.title, familyName(title)), 'role');
      const full = `${slug}-${id}`;
      const says = slug.split('-').every((word) => id.split('-').includes(word)) ? id : full;
      return { reading, slug, full, first: isBare(reading, title) ? says : slug, family: id };
    }),
  );
  const isAbout = ({ first, family }: { first: string; family: string }) => first === family;
  const ordered = [...wishes.filter(isAbout), ...wishes.filter((wish) => !isAbout(wish))];
  return new Map(ordered.map(({ reading, first, full }) => [reading, give(first, full)]));
}

/** Whether a title says what a role is only together with its page: `Senior`, or the specialty `Delivery`. */
function isBare({ title, specialtyOf }: RoleReading, page: string): boolean {
  const general = specialtyOf?.trim().toLowerCase();
  if (saysOnlyLevel(fullTitle(title, familyName(page)))) return true;
  return Boolean(general) && !surelySaysWhat(title) && !title.toLowerCase().includes(general ?? '');
}

function planRole(
  reading: RoleReading,
  { id: family, title: pageTitle, page }: NamedPage,
  id: string,
  problems: ImportProblem[],
): RolePlan {
  const { file } = page;
  const title = fullTitle(reading.title, familyName(pageTitle));
  const { grade, claims, problems: doubts } = statedGrade(reading, title, file);
  problems.push(...doubts, ...leftOut(file, reading.notes));
  const prose = proseOf(reading);
  const isDescribed = saysAnything(prose) || grade !== undefined || claims.length > 0;
  const specialtyOf = reading.specialtyOf?.trim();
  return {
    draft: {
      id,
      title,
      track: trackFor(reading, title, page, problems),
      family,
      status: isDescribed ? 'open' : 'named',
      ...(grade === undefined ? {} : { grade }),
      file,
      ...(isBare(reading, pageTitle) ? { isLocal: true } : {}),
      ...(title === reading.title ? {} : { heading: reading.title }),
    },
    line: reading.line,
    rest: { ...prose, claims },
    ...(specialtyOf ? { specialtyOf } : {}),
  };
}

/** The id of the track that an input gives, or the one that titles suggest, with a remark where they are unsure. */
function trackFor(
  reading: RoleReading,
  title: string,
  page: PageReading,
  problems: ImportProblem[],
): string {
  const given = reading.track?.trim();
  if (given) return trackId(given);
  const guess = guessFor(reading, page);
  if (!guess.sure) {
    problems.push(uncertainTrack(page.file, reading.line, title, guess.track));
  }
  return guess.track;
}

/**
 * By the role's own title where it names a job, else by that of the role it is a form of, else by its page's: their own
 * roles bear the remark where that is unsure.
 */
function guessFor({ title, specialtyOf = '' }: RoleReading, page: PageReading): TrackGuess {
  const own = trackOf(title);
  const general = trackOf(specialtyOf);
  if (tellsTrack(title)) {
    const differs = tellsTrack(specialtyOf) && general.sure && general.track !== own.track;
    return differs ? { ...own, sure: false } : own;
  }
  const context = [specialtyOf, page.title].find(tellsTrack);
  return context === undefined ? own : { ...trackOf(context), sure: true };
}

/** The id of a track that is spelled in one of the usual ways, or in its own. */
export function trackId(spelled: string): string {
  return trackNamed(spelled) ?? slugOf(spelled, 'track');
}

/** The remark of a title that does not say whether its role manages people. */
export function uncertainTrack(
  file: string,
  line: number,
  title: string,
  track: string,
): ImportProblem {
  const taken = track === 'ic' ? 'an individual contributor' : 'management';
  return assemblingProblem('uncertain-track', placeOn(file, line), quoted(title), taken);
}

/** Prose for which a dataset has no place: it is quoted whole, so that nothing is lost unseen. */
function leftOut(file: string, notes: readonly Passage[]): ImportProblem[] {
  return notes
    .filter(({ text }) => text.trim())
    .map(({ text, line }) =>
      assemblingProblem('left-out', placeOn(file, line), `“${text.trim()}”`),
    );
}

function noRole({ file }: PageReading, hasProse: boolean): ImportProblem {
  return assemblingProblem('no-role', placeOn(file, 1), { hasProse });
}

function isError({ severity }: ImportProblem): boolean {
  return severity === 'error';
}

/** The title of a family without the words that only say that it is one. */
export function familyName(title: string): string {
  return title.replace(/[\s,:–-]*\bjob famil(y|ies)$/i, '') || title;
}

/** A page without a title is called by its file. */
function nameOf(file: string): string {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replaceAll(/[-_]+/g, ' ');
  return name.trim() || 'Untitled page';
}
