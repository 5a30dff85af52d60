import { shortHash, titlePrint } from '#src/dataset/fingerprint.ts';
import type { FamilyInput, RoleInput } from '#src/dataset/schema.ts';
import { once } from '#src/domain/once.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { wordingKey } from '#src/domain/wording.ts';
import { saysOnlyLevel, surelySaysWhat } from '#src/lexicon/readTitle.ts';
import type { PageReading, Passage, RoleReading } from '../extract/reading.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { assignIds, type Claim } from './assignIds.ts';
import type { Known, RoleDraft } from './drafts.ts';
import { type Earlier, type EarlierIds, NOTHING_EARLIER } from './earlier.ts';
import { fullTitle } from './fullTitle.ts';
import { statedGrade } from './gradeOf.ts';
import { familyIds, namedRoleIds, type RoleIn, roleIds } from './ids.ts';
import { proseOf, saysAnything } from './prose.ts';
import { slugOf } from './slug.ts';
import { trackFor } from './track.ts';

/** A page as a family, before its relations are known. */
export interface FamilyPlan {
  readonly id: string;
  readonly title: string;
  readonly page: PageReading;
  /** The id of the source that the page is, or the first of its parts. */
  readonly source: string;
  /** Those of all files that the page was gathered from. */
  readonly sources: ReadonlyMap<string, string>;
  readonly prose: Omit<FamilyInput, 'id' | 'title' | 'department' | 'roles'>;
  readonly roles: readonly RolePlan[];
}

export interface RolePlan {
  readonly draft: RoleDraft;
  readonly line: number;
  /** The id of the source that it is from. */
  readonly source: string;
  readonly rest: Omit<RoleInput, 'id' | 'title' | 'track' | 'status' | 'grade'>;
  readonly specialtyOf?: string;
}

export interface Plan {
  readonly families: readonly FamilyPlan[];
  readonly problems: readonly ImportProblem[];
  /** Gives ids to the roles that pages only name. */
  readonly roleId: ReturnType<typeof namedRoleIds>;
}

/**
 * Gives every page its family and every role that is on one its id, track, grade and prose. Pages are taken by the names
 * of their files, so that their order changes nothing; ids that are known are not given again, and those of earlier go
 * to whom they belonged.
 */
export function planFamilies(
  pages: readonly PageReading[],
  known: Known,
  earlier: Earlier = NOTHING_EARLIER,
): Plan {
  const sorted = [...pages].sort(
    (a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.title, b.title),
  );
  const read = sorted.map(readPage);
  const families = withIds(
    read.flatMap(({ described }) => described ?? []),
    known,
    earlier.families,
  );
  const taken = namesIn(known.families.flatMap(({ roles }) => roles));
  const subjects = families.map((family) =>
    family.page.roles.map((role) => subjectOf(role, family, earlier.families)),
  );
  const ids = roleIds(subjects.flat(), earlier.roles, taken);
  const plans = families.map((family, at) => ({
    family,
    roles: (subjects[at] ?? []).map((subject) => planRole(subject, family, ids.get(subject) ?? '')),
  }));
  return {
    families: plans.map(({ family, roles }) => ({
      ...family,
      roles: roles.map(({ plan }) => plan),
    })),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...plans.flatMap(({ roles }) => roles.flatMap(({ problems }) => problems)),
    ],
    roleId: namedRoleIds(earlier, new Set([...taken, ...ids.values()])),
  };
}

interface DescribedPage {
  readonly title: string;
  readonly page: PageReading;
  readonly prose: FamilyPlan['prose'];
}

type NamedPage = Omit<FamilyPlan, 'roles'>;

function titleOf({ title, file }: PageReading): string {
  return title.trim() || nameOf(file);
}

/** What a page says of a family, where it says anything, and what was wrong with it. */
function readPage(page: PageReading): { described?: DescribedPage; problems: ImportProblem[] } {
  const prose = proseOf(page, 'f');
  const problems = [...page.problems, ...leftOut(page.file, page.notes)];
  const described = { title: titleOf(page), page, prose };
  if (page.roles.length > 0 || page.relations.length > 0) return { described, problems };
  const hasProse = !page.isPassedOver && saysAnything(prose);
  const isTold = page.problems.some((each) => isError(each) || each.code === 'unread-table');
  const told = isTold ? problems : [...problems, noRole(page, hasProse)];
  return { ...(hasProse ? { described } : {}), problems: told };
}

