import { levelOfTitle } from '#src/lexicon/levels.ts';
import { exactKey, isShortFor, mayMean, sameKey } from '#src/lexicon/sameTitle.ts';
import { isRank } from '#src/lexicon/titleForm.ts';
import { type RoleSeed, seedNamed } from '../classify/roleSeed.ts';
import type { Contents } from './contents.ts';

/** Whose something is: a role that the headings know, one that is named, or the page as a whole. */
export type Owner = RoleSeed | { readonly named: string; readonly line: number } | 'page';

/** What a place of a page says, and of whom. */
export interface Share {
  readonly owner: Owner;
  readonly contents: Contents;
}

/** The roles of a page, to be found by title: in its very words, or else in words that mean the same. */
export class RoleIndex {
  readonly all: readonly RoleSeed[];
  readonly #pageTitle: string;
  /** Roles by all the words of their titles or headings, and by what tells titles apart; of several the first. */
  readonly #exact = new Map<string, RoleSeed>();
  readonly #same = new Map<string, RoleSeed>();

  constructor(roles: Iterable<RoleSeed>, pageTitle: string) {
    this.all = [...new Set(roles)];
    this.#pageTitle = pageTitle;
    const headings = this.all.map((role) => [exactKey(role.heading), role] as const);
    const titles = this.all.map((role) => [exactKey(role.title), role] as const);
    for (const [key, role] of [...titles, ...headings])
      if (!this.#exact.has(key)) this.#exact.set(key, role);
    for (const role of this.all) {
      const key = sameKey(role.title);
      if (!this.#same.has(key)) this.#same.set(key, role);
    }
  }

  find(title: string): RoleSeed | undefined {
    const found = this.#exact.get(exactKey(title));
    if (found !== undefined) return found;
    const level = levelOfTitle(title);
    // One label is never another: `L2` is no `L1`.
    if (level?.kind === 'label' && level.rest === '') return this.#atLevel(level.label);
    return this.#same.get(sameKey(title)) ?? this.#ofRank(title);
  }

  /** `L3` is the one role of that level. */
  #atLevel(label: string): RoleSeed | undefined {
    const [found, ...others] = this.all.filter(({ level }) => level === label);
    return others.length === 0 ? found : undefined;
  }

  /** `Senior` is the one role of the page that is that high. */
  #ofRank(title: string): RoleSeed | undefined {
    if (!isRank(title)) return undefined;
    const fitting = this.all.filter((role) => mayMean(role.title, title, this.#pageTitle));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The one role of which a title is a shorter form. */
  findLonger(title: string): RoleSeed | undefined {
    const fitting = this.all.filter((role) => isShortFor(title, role.title));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** With the roles that are known by name alone, each once. */
  with(named: readonly { readonly named: string; readonly line: number }[]): RoleIndex {
    const fresh = new Map<string, RoleSeed>();
    for (const { named: title, line } of named) {
      const key = sameKey(title) || title;
      if (this.find(title) === undefined && !fresh.has(key)) fresh.set(key, seedNamed(title, line));
    }
    return fresh.size === 0
      ? this
      : new RoleIndex([...this.all, ...fresh.values()], this.#pageTitle);
  }
}
