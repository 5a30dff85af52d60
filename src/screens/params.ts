import type { Reading } from '#src/domain/effective.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import * as words from '#src/text/en/screens.ts';

/** Something in a link that could not be followed, in words for the person who opened it. */
export interface Notice {
  readonly message: string;
}

/** The query of an address. Each parameter is taken once; what is left over, or has no use, becomes a notice. */
export class Params {
  readonly #values: URLSearchParams;
  readonly #notices: Notice[] = [];

  constructor(search: string) {
    this.#values = new URLSearchParams(search);
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  take<T>(key: string, read: (raw: string) => T | undefined): T | undefined {
    const [raw] = this.#pull(key);
    return raw ? this.#use(key, raw, read) : undefined;
  }

  /** Values between commas, or of a repeated key; nothing where none of them is of use. */
  takeList<T>(key: string, read: (raw: string) => T | undefined): T[] | undefined {
    const values = this.#pull(key)
      .flatMap((raw) => raw.split(','))
      .filter((raw) => raw.trim() !== '')
      .flatMap((raw) => this.#use(key, raw, read) ?? []);
    return values.length ? values : undefined;
  }

  /** Ids, each once, in the order of their letters; `read` where other names may stand among them. */
  takeIds(key: string, read: (raw: string) => string | undefined = idOf): string[] {
    return [...new Set(this.takeList(key, read))].sort(byCodeUnit);
  }

  /** Whether the expectations of roles are read as stated or with all that they inherit. */
  takeReading(): Reading {
    return this.take('as', oneOf(['stated', 'effective'])) ?? 'effective';
  }

  /** As many roles as can stand side by side. */
  atMost(most: number, roles: readonly string[]): readonly string[] {
    if (roles.length > most) {
      this.#notices.push({
        message: words.atMost(most),
      });
    }
    return roles.slice(0, most);
  }

  /** Campaign tags that mail and chat programs add are not worth a word. */
  reportRest(): void {
    for (const key of new Set(this.#values.keys())) {
      if (/^(utm_|fbclid|gclid|ref$)/.test(key)) continue;
      this.#notices.push({ message: words.meansNothing(key) });
    }
  }

  #pull(key: string): string[] {
    const raws = this.#values.getAll(key);
    this.#values.delete(key);
    return raws;
  }

  #use<T>(key: string, raw: string, read: (raw: string) => T | undefined): T | undefined {
    const value = read(raw);
    if (value === undefined) {
      this.#notices.push({
        message: words.meansNothing(`${key}=${raw}`),
      });
    }
    return value;
  }
}

/** A query with those parameters that have a value. Commas, which the query allows as they are, stay readable. */
export function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) params.set(key, value);
  return params.size ? `?${params.toString().replaceAll('%2C', ',')}` : '';
}

/** Values as `takeList` reads them; nothing where there are none. */
export function listed(values: readonly string[]): string | undefined {
  return values.length ? values.join(',') : undefined;
}

/** A reading as `takeReading` reads it. */
export function readingParam(as: Reading): string | undefined {
  return as === 'effective' ? undefined : as;
}

/** An id as people type it: case, spaces and underscores are forgiven. */
export function idOf(raw: string | undefined): string | undefined {
  const id = raw
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return id && /^[a-z0-9-]+$/.test(id) ? id : undefined;
}

/** The date of an edition. */
export function dateOf(raw: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(raw) ? raw : undefined;
}

/** The id of a role, perhaps as an edition has it: `keeper@2022-11-11`. */
export function roleIdOf(raw: string | undefined): string | undefined {
  const [name, at] = raw?.split('@') ?? [];
  const id = idOf(name);
  return id && at !== undefined ? dateOf(at) && `${id}@${at}` : id;
}

/** Which of the routes between two roles, counted from 1: a number of one or two digits. */
export function routeNumberOf(raw: string): number | undefined {
  return /^[1-9]\d?$/.test(raw) ? Number(raw) : undefined;
}

/** The ids of parts of a path; nothing where one of them is none. */
export function idsOf(
  parts: readonly (string | undefined)[],
  read = idOf,
): readonly string[] | undefined {
  const ids = parts.map(read);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

/** Reads one of some values, in capitals too. */
export function oneOf<const T extends string>(
  values: readonly T[],
): (raw: string) => T | undefined {
  return (raw) => values.find((value) => value === raw.toLowerCase() || value === raw);
}
