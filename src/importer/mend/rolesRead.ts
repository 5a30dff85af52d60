import { bySection } from '#src/domain/sections.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import type { PageReading, RelationReading, RoleReading } from '../extract/reading.ts';
import { fullTitle } from '../link/fullTitle.ts';
import { familyName } from '../link/plan.ts';
import type { RoleAt } from './mend.ts';

/** What was read, and of each role that a mend has changed where it was read first. */
export class RolesRead {
  readonly pages: readonly PageReading[];
  readonly #origins: WeakMap<RoleReading, RoleAt>;

  constructor(pages: readonly PageReading[], origins = new WeakMap<RoleReading, RoleAt>()) {
    this.pages = pages;
    this.#origins = origins;
  }

  /** Where a role was read, whatever it is called by now. */
  originOf(role: RoleReading, page: PageReading): RoleAt {
    const file = role.file ?? page.file;
    return this.#origins.get(role) ?? { title: role.title, file, line: role.line };
  }

  /** The role that was read at a place; of several on one line the one with that title. */
  find({ title, file, line }: RoleAt): Found | undefined {
    if (file === undefined) return undefined;
    const there = this.pages.flatMap((page) =>
      page.roles.flatMap((role): Found[] => {
        const origin = this.originOf(role, page);
        return origin.file === file && origin.line === line ? [{ page, role }] : [];
      }),
    );
    const named = there.filter(({ page, role }) => {
      const own = this.originOf(role, page).title;
      return isSame(own, title) || isSame(titleIn(page, own), title);
    });
    return named[0] ?? (there.length === 1 ? there[0] : undefined);
  }

  /** The first page that names a role in what it says of others. */
  naming({ title }: RoleAt): PageReading | undefined {
    return this.pages.find(({ relations }) =>
      relations.some(({ from, to }) => isSame(from, title) || isSame(to, title)),
    );
  }

  /** With another reading in the place of a role; with none, without it. */
  with({ page, role }: Found, changed: RoleReading | undefined): RolesRead {
    if (changed) this.#origins.set(changed, this.originOf(role, page));
    return new RolesRead(
      this.pages.map((each) => {
        if (!each.roles.includes(role)) return each;
        const roles = each.roles.flatMap((one) => (one === role ? (changed ?? []) : [one]));
        return { ...each, roles };
      }),
      this.#origins,
    );
  }

  /** With a role of which nothing is told but its title, on the page that names it. */
  withNamed(page: PageReading, title: string): { roles: RolesRead; found: Found } {
    const line = page.relations.find(({ from, to }) => isSame(from, title) || isSame(to, title));
    const role: RoleReading = {
      title,
      line: line?.line ?? 1,
      path: [],
      summary: [],
      grades: [],
      lists: bySection(() => []),
      indicators: [],
      hiring: [],
      notes: [],
    };
    this.#origins.set(role, { title });
    const grown = { ...page, roles: [...page.roles, role] };
    const pages = this.pages.map((each) => (each === page ? grown : each));
    return { roles: new RolesRead(pages, this.#origins), found: { page: grown, role } };
  }

  /**
   * With another title for a role wherever it is spoken of: by the words of its own page there, elsewhere by its full
   * title, unless that is another role of the page.
   */
  retitled(home: PageReading | undefined, title: string, now: string): RolesRead {
    const full = home ? titleIn(home, title) : title;
    return new RolesRead(
      this.pages.map((page) => {
        const isHome = home !== undefined && page.file === home.file && page.title === home.title;
        const isMeant = (said: string) => isSame(said, full) || (isHome && isSame(said, title));
        const isOwn = page.roles.some((role) => isMeant(role.title));
        return isOwn ? page : this.#spokenOf(page, isMeant, now);
      }),
      this.#origins,
    );
  }

  /** Without some pages. */
  without(isLeft: (page: PageReading) => boolean): RolesRead {
    return new RolesRead(
      this.pages.filter((page) => !isLeft(page)),
      this.#origins,
    );
  }

  #spokenOf(page: PageReading, isMeant: (said: string) => boolean, now: string): PageReading {
    const end = (said: string) => (isMeant(said) ? now : said);
    const relations = page.relations.map((each): RelationReading => {
      const isFamily = (side: 'from' | 'to') => each.families?.includes(side) === true;
      const from = isFamily('from') ? each.from : end(each.from);
      const to = isFamily('to') ? each.to : end(each.to);
      return from === each.from && to === each.to ? each : { ...each, from, to };
    });
    const roles = page.roles.map((role) => {
      if (role.specialtyOf === undefined || !isMeant(role.specialtyOf)) return role;
      const changed = { ...role, specialtyOf: now };
      this.#origins.set(changed, this.originOf(role, page));
      return changed;
    });
    return { ...page, relations, roles };
  }
}

export interface Found {
  readonly page: PageReading;
  readonly role: RoleReading;
}

/** What a role is called away from its page. */
export function titleIn(page: PageReading, title: string): string {
  return fullTitle(title, familyName(page.title));
}

export function isSame(title: string, other: string): boolean {
  const words = plainWords(title).join(' ');
  return words === '' ? title.trim() === other.trim() : words === plainWords(other).join(' ');
}
