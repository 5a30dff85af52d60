import type { Kind } from '#src/lexicon/headingNames.ts';
import { isExpected, isOwn } from '#src/lexicon/readHeading.ts';
import { exactKey, inFull, sameKey, shortForms } from '#src/lexicon/sameTitle.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { type Draft, newDraft } from '../extract/draft.ts';
import { type Heading, PSEUDO } from './outline.ts';
import type { Sorted } from './roles.ts';

/** What the blocks under a heading are, and whose. */
export interface Part {
  readonly heading: Heading;
  /** The role they are of; the whole page where there is none. */
  readonly role: Draft | undefined;
  readonly kind: Kind | 'summary' | 'unknown';
  /** The headings between that of the role, or the page, and the blocks, this one last. */
  readonly under: readonly string[];
  /** Whether this heading itself opens the section, rather than being a group within. */
  readonly opens: boolean;
}

interface Open {
  readonly level: number;
  readonly title: string;
  readonly kind: Kind;
  readonly role: Draft | undefined;
}

/**
 * Says for each heading to which role, or to the page, what stands under it belongs, and as what.
 * A section deeper than a role's heading is that role's. One as high is its own too where such sections follow several
 * roles, or carry its title; else it is the page's.
 */
export function partsOf(sorted: readonly Sorted[], pageTitle: string): Part[] {
  const forms = shortForms(sorted.map(({ heading }) => heading.title));
  const keyOf = (title: string): string => sameKey(inFull(title, forms));
  const survey = surveyOf(sorted);
  const keys = new Map<string, Draft>();
  const know = (draft: Draft): void => {
    for (const key of [`=${exactKey(draft.title)}`, keyOf(draft.title)])
      if (!keys.has(key)) keys.set(key, draft);
  };
  for (const each of sorted) if (each.is === 'role' || each.is === 'specialty') know(each.draft);
  const parts: Part[] = [];
  let role: Draft | undefined;
  let level = 0;
  let open: Open[] = [];
  let loose: Open | undefined;
  /** The level of the last heading of which nothing is known. */
  let dark = Number.POSITIVE_INFINITY;
  let count = 0;
  /** The sections that the role at hand has had. */
  let seen = new Set<Kind>();

  const named = (owner: string): Draft | undefined =>
    keys.get(`=${exactKey(owner)}`) ?? keys.get(keyOf(owner));

  const adopted = (each: Sorted & { is: 'section' }): boolean => {
    if (role === undefined || each.heading.level !== level) return false;
    const { kind, owner } = each.meaning;
    if (owner !== undefined) return keyOf(owner) === keyOf(role.title);
    if (kind === 'specialties' || kind === 'levels' || seen.has(kind)) return false;
    if (survey.roles > 1 && survey.repeated.has(`${level} ${kind}`)) return true;
    if (kind === 'grade') return !/grades$/i.test(each.heading.title);
    return count === 1 && isExpected(kind) && parts.at(-1)?.role === role;
  };

  const target = (each: Sorted & { is: 'section' }): Draft | undefined => {
    const { owner, kind } = each.meaning;
    const deeper = role !== undefined && each.heading.level > level;
    if (owner === undefined) return deeper || adopted(each) ? role : undefined;
    const known = named(owner);
    if (deeper) return known === undefined && keyOf(owner) === keyOf(pageTitle) ? undefined : role;
    if (adopted(each)) return role;
    const own = isOwn(kind);
    if (known !== undefined)
      return own || exactKey(known.title) === exactKey(owner) ? known : undefined;
    if (!own) return undefined;
    if (!looksLikeTitle(owner)) return undefined;
    if (!survey.shared && (keyOf(owner) === keyOf(pageTitle) || keys.size === 0)) return undefined;
    const draft = newDraft(owner, each.heading.line, []);
    know(draft);
    return draft;
  };

  for (const each of sorted) {
    const { heading } = each;
    const pseudo = heading.level === PSEUDO;
    if (each.is === 'role' || each.is === 'specialty') {
      role = each.draft;
      level = heading.level;
      count += each.is === 'role' ? 1 : 0;
      seen = new Set();
      loose = undefined;
      const within = each.is === 'role' ? each.within : undefined;
      const over: Open = { level, title: '', kind: within ?? 'about', role };
      open = within === undefined ? [] : [...open.filter((one) => one.level < level), over];
      parts.push({ heading, role, kind: within ?? 'summary', under: titles(open), opens: true });
      continue;
    }
    if (each.is === 'page') {
      role = undefined;
      level = 0;
      open = [];
      parts.push({ heading, role, kind: 'summary', under: [], opens: true });
      continue;
    }
    // A section on grades, or a list of contents, has no sections of its own, however deep they stand.
    const bare = (kind: Kind): boolean => (kind === 'grade' && !pseudo) || kind === 'contents';
    open = open.filter((one) => one.level < heading.level && !bare(one.kind));
    if (heading.level <= dark) dark = Number.POSITIVE_INFINITY;
    const top = open.at(-1);
    if (each.is === 'section') {
      if (
        heading.level > dark &&
        each.meaning.owner !== undefined &&
        !looksLikeTitle(each.meaning.owner)
      ) {
        parts.push({ heading, role, kind: 'unknown', under: [heading.title], opens: false });
        continue;
      }
      const to = pseudo ? (top?.role ?? role) : target(each);
      if (!pseudo && (role === undefined || heading.level <= level)) {
        if (to !== role) level = to === undefined ? 0 : heading.level;
        role = to;
      }
      const inherits =
        top !== undefined && (each.meaning.weak ? true : subordinate(top.kind, each.meaning.kind));
      const kind = inherits
        ? top.kind
        : each.meaning.weak && loose?.level === heading.level
          ? loose.kind
          : each.meaning.kind;
      const opened: Open = {
        level: heading.level,
        title: heading.title,
        kind,
        role: inherits ? top.role : to,
      };
      loose = each.meaning.weak && !inherits ? opened : undefined;
      open.push(opened);
      if (!inherits) seen.add(kind);
      parts.push({ heading, role: opened.role, kind, under: titles(open), opens: !inherits });
      continue;
    }
    if (!pseudo && heading.level <= level) role = undefined;
    if (!pseudo && role === undefined) level = 0;
    const hidden = pseudo && dark < PSEUDO;
    const kind =
      top?.kind ??
      (hidden ? 'unknown' : pseudo ? 'summary' : looseKind(heading, role, loose, survey));
    if (kind === 'unknown') dark = Math.min(dark, heading.level);
    const to = top?.role ?? (top === undefined ? role : undefined);
    if (kind !== 'summary' && kind !== 'unknown') {
      const opened: Open = { level: heading.level, title: heading.title, kind, role: to };
      if (top === undefined) loose = opened;
      open.push(opened);
    }
    parts.push({
      heading,
      role: to,
      kind,
      under: [
        ...titles(open),
        ...(kind === 'summary' || kind === 'unknown' ? [heading.title] : []),
      ],
      opens: false,
    });
  }
  return parts;
}

