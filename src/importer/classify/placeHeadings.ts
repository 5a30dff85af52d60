import type { Section } from '#src/domain/sections.ts';
import type { Kind } from '#src/lexicon/headingNames.ts';
import { isExpected, isOwn, type Meaning } from '#src/lexicon/readHeading.ts';
import { readTitle } from '#src/lexicon/readTitle.ts';
import { exactKey, inFull, isShortFor, sameKey, shortForms } from '#src/lexicon/sameTitle.ts';
import { sectionBy } from '#src/lexicon/sections.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Sorted } from './headingPlace.ts';
import type { FlatHeading } from './headings.ts';
import { type RoleSeed, seedNamed } from './roleSeed.ts';
import { type Survey, sectionKey, surveyOf } from './survey.ts';

/** What the blocks under a heading are, and whose. */
export interface Part {
  readonly heading: FlatHeading;
  /** The role that they are of; the whole page where there is none. */
  readonly role: RoleSeed | undefined;
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
  readonly role: RoleSeed | undefined;
}

interface OpenRole {
  readonly role: RoleSeed;
  readonly level: number;
}

type SectionHeading = Sorted & { readonly is: 'section' };

/** What is known of a page besides its headings. */
export interface PageSigns {
  readonly title: string;
  /** Whether it gives itself a grade or level. */
  readonly isGraded: boolean;
}

/** Whether a page without roles is one itself, as far as its title, its sections and what it says of itself tell. */
function isRolePage(sorted: readonly Sorted[], { title, isGraded }: PageSigns): boolean {
  if (sorted.some(({ is }) => is === 'role')) return false;
  const hasSection = sorted.some((each) => each.is === 'section' && isOwn(each.meaning.kind));
  return hasSection || isGraded || looksLikeTitle(title);
}

/**
 * Says for each heading to which role, or to the page, what stands under it belongs, and as what.
 * A section deeper than a role's heading is that role's. One as high is its own too where such sections follow several
 * roles, or carry its title; else it is of what the role's heading stands under.
 */
