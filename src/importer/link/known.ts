import { openDataset } from '#src/dataset/openDataset.ts';
import { LOCK_PATH, type RawFile, readFiles } from '#src/dataset/read.ts';
import type { DatasetFile, FamilyFile } from '#src/dataset/schema.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { Known } from './drafts.ts';
import { withVocabulary } from './vocabulary.ts';

interface FamilyAt {
  readonly file: string;
  readonly family: FamilyFile;
}

/**
 * Takes data files over as they are: the first dataset.json there is and every family, wherever they lie. A family that
 * breaks a rule is refused with its errors; where only a relation or a claim breaks one, that alone is left out. Words
 * that families use and no dataset defines are defined. What a folder records as published belongs to that folder, and
 * is not taken; other JSON is passed over with a remark.
 */
export function readKnown(files: readonly RawFile[]): { known: Known; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const datasets: { file: string; dataset: DatasetFile }[] = [];
  const families: FamilyAt[] = [];
  for (const { path: file, bytes } of files) {
    if (file.split('/').at(-1) === LOCK_PATH) continue;
    const kind = kindOf(bytes);
    if (kind === 'other') {
      problems.push(passedOver(file));
      continue;
    }
    const path = kind === 'dataset' ? 'dataset.json' : 'families/one.json';
    const read = readFiles([{ path, bytes }]);
    const faults = read.problems.filter(({ code }) => code !== 'no-dataset');
    problems.push(...faults.map((problem) => ({ ...problem, at: { ...problem.at, file } })));
    if (read.dataset) datasets.push({ file, dataset: read.dataset.value });
    for (const { value } of read.families) families.push({ file, family: value });
  }
  const [first, ...others] = datasets;
  problems.push(...others.map(({ file }) => secondDataset(file)));
  const once = families.filter(({ file, family }, at) => {
    const earlier = families.slice(0, at).find((other) => other.family.id === family.id);
    if (earlier) problems.push(secondFamily(file, family.id, earlier.file));
    return !earlier;
  });
  return { known: dropInvalid(first, once, problems), problems };
}

/** Leaves out what breaks rules until nothing does. */
function dropInvalid(
  first: { file: string; dataset: DatasetFile } | undefined,
  families: readonly FamilyAt[],
  problems: ImportProblem[],
): Known {
  if (families.length === 0 && !first) return { families: [] };
  const dataset = withVocabulary(
    first?.dataset,
    families.map(({ family }) => family),
  );
  const report = openDataset([
    raw('dataset.json', dataset),
    ...families.map(({ family }) => raw(`families/${family.id}.json`, family)),
  ]);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { dataset, families: families.map(({ family }) => family) };
  const fileOf = new Map(families.map(({ file, family }) => [`families/${family.id}.json`, file]));
  problems.push(
    ...errors.map(
      (error): ImportProblem => ({
        ...error,
        message: `${error.message} This is left out.`,
        at: {
          file: fileOf.get(error.at.file) ?? first?.file ?? error.at.file,
          ...(error.at.pointer ? { pointer: error.at.pointer } : {}),
        },
      }),
    ),
  );
  const faulty = errors.some(({ at }) => at.file === 'dataset.json');
  if (faulty && !first) return { families: [] };
  const rest = families.flatMap((entry) => {
    const own = errors.filter(({ at }) => at.file === `families/${entry.family.id}.json`);
    const family = without(
      entry.family,
      own.map(({ at }) => at.pointer ?? ''),
    );
    return family ? [{ ...entry, family }] : [];
  });
  return dropInvalid(faulty ? undefined : first, rest, problems);
}

/** A family without the relations and claims at these places; nothing where another part of it is at fault. */
function without(family: FamilyFile, pointers: readonly string[]): FamilyFile | undefined {
  const isSmall = (pointer: string) => /^\/(relations|roles\/\d+\/claims)\/\d+/.test(pointer);
  if (!pointers.every(isSmall)) return undefined;
  const isKept = (place: string) =>
    !pointers.some((pointer) => pointer === place || pointer.startsWith(`${place}/`));
  return {
    ...family,
    relations: family.relations.filter((_, at) => isKept(`/relations/${at}`)),
    roles: family.roles.map((role, index) => ({
      ...role,
      claims: role.claims.filter((_, at) => isKept(`/roles/${index}/claims/${at}`)),
    })),
  };
}

function raw(path: string, value: object): RawFile {
  return { path, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

/** What a file is by its keys; text that is not JSON is taken for a family, so that its fault is reported. */
function kindOf(bytes: Uint8Array): 'dataset' | 'family' | 'other' {
  const value = parsed(bytes);
  if (value === undefined) return 'family';
  if (typeof value !== 'object' || value === null) return 'other';
  if ('roles' in value) return 'family';
  return 'organisation' in value && 'grades' in value ? 'dataset' : 'other';
}

/**
 * Whether a file is one of a dataset, by its name or its keys, rather than other data that may hold a ladder: lists of
 * roles are kept by many, and a family has its id and department besides.
 */
export function isDatasetFile({ path, bytes }: RawFile): boolean {
  if (!path.endsWith('.json')) return false;
  if (path.split('/').at(-1) === LOCK_PATH) return true;
  const kind = kindOf(bytes);
  if (kind !== 'family') return kind === 'dataset';
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null) return false;
  const schema = '$schema' in value ? String(value.$schema) : '';
  return schema.endsWith('family.schema.json') || ('id' in value && 'department' in value);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function passedOver(file: string): ImportProblem {
  return assemblingProblem('other-json', placeOn(file, 0));
}

function secondDataset(file: string): ImportProblem {
  return assemblingProblem('second-dataset', placeOn(file, 0));
}

function secondFamily(file: string, id: string, earlier: string): ImportProblem {
  return assemblingProblem('duplicate-id', placeOn(file, 0), id, earlier);
}