/** Sections that, inside of another, are only a part of it. */
function subordinate(outer: Kind, inner: Kind): boolean {
  if (outer === inner) return true;
  if (outer === 'hiring') return inner !== 'grade' && inner !== 'aside';
  if (outer === 'aside') return true;
  if (outer === 'indicators' || isExpected(outer))
    return inner === 'about' || inner === 'aside' || inner === 'indicators';
  return false;
}

function titles(open: readonly Open[]): string[] {
  return open.flatMap(({ title }) => (title === '' ? [] : [title]));
}

interface Survey {
  readonly roles: number;
  /** Kinds of sections, each with a level, that stand after more than one role. */
  readonly repeated: ReadonlySet<string>;
  /** Roles that name their responsibilities. */
  readonly dutiful: ReadonlySet<Draft>;
  /** Whether no heading is a role's alone, and several roles' titles stand in those of sections. */
  readonly shared: boolean;
}

function surveyOf(sorted: readonly Sorted[]): Survey {
  const after = new Map<string, Set<number>>();
  const dutiful = new Set<Draft>();
  const owners = new Set<string>();
  let roles = 0;
  let draft: Draft | undefined;
  for (const each of sorted) {
    if (each.is === 'role') roles += 1;
    if (each.is === 'role' || each.is === 'specialty') draft = each.draft;
    if (each.is !== 'section') continue;
    if (each.meaning.kind === 'responsibilities' && draft !== undefined) dutiful.add(draft);
    const { owner, kind } = each.meaning;
    if (owner !== undefined) {
      if (isOwn(kind) && looksLikeTitle(owner) && !isRank(owner)) owners.add(sameKey(owner));
      continue;
    }
    const key = `${each.heading.level} ${each.meaning.kind}`;
    after.set(key, (after.get(key) ?? new Set()).add(roles));
  }
  const repeated = [...after]
    .filter(([, places]) => [...places].filter((place) => place > 0).length > 1)
    .map(([key]) => key);
  return { roles, repeated: new Set(repeated), dutiful, shared: roles === 0 && owners.size > 1 };
}

/** A role's own heading of no known meaning: what its like before it was, or a group of responsibilities where the role names none. */
function looseKind(
  heading: Heading,
  role: Draft | undefined,
  loose: Open | undefined,
  { dutiful }: Survey,
): Kind | 'unknown' {
  if (!heading.blocks.some(({ type }) => type === 'list')) return 'unknown';
  if (loose !== undefined && loose.level === heading.level && loose.role === role)
    return loose.kind;
  if (role === undefined || dutiful.has(role)) return 'unknown';
  return heading.title.split(/\s+/).length > 5 ? 'unknown' : 'responsibilities';
}
