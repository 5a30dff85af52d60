import type { QueryClient } from '@tanstack/react-query';
import { LoadError } from '#src/dataset/load.ts';
import { type LoadReason, mayPass, whyNoScripts } from '#src/dataset/loadReason.ts';
import * as words from '#src/text/en/shell.ts';
import { isCode, isForWantOfFiles } from '../faults.ts';
import { isNewerPublished } from '../offline/published.ts';
import { hasReloaded, reloadLatest } from '../reloadLatest.ts';

/** What can have happened to a screen: each calls for other words. */
export type FaultKind = LoadReason | 'offline' | 'newer' | 'still' | 'broken';

interface FaultWords {
  readonly title: string;
  /** What to do, where a file is known by its name. */
  readonly advice: (file: string) => string;
}

export const FAULTS: Readonly<Record<FaultKind, FaultWords>> = {
  offline: { title: words.youAreOffline, advice: () => words.youAreOfflineAdvice },
  unreachable: { title: words.unreachable, advice: () => words.unreachableAdvice },
  failing: { title: words.failing, advice: () => words.failingAdvice },
  missing: { title: words.missing, advice: words.missingAdvice },
  unreadable: { title: words.damaged, advice: words.damagedAdvice },
  newer: { title: words.newerVersion, advice: () => words.newerVersionAdvice },
  still: { title: words.stillBroken, advice: () => words.stillBrokenAdvice },
  broken: { title: words.broke, advice: () => words.brokeAdvice },
};

/** What happened, as far as the error and the host tell. */
export async function diagnose(error: unknown, client: QueryClient): Promise<FaultKind> {
  if (!navigator.onLine && isForWantOfFiles(error)) return 'offline';
  const reason = await reasonOf(error);
  if (reason && mayPass(reason)) return reason;
  if (hasReloaded()) return 'still';
  if (!reason) return 'broken';
  return (await isNewerPublished(client)) ? 'newer' : reason;
}

/**
 * Tries again in the way that fits what failed: data that may come is asked for again; code is not asked for twice by
 * a browser, and the rest needs the newest version of the site.
 */
export async function retry(error: unknown, again: () => void): Promise<void> {
  if (!navigator.onLine) return again();
  const reason = await reasonOf(error);
  if (!reason || !mayPass(reason)) return reloadLatest();
  if (isCode(error)) location.reload();
  else again();
}

/** The name of the file that could not be had, if it is known. */
export function fileIn(error: unknown): string {
  const address = error instanceof LoadError ? error.address : (addressIn(error) ?? '');
  return address.split('/').at(-1) ?? '';
}

async function reasonOf(error: unknown): Promise<LoadReason | undefined> {
  if (error instanceof LoadError) return error.reason;
  if (!isCode(error)) return undefined;
  const address = addressIn(error);
  return whyNoScripts(address ? [address] : []);
}

/** Browsers name the file in what they say, but for those that do not. */
function addressIn(error: unknown): string | undefined {
  return error instanceof Error ? /\S+\.(?:js|css)/.exec(error.message)?.[0] : undefined;
}
