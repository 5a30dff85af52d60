import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { keepHere } from '#src/storage/here.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { useHere } from './useHere.ts';

/** Keeps a role on the device as one's own, and forgets it again. */
export function ThisIsMyRole({ ladder, role }: { ladder: Ladder; role: RoleId }) {
  const isHere = useHere(ladder)?.id === role;
  return (
    <button
      type="button"
      className="button noscript:hidden"
      aria-pressed={isHere}
      onClick={() => keepHere(isHere ? undefined : role)}
    >
      {SHARED_WORDS.thisIsMyRole}
    </button>
  );
}
