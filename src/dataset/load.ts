import type { FamilyText } from '#src/domain/role.ts';
import type { SearchNamesFile, SearchTextsFile } from '#src/search/files.ts';
import type { PackedLadderFile } from './compile.ts';
import { type LoadReason, reasonIn } from './loadReason.ts';

/** Who is asked for the files of a ladder, by their addresses. */
export type Ask = (address: string) => Promise<Response>;

let ask: Ask = (address) => fetch(address);

/** Has the files of this page's ladder, or this worker's, answered by another than the network; said once, before any is asked for. */
export function askThrough(other: Ask): void {
  ask = other;
}

/** A data file that could not be had. */
export class LoadError extends Error {
  readonly reason: LoadReason;
  readonly address: string;

  constructor(reason: LoadReason, address: string) {
    super(`${address} is ${reason}`);
    this.reason = reason;
    this.address = address;
  }
}

/** Fetches the packed ladder. Rejects with a LoadError. */
export function loadLadder(address: string): Promise<PackedLadderFile> {
  return loadJson(address, 'relationAttributes');
}

/** Fetches the prose of one family. Rejects with a LoadError. */
export function loadText(address: string): Promise<FamilyText> {
  return loadJson(address, 'roles');
}

/** Fetches the search index over names. Rejects with a LoadError. */
export function loadSearchNames(address: string): Promise<SearchNamesFile> {
  return loadJson(address, 'names');
}

/** Fetches the search index over the wording of expectations. Rejects with a LoadError. */
export function loadSearchTexts(address: string): Promise<SearchTextsFile> {
  return loadJson(address, 'texts');
}

/**
 * Fetches a file of which only a key is known. Data files were checked when the site was built; here only damage on the
 * way is looked for. Rejects with a LoadError.
 */
export async function loadJson<T>(address: string, expectedKey: keyof T & string): Promise<T> {
  const response = await ask(address).catch(() => {
    throw new LoadError('unreachable', address);
  });
  const reason = reasonIn(response);
  if (reason) throw new LoadError(reason, address);
  const value: unknown = await response.json().catch(() => undefined);
  if (typeof value !== 'object' || value === null || !(expectedKey in value)) {
    throw new LoadError('unreadable', address);
  }
  return value as T;
}
