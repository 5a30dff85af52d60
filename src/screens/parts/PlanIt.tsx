import type { RoleId } from '#src/domain/role.ts';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { PLAN } from '../plan/screen.ts';
import { formatView } from '../registry.ts';

/** What somebody wishes to plan: a role, to be reached from where they are, or a whole way. */
export type Wish = { readonly to: RoleId } | { readonly route: readonly RoleId[] };

/**
 * Makes a plan in one click. The wish goes along with the entry of the history, never in the address; all the rest is the
 * work of the plan’s own screen, so that no other page carries its code.
 */
export function PlanIt({ wish, look = 'button' }: { wish: Wish; look?: string }) {
  return (
    <Link
      to={formatView(PLAN)}
      state={{ plan: wish }}
      // A click before the page is alive waits for that: the address alone does not tell the wish.
      data-held=""
      className={`${look} noscript:hidden`}
    >
      <Icon name="flag" /> {PLAN_NAMES.planThis}
    </Link>
  );
}
