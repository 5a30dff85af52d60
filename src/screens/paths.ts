import type { Params } from './params.ts';
import type { AnyView, Screen } from './screenTypes.ts';

/** Where an address leads to within a screen. What is no encoding of anything is absent. */
export interface AddressParts {
  /** The parts of the path that a pattern names, as `:family`. */
  readonly names: Readonly<Record<string, string | undefined>>;
  /** The parts that stand where a pattern has `*`. */
  readonly rest: readonly (string | undefined)[];
  /** The path as it was given. */
  readonly pathname: string;
  /** What follows the #. */
  readonly fragment: string | undefined;
}

type Parts = readonly (string | undefined)[];

/** What the one of some screens that is found at a path makes of it. */
export function viewAtPath<V extends AnyView>(
  screens: readonly Screen<V>[],
  { pathname, fragment }: Pick<AddressParts, 'pathname' | 'fragment'>,
  params: Params,
): V | undefined {
  const parts = partsOf(pathname);
  for (const screen of screens) {
    for (const pattern of screen.paths) {
      const matched = matchPath(pattern, parts);
      if (matched) return screen.parse({ ...matched, pathname, fragment }, params);
    }
  }
  return undefined;
}

/**
 * The parts of a path that are named in a pattern, if it follows that. Its first part has to be spelt as the rules of
 * hosts have it, for which a capital is another letter; further ones are forgiven theirs.
 */
export function matchPath(
  pattern: string,
  parts: Parts,
): Pick<AddressParts, 'names' | 'rest'> | undefined {
  const expected = partsOf(pattern);
  const isOpen = expected.at(-1) === '*';
  if (isOpen) expected.pop();
  if (isOpen ? parts.length < expected.length : parts.length !== expected.length) return undefined;
  const names: Record<string, string | undefined> = {};
  for (const [at, part] of expected.entries()) {
    const given = parts[at];
    if (part?.startsWith(':')) names[part.slice(1)] = given;
    else if (part !== (at === 0 ? given : given?.toLowerCase())) return undefined;
  }
  return { names, rest: parts.slice(expected.length) };
}

/** Slashes too many, spaces around a part and the file that static hosts add are forgiven. */
export function partsOf(pathname: string): (string | undefined)[] {
  return pathname
    .replace(/\/index\.html$/, '/')
    .split('/')
    .map((part) => decoded(part)?.trim())
    .filter((part) => part !== '');
}

/** A path of some parts. */
export function pathOf(...parts: readonly string[]): string {
  return `/${parts.map((part) => encodeURIComponent(part)).join('/')}`.replaceAll('%40', '@');
}

/** What follows the # of an address. */
export function fragmentOf(hash: string): string | undefined {
  return decoded(hash.replace(/^#/, '')) || undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
