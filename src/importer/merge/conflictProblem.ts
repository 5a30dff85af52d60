import { pointerOf } from '#src/dataset/read.ts';
import type { ProblemPlace } from '#src/domain/problem.ts';
import type { Output } from '../link/earlier.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { keyOf } from './manner.ts';
import { linesOf, type Owner } from './output.ts';
import type { Conflict, Path } from './threeWay.ts';

/** A conflict as a problem at its place in the merged dataset. */
export function conflictProblem(
  { kind, path, mine, theirs }: Conflict,
  output: Output,
): ImportProblem {
  const at = placeIn(output, path);
  const what = nameOf(path);
  if (kind === 'both-changed') {
    return assemblingProblem('both-changed', at, what, said(mine), said(theirs));
  }
  if (kind === 'vanished') return assemblingProblem('vanished-source', at, what);
  return assemblingProblem('removed-by-hand', at, what, said(theirs));
}

function said(value: unknown): string {
  return quoted(typeof value === 'string' ? value : JSON.stringify(value ?? null));
}

/** `roles/keeper#r1 text`, `families/lights title`, `dataset license`. */
function nameOf([list = '', key = '', ...rest]: Path): string {
  const [field, line, ...parts] = rest;
  const name = list === 'dataset' ? [list, key].join(' ') : `${list}/${key}`;
  if (field === 'lines' && line !== undefined) return [`${name}#${line}`, ...parts].join(' ');
  return [name, ...rest].join(' ');
}

/** Where in its file something stands, as near as it is there still. */
function placeIn({ dataset, families }: Output, [list, key = '', ...rest]: Path): ProblemPlace {
  if (list === 'dataset') return at('dataset.json', stepsTo(dataset, [key, ...rest]));
  for (const family of families) {
    const file = `families/${family.id}.json`;
    if (list === 'families' && family.id === key) return at(file, stepsInOwner(family, rest));
    const role = family.roles.find(({ id }) => id === key);
    if (list === 'roles' && role) {
      return at(file, ['roles', family.roles.indexOf(role), ...stepsInOwner(role, rest)]);
    }
    const relation = family.relations.findIndex(
      (each) => keyOf({ ...each, family: family.id }) === key,
    );
    if (list === 'relations' && relation >= 0) return at(file, ['relations', relation, ...rest]);
  }
  return { file: 'dataset.json' };
}

function at(file: string, steps: readonly (string | number)[]): ProblemPlace {
  return steps.length > 0 ? { file, pointer: pointerOf(steps) } : { file };
}

function stepsTo(value: unknown, [step, ...rest]: Path): (string | number)[] {
  if (step === undefined || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const index = value.findIndex((item) => keyOf(item) === step);
    return index < 0 ? [] : [index, ...stepsTo(value[index], rest)];
  }
  const field = new Map<string, unknown>(Object.entries(value)).get(step);
  return field === undefined ? [] : [step, ...stepsTo(field, rest)];
}

/** Expectations are in one list while they are merged, and in that of their section in the file. */
function stepsInOwner(owner: Owner, path: Path): (string | number)[] {
  const [field, id, ...rest] = path;
  if (field !== 'lines') return stepsTo(owner, path);
  const line = linesOf(owner).find(({ item }) => item.id === id);
  if (!line) return [];
  return [line.section, owner[line.section].indexOf(line.item), ...stepsTo(line.item, rest)];
}
