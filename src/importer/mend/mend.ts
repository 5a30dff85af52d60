/**
 * A role by where it was read, or, where it is only named, by its title alone; one of dataset files that were given, by its
 * id. It stays the same whatever else is mended.
 */
export interface RoleAt {
  readonly title: string;
  /** Where its title stands. */
  readonly file?: string;
  readonly line?: number;
  readonly id?: string;
}

/** Something that is put right in what was read, without a change to the files: each is replayed over every new reading. */
export type Mend =
  | { readonly kind: 'rename'; readonly role: RoleAt; readonly title: string }
  /** Sets the grade that a role has, as its scale writes it; an empty one takes it away. */
  | { readonly kind: 'level'; readonly role: RoleAt; readonly grade: string }
  /** Says of two roles that they are one, which is called as `into` is. */
  | { readonly kind: 'join'; readonly role: RoleAt; readonly into: RoleAt }
  | { readonly kind: 'track'; readonly role: RoleAt; readonly track: string }
  | { readonly kind: 'drop'; readonly file: string };

export type MendKind = Mend['kind'];

/** A mend that changed nothing, by its place in the list, and why. */
export interface LostMend {
  readonly at: number;
  readonly why: string;
}
