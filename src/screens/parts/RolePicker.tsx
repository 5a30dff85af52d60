import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/parts.ts';
import { onDemand } from '#src/ui/onDemand.tsx';

export interface RolePickerProps {
  readonly ladder: Ladder;
  readonly label: string;
  readonly without: readonly RoleId[];
  /** The role that is chosen already: its title stands in the field until another one is picked. */
  readonly chosen?: Role | undefined;
  readonly onPick: (role: RoleId) => void;
  /** As what a form sends what was typed where no scripts run; absent: the field is then left out. */
  readonly searched?: string;
}

const combobox = onDemand(async () => (await import('./RoleCombobox.tsx')).RoleCombobox);

/** Finds a role by typing. The list and all that works it is fetched when somebody turns to the field. */
export function RolePicker(props: RolePickerProps) {
  const id = useId();
  const resting = props.chosen ? labelOf(props.ladder, props.chosen) : '';
  const field = useRef<HTMLInputElement>(null);
  const isEntered = useRef(false);
  const [state, setState] = useState<'plain' | 'ready' | 'failed'>('plain');
  const className = `mt-1 block w-full rounded-lg border bg-raised px-3 text-ellipsis placeholder:text-soft ${props.searched ? 'border-ink py-2.5 text-lg leading-6' : 'border-edge py-2'}`;
  const turnTo = useCallback(
    async () => setState((await combobox.preload()) ? 'ready' : 'failed'),
    [],
  );
  const [ahead] = useState(() => fieldAhead(props.searched));
  // A page that is drawn afresh takes the place of what was typed in it: that is carried over before the next key comes.
  useLayoutEffect(() => {
    if (!ahead || !field.current) return;
    field.current.value = ahead.field.value;
    if (ahead.hasFocus) field.current.focus();
  }, [ahead]);
  // Somebody may have been quicker than the code of this page.
  useEffect(() => {
    if (field.current && field.current === document.activeElement) void turnTo();
  }, [turnTo]);
  return (
    <div className={props.searched ? undefined : 'noscript:hidden'}>
      <label htmlFor={id} className="block text-[0.9375rem] font-medium">
        {props.label}
      </label>
      {state === 'ready' ? (
        <combobox.Component
          {...props}
          {...{ id, className, resting }}
          typed={field.current?.value ?? resting}
          isEntered={isEntered.current}
        />
      ) : (
        <input
          ref={field}
          id={id}
          name={props.searched}
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-haspopup="listbox"
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={words.typeTitle}
          defaultValue={resting}
          className={className}
          onPointerEnter={combobox.preload}
          onFocus={({ currentTarget }) => {
            if (currentTarget.value === resting) currentTarget.select();
            void turnTo();
          }}
          onKeyDown={({ key }) => {
            isEntered.current = key === 'Enter';
          }}
        />
      )}
      {state === 'failed' && (
        <p role="alert" className="mt-1 text-sm text-soft">
          {words.rolesNotFetched}
        </p>
      )}
    </div>
  );
}

/** The same field as it was rendered ahead, while that is still what the page shows. */
function fieldAhead(name: string | undefined) {
  if (import.meta.env.SSR || !name || 'hydrated' in document.documentElement.dataset) return;
  const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  return field && { field, hasFocus: field === document.activeElement };
}