/** With ids for families and their sources. */
function withIds(
  pages: readonly DescribedPage[],
  known: Known,
  earlier: EarlierIds,
): readonly NamedPage[] {
  const subjects = pages.map((described) => {
    const { title, page } = described;
    const name = familyName(title);
    const roles = page.roles.map((role) => fullTitle(role.title, name));
    const joined = (page.parts ?? []).map((part) => ({ title: titleOf(part), file: part.file }));
    return { described, title, name, file: page.file, roles, joined };
  });
  const ids = familyIds(subjects, earlier, namesIn(known.families));
  const taken = new Set(known.dataset?.sources.map(({ id }) => id));
  const sources = assignIds(
    subjects.flatMap((subject) => sourceClaims(subject.described, ids.get(subject) ?? '')),
    taken,
  );
  return subjects.map((subject) => {
    const { page } = subject.described;
    const own = (page.parts ?? [page]).map((part) => [part.file, sources.get(part) ?? ''] as const);
    return {
      ...subject.described,
      id: ids.get(subject) ?? '',
      source: own[0]?.[1] ?? '',
      sources: new Map(own),
    };
  });
}

/** A page is the source of its family; one that was gathered from several files is as many sources. */
function sourceClaims({ page }: DescribedPage, id: string): readonly Claim<PageReading>[] {
  if (!page.parts) return [{ subject: page, identity: id, wishes: [`${id}-page`] }];
  return page.parts.map((part) => {
    const slug = slugOf(titleOf(part), 'role');
    const hash = shortHash(part.file);
    const wishes = [`${slug}-page`, `${slug}-${id}-page`, `${id}-${hash}-page`] as const;
    return { subject: part, identity: `${id}\n${part.file}`, wishes };
  });
}

function namesIn(
  list: readonly { readonly id: string; readonly aliases?: readonly string[] }[],
): ReadonlySet<string> {
  return new Set(list.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
}

interface RoleSubject extends RoleIn {
  readonly reading: RoleReading;
}

function subjectOf(
  reading: RoleReading,
  { id, title: page, page: { parts = [] } }: NamedPage,
  earlier: EarlierIds,
): RoleSubject {
  const own = parts.find(({ file }) => file === reading.file);
  return {
    reading,
    title: fullTitle(reading.title, familyName(page)),
    family: id,
    formerly: own ? formerPrints(reading, own, earlier) : [],
    isBare: isBare(reading, page),
    lines: once(() => wordingsIn(reading)),
  };
}

function wordingsIn({ lists }: RoleReading): ReadonlySet<string> {
  const items = SECTION_KINDS.flatMap((section) => lists[section]);
  return new Set(items.map(({ text }) => wordingKey(text.trim())));
}

/** How a role was known while its page was a family by itself. */
function formerPrints({ title }: RoleReading, page: PageReading, { entries }: EarlierIds) {
  const print = titlePrint(titleOf(page));
  return entries
    .filter(({ file, prints }) => file === page.file || prints.includes(print))
    .map(({ id }) => titlePrint(fullTitle(title, familyName(titleOf(page))), id));
}

/** Whether a title says what a role is only together with its page: `Senior`, or the specialty `Delivery`. */
function isBare({ title, specialtyOf }: RoleReading, page: string): boolean {
  const general = specialtyOf?.trim().toLowerCase();
  if (saysOnlyLevel(fullTitle(title, familyName(page)))) return true;
  return Boolean(general) && !surelySaysWhat(title) && !title.toLowerCase().includes(general ?? '');
}

function planRole(
  { reading, title, isBare: isLocal }: RoleSubject,
  { id: family, page, source, sources }: NamedPage,
  id: string,
): { plan: RolePlan; problems: ImportProblem[] } {
  const file = reading.file ?? page.file;
  const { grade, claims, problems: doubts } = statedGrade(reading, title, file);
  const { track, problems: unsure } = trackFor(reading, title, page);
  const prose = proseOf(reading);
  const isDescribed = saysAnything(prose) || grade !== undefined || claims.length > 0;
  const specialtyOf = reading.specialtyOf?.trim();
  return {
    plan: {
      draft: {
        id,
        title,
        track,
        family,
        status: isDescribed ? 'open' : 'named',
        ...(grade === undefined ? {} : { grade }),
        file: page.file,
        ...(isLocal ? { isLocal } : {}),
        ...(title === reading.title ? {} : { heading: reading.title }),
      },
      line: reading.line,
      source: sources.get(file) ?? source,
      rest: { ...prose, claims, ...(reading.partial && { partial: reading.partial }) },
      ...(specialtyOf ? { specialtyOf } : {}),
    },
    problems: [...doubts, ...leftOut(file, reading.notes), ...unsure],
  };
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
