import { shortHash, titlePrint } from '#src/dataset/fingerprint.ts';
import { once } from '#src/domain/once.ts';
import { assignIds, numbered } from './assignIds.ts';
import type { Earlier, EarlierId, EarlierIds } from './earlier.ts';
import { keepIds, type Newcomer } from './keepIds.ts';
import { slugOf } from './slug.ts';

interface Claimant extends Newcomer {
  readonly identity: string;
  readonly wishes: readonly [string, ...string[]];
}

/** The ids that they had, and for others new ones, none of those taken or had by anybody. */
function keptOrGiven<Subject extends Claimant>(
  subjects: readonly Subject[],
  earlier: EarlierIds,
  taken: ReadonlySet<string>,
): ReadonlyMap<Subject, string> {
  const kept = keepIds(subjects, earlier, taken);
  const given = assignIds(
    subjects
      .filter((subject) => !kept.has(subject))
      .map((subject) => ({ subject, identity: subject.identity, wishes: subject.wishes })),
    new Set([...taken, ...earlier.names, ...kept.values()]),
  );
  return new Map([...kept, ...given]);
}

/** What the id of a family is made of. */
export interface FamilyAt {
  readonly title: string;
  /** The title without the words that only say that it is a family. */
  readonly name: string;
  readonly file: string;
  /** What its roles are called away from the page. */
  readonly roles: readonly string[];
  /** The pages that were joined into it. */
  readonly joined: readonly { readonly title: string; readonly file: string }[];
}

/** The ids of families: by their titles, and where several have one title by the folder or the file of the page as well. */
export function familyIds<Family extends FamilyAt>(
  families: readonly Family[],
  earlier: EarlierIds,
  taken: ReadonlySet<string>,
): ReadonlyMap<Family, string> {
  const claimants = families.map((family) => {
    const { title, name, file, roles } = family;
    const [base = '', folder = ''] = file.split('/').reverse();
    const slug = slugOf(name, 'family');
    const wishes = [
      slug,
      slugOf(`${name} ${folder}`, 'family'),
      slugOf(`${name} ${base.replace(/\.[^.]*$/, '')}`, 'family'),
      `${slug}-${shortHash(file)}`,
    ] as const;
    const lines = once(() => new Set(roles.map((role) => titlePrint(role))));
    const prints = once(() => ({ print: titlePrint(title) }));
    return { subject: family, prints, file, lines, identity: `${slug}\n${file}`, wishes };
  });
  const ids = keptOrGiven(claimants, withoutJoined(families, earlier), taken);
  return new Map(claimants.map((claimant) => [claimant.subject, ids.get(claimant) ?? '']));
}

/** A page that was a family and is one of several by now passes its id to nobody: neither to these nor to a namesake. */
function withoutJoined(families: readonly FamilyAt[], { entries, names }: EarlierIds): EarlierIds {
  const joined = new Map(
    families.flatMap(({ title: now, joined: pages }) =>
      pages
        .filter(({ title }) => title !== now)
        .map(({ file, title }) => [file, titlePrint(title)]),
    ),
  );
  const isJoined = ({ file = '', prints }: EarlierId) => prints.includes(joined.get(file) ?? '');
  return { entries: entries.filter((entry) => !isJoined(entry)), names };
}

/** What the id of a role is made of. */
export interface RoleIn {
  /** What it is called away from its page. */
  readonly title: string;
  readonly family: string;
  /** The fingerprints of its title within the families that its own page was before. */
  readonly formerly: readonly string[];
  /** Whether that says nothing without the family. */
  readonly isBare: boolean;
  /** The wordings of what it expects. */
  readonly lines: () => ReadonlySet<string>;
}

/**
 * The ids of roles: by their titles, and by their families where a title says nothing by itself or several have it. A
 * title that is that of its family has the first claim to it.
 */
export function roleIds<Role extends RoleIn>(
  roles: readonly Role[],
  earlier: EarlierIds,
  taken: ReadonlySet<string>,
): ReadonlyMap<Role, string> {
  const claimants = roles.map((role) => {
    const { title, family, formerly, isBare, lines } = role;
    const slug = slugOf(title, 'role');
    const full = withFamily(slug, family, isBare);
    const identity = `${slug}\n${family}`;
    const last = `${full}-${shortHash(identity)}`;
    const wishes: [string, ...string[]] = isBare ? [full, last] : [slug, full, last];
    const prints = once(() => ({
      print: titlePrint(title, family),
      alone: titlePrint(title),
      byItself: titlePrint(title, slug),
      formerly,
    }));
    return { role, prints, family, lines, identity, wishes };
  });
  const ids = keptOrGiven(claimants, earlier, taken);
  return new Map(claimants.map((claimant) => [claimant.role, ids.get(claimant) ?? '']));
}

/** An id that names the family too, but for a role that is all that its family is, or whose words that has already. */
function withFamily(slug: string, family: string, isBare: boolean): string {
  const others = new Set(family.split('-'));
  const isSaid = slug === family || (isBare && slug.split('-').every((word) => others.has(word)));
  return isSaid ? family : `${slug}-${family}`;
}

/**
 * Gives ids to roles that pages only name, one after another: the one that a role of that title had, in whatever family,
 * where there was one; else by the title, and by the family of the page where that is taken.
 */
export function namedRoleIds(
  { families, roles }: Earlier,
  taken: ReadonlySet<string>,
): (title: string, family: string) => string {
  const used = new Set(taken);
  const isFree = (id: string) => !used.has(id) && !roles.names.has(id);
  return (title, family) => {
    const prints = new Set(['', ...families.names].map((each) => titlePrint(title, each)));
    const [before, ...others] = roles.entries.filter(
      ({ id, prints: own }) => !used.has(id) && own.some((print) => prints.has(print)),
    );
    const slug = slugOf(title, 'role');
    const full = `${slug}-${family}`;
    const given = [slug, full].find(isFree) ?? numbered(full, isFree);
    const id = before && others.length === 0 ? before.id : given;
    used.add(id);
    return id;
  };
}
