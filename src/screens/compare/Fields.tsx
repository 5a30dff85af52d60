import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/compare.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { type RoleField, RoleFields } from '../parts/RoleFields.tsx';
import { useHere } from '../parts/useHere.ts';
import { formatView } from '../registry.ts';
import { type CompareView, compareView, MOST_COMPARED } from './screen.ts';

interface FieldsProps {
  readonly ladder: Ladder;
  readonly view: CompareView;
  readonly roles: readonly Role[];
}

const NAMES = [words.firstRole, words.secondRole, words.thirdRole, words.fourthRole] as const;

/** Who is compared, in fields that stay filled, with the means to add, remove and reorder. */
export function Fields({ ladder, view, roles }: FieldsProps) {
  const navigate = useNavigate();
  const here = useHere(ladder);
  const beginning = roles.length === 0 ? here : undefined;
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const ids = roles.map(({ id }) => id);
  const go = (to: readonly RoleId[]) => navigate(formatView(sameReading(view, to)));
  const move = (role: Role, from: number, to: number) => {
    if (to < 0 || to >= roles.length) return;
    navigate(formatView({ ...view, roles: moved(ids, from, to) }), { replace: true });
    setSaid(words.isNow(labelOf(ladder, role), to + 1, roles.length));
  };
  const canAdd = roles.length >= 2 && roles.length < MOST_COMPARED;
  const count = roles.length < 2 ? 2 : roles.length + (canAdd && isAdding ? 1 : 0);
  const fields = NAMES.slice(0, count).map((label, at): RoleField => {
    const role = roles[at];
    return {
      label,
      chosen: role,
      beginning: at === 0 ? beginning : undefined,
      onPick: (id) => {
        setAdding(false);
        const before = at > 0 && beginning ? [beginning.id] : ids;
        go(role ? ids.with(at, id) : [...before, id]);
      },
      children: role && (
        <>
          {roles.length > 2 && (
            <>
              <Act
                {...{ ladder, role }}
                label={words.moveLeft}
                icon="left"
                act={() => move(role, at, at - 1)}
                isIdle={at === 0}
              />
              <Act
                {...{ ladder, role }}
                label={words.moveRight}
                icon="right"
                act={() => move(role, at, at + 1)}
                isIdle={at === roles.length - 1}
              />
            </>
          )}
          <Act
            {...{ ladder, role }}
            label={words.remove}
            icon="close"
            act={() => go(ids.toSpliced(at, 1))}
          />
        </>
      ),
    };
  });
  return (
    <>
      <RoleFields ladder={ladder} fields={fields}>
        {canAdd && !isAdding && (
          <button type="button" className="button mb-0.5" onClick={() => setAdding(true)}>
            <Icon name="plus" /> {words.addARole}
          </button>
        )}
      </RoleFields>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

interface ActProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly label: string;
  readonly icon: 'left' | 'right' | 'close';
  readonly act: () => void;
  /** It has nothing to do here, but keeps its place and the focus. */
  readonly isIdle?: boolean;
}

function Act({ ladder, role, label, icon, act, isIdle = false }: ActProps) {
  return (
    <button
      type="button"
      className="mb-1 rounded-md p-1.5 text-soft hover:bg-band hover:text-ink aria-disabled:opacity-40"
      aria-disabled={isIdle}
      title={label}
      aria-label={words.toRole(label, labelOf(ladder, role))}
      onClick={() => !isIdle && act()}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The roles with one of them at another place. */
export function moved(roles: readonly RoleId[], from: number, to: number): RoleId[] {
  const rest = roles.filter((_, at) => at !== from);
  return rest.toSpliced(to, 0, ...roles.slice(from, from + 1));
}

/** Other roles in the same reading, and in the same section. */
export function sameReading({ as, section }: CompareView, roles: readonly RoleId[]): CompareView {
  return compareView(roles, { as, ...(section ? { section } : {}) });
}
