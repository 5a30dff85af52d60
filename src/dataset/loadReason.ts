/** Why a file could not be had, as far as asking tells: what a person can do about it differs. */
export type LoadReason = 'unreachable' | 'failing' | 'missing' | 'unreadable';

/** Why what a host answered is not the file of a type, such as `json`; nothing where it is. */
export function reasonIn(
  { ok, status, headers }: Pick<Response, 'ok' | 'status' | 'headers'>,
  type = '',
): LoadReason | undefined {
  if (status >= 500 || status === 429) return 'failing';
  const answered = headers.get('content-type') ?? '';
  // Hosts of single-page apps answer an unknown path with the page itself.
  if (!ok || answered.includes('text/html')) return 'missing';
  return answered.includes(type) ? undefined : 'unreadable';
}

/** Whether the same may come if it is asked for again. */
export function mayPass(reason: LoadReason): boolean {
  return reason === 'unreachable' || reason === 'failing';
}

/**
 * Asks a host for the heads of scripts of which some did not come, since a browser does not say why. Where all are as
 * they should be it was the network.
 */
export async function whyNoScripts(addresses: readonly string[]): Promise<LoadReason> {
  const answers = addresses.map((address) =>
    fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
      (answer) => reasonIn(answer, 'javascript'),
      () => undefined,
    ),
  );
  return (await Promise.all(answers)).find((reason) => reason !== undefined) ?? 'unreachable';
}
