import { byCodeUnit } from '#src/domain/problem.ts';
import { bySection } from '#src/domain/sections.ts';
import { readTitle, saysOnlyLevel } from '#src/lexicon/readTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import { isLevelWord, numeralOf } from '#src/lexicon/words.ts';
import { fieldOf } from '../classify/promotions.ts';
import type { PageReading, RelationReading, RoleReading } from '../extract/reading.ts';
import { folderTitle } from './departments.ts';
import { fullTitle } from './fullTitle.ts';
import { familyName } from './plan.ts';
import { proseOf, saysAnything } from './prose.ts';

/** A page that is one role and no more. */
interface RolePage {
  readonly page: PageReading;
  readonly role: RoleReading;
  /** What the role is called away from the page. */
  readonly title: string;
}

/**
 * Pages as families. Those of one folder that are a role each are one page where they name one family in their front
 * matter, or where their roles are one job at different levels; each role then knows the file that it is from. All others
 * stay as they are. Sorted by the names of their files, so are the pages that they become.
 */
export function gatherPages(pages: readonly PageReading[]): readonly PageReading[] {
  const sorted = [...pages].sort(
    (a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.title, b.title),
  );
  const groups = Map.groupBy(sorted.flatMap(rolePageOf), groupKey);
  const families = [...groups.values()].flatMap(([first, ...others]): Group[] =>
    first && isOneFamily([first, ...others]) ? [[first, ...others]] : [],
  );
  const gathered = new Set(families.flat().map(({ page }) => page));
  const others = sorted.filter((page) => !gathered.has(page)).map(withFamilyTold);
  return [...families.map(joinPages), ...others];
}

type Group = readonly [RolePage, ...RolePage[]];

function rolePageOf(page: PageReading): RolePage[] {
  const [role, ...others] = page.roles;
  if (!role || others.length > 0 || role.specialtyOf) return [];
  return [{ page, role, title: fullTitle(role.title, familyName(page.title)) }];
}

/** The folder with the family, or the job, that the page is of. */
function groupKey({ page, title }: RolePage): string {
  const { family, department = '', file } = page;
  const own = family ? `family ${family.text.trim().toLowerCase()}` : `job ${jobKey(title)}`;
  return [folderOf(file), department, own].join('\n');
}

/** What a title says besides how high it is: nothing where that is all that it says, the whole of a mere rank. */
function jobKey(title: string): string {
  return saysOnlyLevel(title) ? '' : fieldOf(title) || wordsOf(title).join(' ');
}

function isOneFamily(group: readonly RolePage[]): boolean {
  const isDistinct = (list: readonly string[]) => new Set(list).size === list.length;
  if (!isDistinct(group.map(({ page }) => page.file))) return false;
  if (group[0]?.page.family) return true;
  return group.length > 1 && isDistinct(group.map(levelKey)) && group.every(isAllOfRole);
}

/** How high a role is: roles of one job and one level are of different families. */
function levelKey({ title, role }: RolePage): string {
  const { label } = readTitle(title);
  return [label?.label, ...wordsOf(title), ...role.grades.map(({ value }) => value)].join('\n');
}

/** Whether what the page says beside its role is said of it too, and not of a wider field. */
function isAllOfRole({ page, title }: RolePage): boolean {
  return jobKey(page.title) === jobKey(title) || !saysAnything(proseOf(page));
}

function joinPages([first, ...others]: Group): PageReading {
  const group = [first, ...others];
  const { file, family, department, language } = first.page;
  const parts = group.map(({ page }) => page);
  const roleTitles = new Map(group.map(({ page, title }) => [page.title.trim(), title]));
  return {
    file,
    ...(department && { department }),
    ...(language && { language }),
    title: family?.text.trim() ?? jobTitle(group, file),
    summary: [],
    roles: group.map(ofOnePage),
    lists: bySection(() => []),
    indicators: [],
    hiring: [],
    notes: [],
    relations: group.flatMap(({ page }) =>
      page.relations.map((relation) => ({
        ...betweenRoles(relation, roleTitles),
        file: page.file,
      })),
    ),
    problems: parts.flatMap(({ problems }) => problems),
    parts,
  };
}

/** What the page says of its role beside it, it says of the role. */
function ofOnePage({ page, role }: RolePage): RoleReading {
  return {
    ...role,
    file: page.file,
    summary: [...page.summary, ...role.summary],
    lists: bySection((section) => [...page.lists[section], ...role.lists[section]]),
    indicators: [...page.indicators, ...role.indicators],
    hiring: [...page.hiring, ...role.hiring],
    notes: [...page.notes, ...role.notes],
  };
}

/** What is said of the page as a family is said of its role. */
function betweenRoles(
  relation: RelationReading,
  roleTitles: ReadonlyMap<string, string>,
): RelationReading {
  const { families = [], ...rest } = relation;
  const own = families.filter((side) => roleTitles.has(relation[side].trim()));
  const left = families.filter((side) => !own.includes(side));
  const ends = own.map((side) => [side, roleTitles.get(relation[side].trim())] as const);
  return { ...rest, ...Object.fromEntries(ends), ...(left.length > 0 && { families: left }) };
}

/** The job of which the roles are levels, as the shortest of their titles has it; of mere levels, the name of the folder. */
function jobTitle(group: readonly RolePage[], file: string): string {
  const jobs = group.map(({ title }) => withoutLevel(title)).filter(Boolean);
  const [shortest] = [...jobs].sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  const folder = file.split('/').at(-2);
  return shortest ?? (folder ? folderTitle(folder) : 'Roles');
}

function withoutLevel(title: string): string {
  if (saysOnlyLevel(title)) return '';
  const words = (readTitle(title).label?.rest ?? title).split(/\s+/).filter((word) => {
    const said = wordsOf(word);
    return said.length === 0 || !said.every((each) => isLevelWord(each) || numeralOf(each));
  });
  const first = words.findIndex((word) => wordsOf(word).length > 0);
  return (first < 0 ? words : words.slice(first)).join(' ').replace(/[\s,:–-]+$/, '');
}

function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

/** A page that is more than a role is a family by itself: what it names as its family is told. */
function withFamilyTold(page: PageReading): PageReading {
  const { family, ...rest } = page;
  if (!family) return page;
  return { ...rest, notes: [...page.notes, { ...family, text: `family: ${family.text}` }] };
}
