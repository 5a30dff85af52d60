import { useRef } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/tray.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { compareView, MOST_COMPARED } from '../compare/screen.ts';
import { formatView } from '../registry.ts';

interface CompareTrayProps {
  readonly ladder: Ladder;
  /** In the order in which they were chosen. */
  readonly roles: readonly RoleId[];
  readonly onRemove: (role: RoleId) => void;
  readonly onClear: () => void;
}

/** The roles set aside for a comparison, with the way to it. */
export function CompareTray({ ladder, roles: ids, onRemove, onClear }: CompareTrayProps) {
  const tray = useRef<HTMLElement>(null);
  const roles = ids.flatMap((id) => ladder.byId.get(id) ?? []);
  if (roles.length === 0) return null;
  const remove = (role: RoleId) => {
    // The button goes with its role; the focus stays near.
    tray.current?.focus();
    onRemove(role);
  };
  return (
    <section
      ref={tray}
      tabIndex={-1}
      aria-label={words.rolesToCompare}
      className="no-print flex flex-wrap items-center gap-2 border-t border-rule bg-raised px-4 py-2 sm:px-6"
    >
      <ul className="flex min-w-0 gap-2 max-sm:overflow-x-auto max-sm:whitespace-nowrap sm:flex-wrap">
        {roles.map((role) => (
          <li
            key={role.id}
            className="flex items-center gap-1 rounded-lg border border-edge py-0.5 pr-0.5 pl-3 text-[0.9375rem]"
          >
            {labelOf(ladder, role)}
            <button
              type="button"
              className="rounded p-1.5 hover:bg-band"
              aria-label={words.takeOut(labelOf(ladder, role))}
              onClick={() => remove(role.id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <span role="status" className="text-[0.9375rem] text-soft">
        {roles.length === 1 && words.chooseAnother}
        {roles.length === MOST_COMPARED && words.noMoreFit}
      </span>
      {roles.length > 1 && (
        <span className="ml-auto flex gap-2">
          <button type="button" className="button" onClick={onClear}>
            {words.clear}
          </button>
          <Link className="button" to={formatView(compareView(ids))}>
            {words.compare(counts.roles(roles.length))}
          </Link>
        </span>
      )}
    </section>
  );
}
