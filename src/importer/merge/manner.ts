import type { Manner } from './threeWay.ts';

/** How the parts of a dataset are merged. */
export const MANNER: Manner = {
  keyOf,
  // Parts of one statement, and texts whose order is their sense.
  whole: new Set(['grade', 'years', 'source', 'details', 'examples', 'levels', 'scope', 'except']),
  // Where a line stands on its page and the day of an import change by themselves.
  quiet: new Set(['line', 'asOf', '$schema']),
};

const KEYS = ['id', 'value', 'title', 'text'] as const;

/** What an item of a list is known by: an id where it has one, a relation by what it relates. */
export function keyOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const fields = new Map<string, unknown>(Object.entries(item));
  if (fields.has('from') && fields.has('to')) {
    return ['family', 'kind', 'from', 'to']
      .map((name) => JSON.stringify(fields.get(name)))
      .join(' ');
  }
  const key = KEYS.find((name) => typeof fields.get(name) === 'string');
  return key === undefined ? JSON.stringify(item) : String(fields.get(key));
}
