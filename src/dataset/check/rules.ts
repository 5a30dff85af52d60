import type { ProblemPlace } from '#src/domain/problem.ts';
import { isBetweenRoles, type RoleId } from '#src/domain/role.ts';
import type { LockFile } from '../lockFile.ts';
import { type DatasetFacts, type DatasetProblem, problem } from '../problems.ts';
import { pointerOf, type Read, type ReadFiles } from '../read.ts';
import type { DatasetFile, FamilyFile } from '../schema.ts';

/** What the rules look at: every file whose shape is right, flattened with the way back to its place. */
export interface Checked {
  readonly dataset: Read<DatasetFile>;
  readonly families: readonly Read<FamilyFile>[];
  readonly roles: readonly Located<RoleFile>[];
  /** The relations from role to role. */
  readonly relations: readonly Located<RoleRelationFile>[];
  /** Those of which an end is a whole family. */
  readonly familyRelations: readonly Located<RelationFile>[];
  /** The ids that were ever published, where the folder records them. */
  readonly lock?: Read<LockFile>;
}

export type RoleFile = FamilyFile['roles'][number];
export type RelationFile = FamilyFile['relations'][number];
export type RoleRelationFile = RelationFile & { readonly from: RoleId; readonly to: RoleId };

/** A value with the file it stands in and the path to it there. */
export interface Located<T> {
  readonly value: T;
  readonly file: Read<unknown>;
  readonly path: readonly (string | number)[];
}

export type Rule = (checked: Checked) => DatasetProblem[];

/** Lays the files out for the rules. */
export function flatten(
  dataset: Read<DatasetFile>,
  families: ReadFiles['families'],
  lock?: ReadFiles['lock'],
): Checked {
  const relations = families.flatMap((file) =>
    file.value.relations.map((value, at) => ({ value, file, path: ['relations', at] })),
  );
  return {
    dataset,
    families,
    ...(lock ? { lock } : {}),
    roles: families.flatMap((file) =>
      file.value.roles.map((value, at) => ({ value, file, path: ['roles', at] })),
    ),
    relations: relations.flatMap(({ value, ...at }) =>
      isBetweenRoles(value) ? [{ ...at, value }] : [],
    ),
    familyRelations: relations.filter(({ value }) => !isBetweenRoles(value)),
  };
}

/** Where in its file a value stands. */
export function placeOf({ file, path }: Omit<Located<unknown>, 'value'>): ProblemPlace {
  const line = file.lineOf(path);
  return { file: file.path, pointer: pointerOf(path), ...(line ? { line } : {}) };
}

/** A problem of a value, by its code and the facts that its words ask for. */
export function problemAt<Code extends keyof DatasetFacts>(
  at: Omit<Located<unknown>, 'value'>,
  code: Code,
  ...facts: DatasetFacts[Code]
): DatasetProblem {
  return problem(code, placeOf(at), ...facts);
}

/** A value further inside a located one. */
export function inside<T>(
  at: Located<unknown>,
  value: T,
  ...steps: (string | number)[]
): Located<T> {
  return { value, file: at.file, path: [...at.path, ...steps] };
}

/** A whole file as a located value. */
export function located<T>(file: Read<T>): Located<T> {
  return { value: file.value, file, path: [] };
}

/** Every list item of a located array. */
export function items<T>(
  at: Located<unknown>,
  list: readonly T[],
  ...steps: (string | number)[]
): Located<T>[] {
  return list.map((value, index) => inside(at, value, ...steps, index));
}
