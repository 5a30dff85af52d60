import { type ReactNode, useEffect, useRef } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { RolePicker } from './RolePicker.tsx';

export interface RoleField {
  readonly label: string;
  /** The role that stands in it; nothing of one that is still to be chosen. */
  readonly chosen: Role | undefined;
  /** What stands in it while nothing is chosen: it counts once another field is picked in. */
  readonly beginning?: Role | undefined;
  readonly onPick: (role: RoleId) => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}

interface RoleFieldsProps {
  readonly ladder: Ladder;
  readonly fields: readonly RoleField[];
  /** What stands after them. */
  readonly children?: ReactNode;
}

/**
 * Fields for roles that keep what was chosen, so that it can be changed where it was said. Whoever has picked one role
 * goes on in the next empty field; after the last one the answer beneath takes the focus, by its heading.
 */
export function RoleFields({ ladder, fields, children }: RoleFieldsProps) {
  const within = useRef<HTMLDivElement>(null);
  const hasPicked = useRef(false);
  const ids = fields.map(({ chosen }) => chosen?.id);
  const empty = ids.indexOf(undefined);
  const chosen = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice, when its page is there.
  useEffect(() => {
    if (!hasPicked.current) return;
    hasPicked.current = false;
    within.current?.querySelectorAll('input')[empty]?.focus();
  }, [chosen]);
  return (
    <div ref={within} className="no-print flex flex-wrap items-end gap-x-4 gap-y-2 noscript:hidden">
      {fields.map((field, at) => (
        <div
          // A field that was picked in starts afresh, and gives the focus away; one that is moved keeps it, and an empty one
          // never goes on with what was typed in another.
          key={
            field.chosen
              ? `${field.chosen.id} ${ids.slice(0, at).filter((id) => id === ids[at]).length}`
              : `empty ${at}`
          }
          className="flex min-w-[min(100%,14rem)] flex-1 items-end gap-1 sm:max-w-96"
        >
          <div className="min-w-0 flex-1">
            <RolePicker
              ladder={ladder}
              label={field.label}
              chosen={field.chosen ?? field.beginning}
              without={fields.flatMap(({ chosen, beginning }) => (chosen ?? beginning)?.id ?? [])}
              onPick={(id) => {
                hasPicked.current = true;
                field.onPick(id);
              }}
            />
          </div>
          {field.children}
        </div>
      ))}
      {children}
    </div>
  );
}