export function placeHeadings(sorted: readonly Sorted[], page: PageSigns): readonly Part[] {
  return new Placer(sorted, page).placed();
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** One walk down the page, in one file although long: each step needs to know what the ones before it have left open. */
class Placer {
  readonly #sorted: readonly Sorted[];
  readonly #pageKey: string;
  readonly #isRolePage: boolean;
  readonly #survey: Survey;
  readonly #keyOf: (title: string) => string;
  /** Roles by the words of their titles. */
  readonly #known = new Map<string, RoleSeed>();
  /** The last heading of a role at each level. */
  readonly #lastRoles: ReadonlyMap<number, FlatHeading>;
  readonly #parts: Part[] = [];
  /** The roles under whose headings the next stands, outermost first. */
  #roles: readonly OpenRole[] = [];
  #open: readonly Open[] = [];
  /** The last section or group that stands open for headings of no name beside it. */
  #loose: Open | undefined;
  /** The level of the last heading of which nothing is known. */
  #unknown = NOWHERE;
  #count = 0;
  /** The sections that the role at hand has had. */
  #seen: ReadonlySet<Kind> = new Set();

  constructor(sorted: readonly Sorted[], page: PageSigns) {
    const forms = shortForms(sorted.map(({ heading }) => heading.title));
    this.#sorted = sorted;
    this.#keyOf = (title) => sameKey(inFull(title, forms));
    this.#pageKey = this.#keyOf(page.title);
    this.#isRolePage = isRolePage(sorted, page);
    this.#survey = surveyOf(sorted);
    this.#lastRoles = new Map(
      sorted.flatMap(({ is, heading }) => (is === 'role' ? [[heading.level, heading]] : [])),
    );
    for (const each of sorted)
      if (each.is === 'role' || each.is === 'specialty') this.#know(each.role);
  }

  placed(): readonly Part[] {
    for (const each of this.#sorted) this.#place(each);
    return this.#parts;
  }

  #place(each: Sorted): void {
    if (each.is === 'role' || each.is === 'specialty') this.#placeRole(each);
    else if (each.is === 'page') this.#placePage(each);
    else {
      this.#closeAbove(each.heading);
      if (each.is === 'section') this.#placeSection(each);
      else this.#placeGroup(each.heading);
    }
  }

  #know(role: RoleSeed): void {
    for (const key of [`=${exactKey(role.title)}`, this.#keyOf(role.title)])
      if (!this.#known.has(key)) this.#known.set(key, role);
  }

  #named(title: string): RoleSeed | undefined {
    return this.#known.get(`=${exactKey(title)}`) ?? this.#known.get(this.#keyOf(title));
  }

  get #current(): OpenRole | undefined {
    return this.#roles.at(-1);
  }

  #placeRole(each: Sorted & { is: 'role' | 'specialty' }): void {
    const { heading, role } = each;
    const { level } = heading;
    const isSame = this.#current?.role === role;
    this.#roles = [...this.#roles.filter((one) => one.level < level), { role, level }];
    this.#count += each.is === 'role' ? 1 : 0;
    if (!isSame) this.#seen = new Set();
    this.#loose = undefined;
    this.#unknown = NOWHERE;
    const within = each.is === 'role' ? each.within : undefined;
    this.#open =
      within === undefined
        ? []
        : [
            ...this.#open.filter((one) => one.level < level),
            { level, title: '', kind: within, role },
          ];
    this.#add(heading, role, within ?? 'summary', this.#titles(), true);
  }

  #placePage({ heading }: Sorted): void {
    this.#roles = [];
    this.#open = [];
    this.#add(heading, undefined, 'summary', [], true);
  }

  /** A section on grades, or a list of contents, has no sections of its own, however deep they stand. */
  #closeAbove({ level, isBold }: FlatHeading): void {
    const isBare = ({ kind }: Open): boolean =>
      (kind === 'grade' && !isBold) || kind === 'contents';
    this.#open = this.#open.filter((one) => one.level < level && !isBare(one));
    if (level <= this.#unknown) this.#unknown = NOWHERE;
  }

  #placeSection(each: SectionHeading): void {
    const { heading, meaning } = each;
    const { owner } = meaning;
    if (heading.level > this.#unknown && owner !== undefined && !looksLikeTitle(owner)) {
      this.#add(heading, this.#current?.role, 'unknown', [heading.title], false);
      return;
    }
    const top = this.#open.at(-1);
    const to = heading.isBold ? (top?.role ?? this.#boldOwner(heading)) : this.#owner(each);
    if (!heading.isBold) this.#enter(heading, to);
    const isPart =
      each.reason.code !== 'chosen' && top !== undefined && isPartOf(top.kind, meaning);
    const kind = isPart ? top.kind : this.#kindBeside(heading, meaning);
    const role = isPart ? top.role : to;
    const opened: Open = { level: heading.level, title: heading.title, kind, role };
    this.#loose = meaning.weak && !isPart ? opened : undefined;
    this.#open = [...this.#open, opened];
    if (!isPart) this.#seen = new Set([...this.#seen, kind]);
    this.#add(heading, role, kind, this.#titles(), !isPart);
  }

  /** A word such as *Technical* goes on with what the heading before it began. */
  #kindBeside({ level }: FlatHeading, { kind, weak }: Meaning): Kind {
    return weak && this.#loose?.level === level ? this.#loose.kind : kind;
  }

  /** Steps out of the roles that a section is not under, and into the one that it names. */
  #enter({ level }: FlatHeading, to: RoleSeed | undefined): void {
    if (to !== undefined && this.#current?.role === to) return;
    const around = this.#roles.filter((one) => one.level < level);
    const isAround = to === undefined || around.some(({ role }) => role === to);
    this.#roles = isAround ? around : [...around, { role: to, level }];
  }

  #boldOwner({ level }: FlatHeading): RoleSeed | undefined {
    return this.#current?.role ?? this.#enclosing(level);
  }

  /** The innermost role whose heading is higher. */
  #enclosing(level: number): RoleSeed | undefined {
    return this.#roles.findLast((one) => one.level < level)?.role;
  }

  #owner(each: SectionHeading): RoleSeed | undefined {
    const { heading, meaning } = each;
    const { owner } = meaning;
    const isDeeper = this.#current !== undefined && heading.level > this.#current.level;
    if (owner === undefined)
      return isDeeper || this.#isAdopted(each)
        ? this.#current?.role
        : this.#enclosing(heading.level);
    if (isDeeper) return this.#ownerBelow(owner, heading);
    if (this.#isAdopted(each)) return this.#current?.role;
    return this.#ownerNamed(owner, meaning.kind, heading);
  }

  /** A section under a role's heading is its own, unless it names the page, or another role that has sections here. */
  #ownerBelow(owner: string, heading: FlatHeading): RoleSeed | undefined {
    const current = this.#current;
    const known = this.#named(owner);
    if (current === undefined || known !== undefined) return current?.role;
    if (this.#keyOf(owner) === this.#pageKey) return undefined;
    if (!this.#isAnother(owner, current.role)) return current.role;
    const role = seedNamed(owner, heading.line);
    this.#know(role);
    this.#roles = [...this.#roles.slice(0, -1), { role, level: current.level }];
    this.#seen = new Set();
    return role;
  }

  /** Whether a title is of another job, which has a grade and a list under its own name. */
  #isAnother(owner: string, { title, isSpecial }: RoleSeed): boolean {
    const kinds = this.#survey.owned.get(sameKey(owner));
    const jobs = [owner, title].map((each) => readTitle(each).job?.word);
    return (
      isSpecial === undefined &&
      kinds !== undefined &&
      kinds.size > 1 &&
      jobs[0] !== jobs[1] &&
      !isShortFor(owner, title) &&
      !isShortFor(title, owner)
    );
  }

  #ownerNamed(owner: string, kind: Kind, heading: FlatHeading): RoleSeed | undefined {
    const known = this.#named(owner);
    const isRoles = isOwn(kind);
    if (known !== undefined)
      return isRoles || exactKey(known.title) === exactKey(owner) ? known : undefined;
    const current = this.#current?.role;
    if (!isRoles)
      return kind === 'ladder' && current && isLike(owner, current.title) ? current : undefined;
    if (!looksLikeTitle(owner)) return undefined;
    if (
      current !== undefined &&
      heading.level <= (this.#current?.level ?? 0) &&
      isShortFor(owner, current.title)
    )
      return current;
    const isPages = this.#keyOf(owner) === this.#pageKey || this.#known.size === 0;
    if (!this.#survey.isShared && isPages) return undefined;
    const role = seedNamed(owner, heading.line);
    this.#know(role);
    return role;
  }

  /** Whether a section that is not under the role before it is its own all the same. */
  #isAdopted({ heading, meaning }: SectionHeading): boolean {
    const current = this.#current;
    const { kind, owner } = meaning;
    if (current === undefined || heading.level > current.level) return false;
    const key = sectionKey(heading.level, kind);
    if (heading.level < current.level) {
      const isFree = this.#enclosing(heading.level) === undefined && owner === undefined;
      if (!isFree || !isOwn(kind) || this.#seen.has(kind)) return false;
      return this.#survey.everywhere.has(key) || this.#standsBetweenRoles(heading, current.level);
    }
    if (owner !== undefined) return this.#keyOf(owner) === this.#keyOf(current.role.title);
    if (kind === 'specialties' || kind === 'levels' || this.#seen.has(kind)) return false;
    if (this.#survey.roles > 1 && this.#survey.repeated.has(key)) return true;
    if (kind === 'grade') return !/grades$/i.test(heading.title);
    return this.#count === 1 && isExpected(kind) && this.#parts.at(-1)?.role === current.role;
  }

  /** Whether a section that stands too high has roles before it that name their duties, and one after it as deep. */
  #standsBetweenRoles(heading: FlatHeading, level: number): boolean {
    const last = this.#lastRoles.get(level)?.line ?? 0;
    return last > heading.line && this.#survey.dutiful.size > 1;
  }

  #placeGroup(heading: FlatHeading): void {
    const { level, isBold, title } = heading;
    if (!isBold) this.#roles = this.#roles.filter((one) => one.level < level);
    const top = this.#holder(heading);
    const kind = top?.kind ?? this.#kindOfGroup(heading);
    if (kind === 'unknown') this.#unknown = Math.min(this.#unknown, level);
    const to = top === undefined ? this.#current?.role : top.role;
    const isSection = kind !== 'summary' && kind !== 'unknown';
    if (isSection) {
      const opened: Open = { level, title, kind, role: to };
      if (top === undefined) this.#loose = opened;
      this.#open = [...this.#open, opened];
    }
    this.#add(heading, to, kind, isSection ? this.#titles() : [...this.#titles(), title], false);
  }

  /** The open section that a heading divides; what gathers the roles of a page is none to what goes on with a section. */
  #holder({ level }: FlatHeading): Open | undefined {
    const top = this.#open.at(-1);
    return top?.kind === 'levels' && this.#loose?.level === level ? undefined : top;
  }

  /**
   * A heading that says nothing known, under a role or on its page, is a section of it where it holds a list: of the kind
   * of its like before it, of what its words lead to, or of what the role does.
   */
  #kindOfGroup(heading: FlatHeading): Kind | 'summary' | 'unknown' {
    if (heading.isBold && this.#unknown < heading.level) return 'unknown';
    const role = this.#current?.role;
    const holdsList = heading.blocks.some(({ type }) => type === 'list');
    if (!holdsList) return heading.isBold ? 'summary' : 'unknown';
    const loose = this.#loose;
    if (loose?.level === heading.level && loose.role === role) return loose.kind;
    if (role === undefined && !this.#isRolePage) return heading.isBold ? 'summary' : 'unknown';
    return sectionInWords(heading.title) ?? 'responsibilities';
  }

  #titles(): readonly string[] {
    return this.#open.flatMap(({ title }) => (title === '' ? [] : [title]));
  }

  #add(
    heading: FlatHeading,
    role: RoleSeed | undefined,
    kind: Part['kind'],
    under: readonly string[],
    opens: boolean,
  ): void {
    this.#parts.push({ heading, role, kind, under, opens });
  }
}

function sectionInWords(title: string): Section | undefined {
  const low = title.toLowerCase().replaceAll('’', "'");
  return sectionBy((words) => words.lead.test(low));
}

/** Whether a title is another but for a slip of the pen: most of its words are the other's. */
function isLike(title: string, other: string): boolean {
  const words = sameKey(title).split(' ');
  const others = new Set(sameKey(other).split(' '));
  return words.filter((word) => others.has(word)).length * 2 >= words.length;
}

/** Sections that, inside of another, are only a part of it. What gathers the roles of a page is no section itself. */
function isPartOf(outer: Kind, { kind: inner, weak }: Meaning): boolean {
  if (outer === inner) return true;
  if (weak) return outer !== 'levels';
  if (inner === 'examples') return outer === 'aside' || outer === 'hiring';
  if (outer === 'hiring') return inner !== 'grade' && inner !== 'aside';
  if (outer === 'aside') return true;
  if (outer === 'indicators' || isExpected(outer))
    return inner === 'about' || inner === 'aside' || inner === 'indicators';
  return false;
}
