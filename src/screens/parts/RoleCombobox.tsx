import { Combobox } from '@base-ui/react/combobox';
import { useLayoutEffect, useRef } from 'react';
import { labelOf } from '#src/domain/ladder.ts';
import { matchesTyping } from '#src/domain/nearest.ts';
import type { Role } from '#src/domain/role.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { STATUS_WORDS } from '#src/text/words.ts';
import { departmentTitle } from './Role.tsx';
import type { RolePickerProps } from './RolePicker.tsx';

interface RoleComboboxProps extends RolePickerProps {
  readonly id: string;
  readonly className: string;
  /** What was typed before the list of roles had come. */
  readonly typed: string;
  /** Whether that was entered too. */
  readonly isEntered: boolean;
}

const MOST_SHOWN = 60;

/** The field and the list of a role picker, from when somebody turns to it; described roles come first. */
export function RoleCombobox(props: RoleComboboxProps) {
  const { ladder, without, onPick, id, className, typed, isEntered } = props;
  const field = useRef<HTMLInputElement>(null);
  const weight = { open: 0, future: 1, named: 2 };
  const roles = ladder.roles
    .filter((role) => !without.includes(role.id))
    .toSorted((a, b) => weight[a.status] - weight[b.status]);
  // Who is quicker than the list means the first role that it would offer.
  const pickFirst = (text: string) => {
    const first = text ? roles.find((role) => matchesTyping(role, text)) : undefined;
    if (first) onPick(first.id);
  };
  useLayoutEffect(() => {
    field.current?.focus();
    if (isEntered) pickFirst(typed);
  }, []);
  return (
    <Combobox.Root<Role>
      items={roles}
      limit={MOST_SHOWN}
      value={null}
      autoHighlight
      defaultInputValue={typed}
      defaultOpen={typed !== ''}
      filter={matchesTyping}
      itemToStringLabel={(role) => labelOf(ladder, role)}
      onValueChange={(role) => role && onPick(role.id)}
    >
      <Combobox.Input
        ref={field}
        id={id}
        placeholder="Type a title"
        className={className}
        onKeyDown={({ key, currentTarget: input }) => {
          const isOffered = input.hasAttribute('aria-activedescendant');
          if (key === 'Enter' && !isOffered) pickFirst(input.value);
        }}
      />
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
                      gradeInWords(role),
                      departmentTitle(ladder, role),
                      role.status === 'named' && STATUS_WORDS.named.name,
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
