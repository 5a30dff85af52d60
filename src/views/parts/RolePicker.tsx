import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { matchesTyping } from '#src/domain/nearest.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { departmentTitle } from './Role.tsx';

interface RolePickerProps {
  readonly ladder: Ladder;
  readonly label: string;
  readonly without: readonly RoleId[];
  readonly onPick: (role: RoleId) => void;
}

const MOST_SHOWN = 60;

/** Finds a role by typing; described roles come first. */
export function RolePicker({ ladder, label, without, onPick }: RolePickerProps) {
  const id = useId();
  const weight = { open: 0, future: 1, named: 2 };
  const roles = ladder.roles
    .filter(({ id }) => !without.includes(id))
    .toSorted((a, b) => weight[a.status] - weight[b.status]);
  return (
    <Combobox.Root<Role>
      items={roles}
      limit={MOST_SHOWN}
      value={null}
      autoHighlight
      filter={matchesTyping}
      itemToStringLabel={(role) => labelOf(ladder, role)}
      onValueChange={(role) => role && onPick(role.id)}
    >
      <div>
        <label htmlFor={id} className="block text-[0.9375rem] font-medium">
          {label}
        </label>
        <Combobox.Input
          id={id}
          placeholder="Type a title"
          className="mt-1 block w-full rounded-lg border border-edge bg-raised px-3 py-2 placeholder:text-soft"
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-20">
          <Combobox.Popup className="max-h-[min(24rem,var(--available-height))] w-[max(var(--anchor-width),20rem)] max-w-[var(--available-width)] overflow-auto rounded-lg border border-rule bg-raised py-1 text-ink shadow-lg">
            <Combobox.Empty className="empty:hidden px-3 py-2 text-soft">
              No role has a title like that.
            </Combobox.Empty>
            <Combobox.List>
              {(role: Role) => (
                <Combobox.Item
                  key={role.id}
                  value={role}
                  className="cursor-pointer px-3 py-1.5 data-highlighted:bg-band"
                >
                  {labelOf(ladder, role)}
                  <span className="block text-sm text-soft">
                    {[
                      role.grade ? `grade ${role.grade.value}` : 'no grade',
                      departmentTitle(ladder, role),
                      role.status === 'named' && 'named only',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
