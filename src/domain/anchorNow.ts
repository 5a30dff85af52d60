import { findNamed, findRole, type Ladder } from './ladder.ts';
import type { Renamed, Role } from './role.ts';

/**
 * The name of a line as it is now, where the line or whoever asks it was once called otherwise; any other as it is. A
 * line of the page itself is called by its id, one that comes from elsewhere with whose it is.
 */
export function anchorNow(ladder: Ladder, role: Role, anchor: string): string {
  const [, isFamily, owner = '', line = anchor] = /^(family:)?([^.]+)\.(.+)$/.exec(anchor) ?? [];
  const asking = owner && !isFamily ? findRole(ladder, owner) : role;
  const family = findNamed(ladder.families, isFamily ? owner : (asking?.family ?? ''));
  const own = isFamily ? undefined : nameNow(asking?.renamed, line);
  const shared = nameNow(family?.renamed, line);
  const now = own ?? shared ?? line;
  if (!owner) return now;
  // What a role once asked itself may have become a line of its whole family.
  const isShared = isFamily || (own === undefined && shared !== undefined);
  return `${isShared ? `family:${family?.id ?? owner}` : (asking?.id ?? owner)}.${now}`;
}

function nameNow(renamed: Renamed | undefined, line: string): string | undefined {
  return renamed?.find(([old]) => old === line)?.[1];
}
