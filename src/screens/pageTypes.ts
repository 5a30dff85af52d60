import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { FamilyId, RoleId } from '#src/domain/role.ts';
import type { AnyView } from './screenTypes.ts';

/**
 * What only the build asks of a screen, as `page` in a file of its own: what stands in the declaration of a screen is
 * sent to every browser, with the modules that it imports. `T` are the views on its trail.
 */
export interface Page<V extends AnyView, T extends AnyView = V> extends Ahead<V> {
  /** What it holds, in a sentence or two. */
  describe(ladder: Ladder, texts: Texts, view: V): string;
  /** The pages from below the front page down to this one, each with its title; absent or empty: none. */
  trail?(ladder: Ladder, view: V): readonly Crumb<T>[];
  /** The role that it describes to machines. */
  occupation?(view: V): RoleId;
  /** What the picture of its link shows; nothing: the whole ladder. */
  card?(view: V): CardSubject | undefined;
  /** It says the same to everybody until it is one's own: search engines are asked to leave it out. */
  readonly isUnlisted?: true;
  /** The modules that it needs besides its own where the ladder is a large one. */
  readonly modulesOfLarge?: readonly string[];
}

/** The views of a screen that are rendered ahead. The browser makes any other when its link is opened. */
export interface Ahead<V extends AnyView> {
  /** `editions` are the dates of all editions. */
  ahead(ladder: Ladder, editions: readonly string[]): readonly V[];
  /** Those that were once found by another name. */
  moved?(ladder: Ladder): readonly MovedPage<V>[];
}

/** The `page` of a screen that is never rendered ahead. */
export const ONLY_IN_BROWSER = 'only in the browser';

export type Crumb<T extends AnyView> = readonly [title: string, view: T];

export type CardSubject =
  | {
      readonly kind: 'role';
      readonly role: RoleId;
      /** For whom, where that is not whoever explores the ladder. */
      readonly audience?: 'candidate';
    }
  | { readonly kind: 'family'; readonly family: FamilyId }
  /** The site itself, beside the whole ladder. */
  | { readonly kind: 'site'; readonly title: string; readonly words: string }
  | {
      readonly kind: 'comparison';
      readonly roles: readonly RoleId[];
      readonly show: 'changes' | 'all';
    };

/** A page that goes by another name now. */
export interface MovedPage<V extends AnyView> {
  readonly from: V;
  readonly to: V;
}
