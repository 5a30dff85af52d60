import { Link } from 'react-router';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { formatView } from '#src/url.ts';
import { compareView, type LadderView, MOST_COMPARED } from '#src/view.ts';
import { counted } from '../parts/words.ts';
import { toggleCompared } from './screen.ts';

interface CompareTrayProps {
  readonly ladder: Ladder;
  readonly view: LadderView;
  readonly go: (view: LadderView) => void;
}

/** The roles set aside for a comparison, with the way to it. */
export function CompareTray({ ladder, view, go }: CompareTrayProps) {
  const roles = view.compare.flatMap((id) => ladder.byId.get(id) ?? []);
  if (roles.length === 0) return null;
  return (
    <section
      aria-label="Roles to compare"
      className="no-print flex flex-wrap items-center gap-2 border-t border-rule bg-raised px-4 py-2 sm:px-6"
    >
      <ul className="flex flex-wrap gap-2">
        {roles.map((role) => (
          <li
            key={role.id}
            className="flex items-center gap-1 rounded-lg border border-edge py-0.5 pr-0.5 pl-3 text-[0.9375rem]"
          >
            {labelOf(ladder, role)}
            <button
              type="button"
              className="rounded p-1.5 hover:bg-band"
              aria-label={`Take ${labelOf(ladder, role)} out of the comparison`}
              onClick={() => go(toggleCompared(view, role.id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <span role="status" className="text-[0.9375rem] text-soft">
        {roles.length === 1 && 'Choose another role to compare it with.'}
        {roles.length === MOST_COMPARED && 'No more fit side by side.'}
      </span>
      {roles.length > 1 && (
        <Link className="button ml-auto" to={formatView(compareView(view.compare))}>
          Compare {counted(roles.length, 'role')}
        </Link>
      )}
    </section>
  );
}
