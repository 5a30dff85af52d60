import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { describedFirst, matchesTyping } from '#src/domain/nearest.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/parts.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { statusNames } from '#src/text/words.ts';
import { departmentTitle } from './Role.tsx';
import type { RolePickerProps } from './RolePicker.tsx';

interface RoleComboboxProps extends RolePickerProps {
  readonly id: string;
  readonly className: string;
  /** What stands in the field while nothing is typed: the title of the role that is chosen already. */
  readonly resting: string;
  /** What was typed before the list of roles had come. */
  readonly typed: string;
  /** Whether that was entered too. */
  readonly isEntered: boolean;
}

const MOST_SHOWN = 60;

/** The field and the list of a role picker, from when somebody turns to it; described roles come first. */
export function RoleCombobox(props: RoleComboboxProps) {
  const { ladder, label, without, onPick, id, className, resting, typed, isEntered } = props;
  const field = useRef<HTMLInputElement>(null);
  const roles = useMemo(() => rolesToPick(ladder, without), [ladder, without]);
  const [text, setText] = useState(typed);
  const sought = text === resting ? '' : text;
  const options = useMemo(() => matching(roles, sought), [roles, sought]);
  const isPointedAt = useRef(false);
  const { isOpen, highlightedIndex, ...combobox } = useCombobox<Role>({
    items: options,
    inputId: id,
    inputValue: text,
    selectedItem: null,
    initialIsOpen: typed !== resting,
    itemToString: () => '',
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onPick(selectedItem.id),
    onHighlightedIndexChange: ({ type }) => {
      isPointedAt.current = type === ItemMouseMove;
    },
    stateReducer: (state, action) =>
      nextState(state, action, {
        isPointedAt: isPointedAt.current,
        resting,
        countFor: (text) => matching(roles, text).length,
      }),
  });
  // Who is quicker than the list means the first role that it would offer.
  const pickFirst = (text: string) => {
    const [first] = text && text !== resting ? matching(roles, text) : [];
    if (first) onPick(first.id);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list takes the place of the plain field.
  useLayoutEffect(() => {
    field.current?.focus();
    if (isEntered) pickFirst(typed);
  }, []);
  const anchor = `--${id.replaceAll(/[^a-z0-9]/gi, '')}`;
  return (
    <div className="relative">
      <input
        {...combobox.getInputProps({
          ref: field,
          // The label is around the picker, so that it names the field before any of this has come.
          'aria-labelledby': undefined,
          'aria-haspopup': 'listbox',
          // At once: the combobox tells of it only after it has drawn the options of the text before.
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          // What is chosen is overwritten by the first key; what was typed before all this had come is not.
          onFocus: ({ currentTarget }) => {
            if (currentTarget.value === resting) currentTarget.select();
          },
          onKeyDown: ({ key, currentTarget, nativeEvent }) => {
            if (key === 'Enter' && highlightedIndex < 0) pickFirst(currentTarget.value);
            // These move within the field, not in the list.
            if (KEYS_OF_TEXT.has(key))
              Object.assign(nativeEvent, { preventDownshiftDefault: true });
          },
        })}
        placeholder={words.typeTitle}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="none"
        className={className}
        style={{ anchorName: anchor }}
      />
      <div
        hidden={!isOpen}
        className="options rounded-lg border border-rule bg-raised text-ink shadow-lg"
        style={{ positionAnchor: anchor }}
      >
        <p role="status" className="empty:hidden px-3 py-3 text-soft">
          {options.length === 0 && words.noSuchTitle}
        </p>
        <ul
          {...combobox.getMenuProps({ 'aria-label': label })}
          // Browsers stop at what scrolls, and here the arrows scroll.
          tabIndex={-1}
          className="overflow-auto py-1 empty:hidden"
        >
          {isOpen &&
            options.map((role, index) => (
              <li
                key={role.id}
                // Nothing is chosen yet: the field says which one it is at.
                {...combobox.getItemProps({ item: role, index, 'aria-selected': false })}
                className={`cursor-pointer px-3 py-1.5 ${index === highlightedIndex ? 'bg-band' : ''}`}
              >
                {labelOf(ladder, role)}
                <span className="block text-sm text-soft">{factsOf(ladder, role)}</span>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

const KEYS_OF_TEXT: ReadonlySet<string> = new Set(['Home', 'End', 'PageUp', 'PageDown']);

function rolesToPick(ladder: Ladder, without: readonly RoleId[]): Role[] {
  return describedFirst(ladder.roles.filter((role) => !without.includes(role.id)));
}

function matching(roles: readonly Role[], text: string): Role[] {
  return roles.filter((role) => matchesTyping(role, text)).slice(0, MOST_SHOWN);
}

function factsOf(ladder: Ladder, role: Role): string {
  const facts = [gradeInWords(role), departmentTitle(ladder, role), ...statusNames(role)];
  return facts.filter(Boolean).join(' · ');
}

const { InputBlur, InputChange, InputClick, ItemMouseMove, MenuMouseLeave } =
  useCombobox.stateChangeTypes;

interface Surroundings {
  readonly isPointedAt: boolean;
  readonly resting: string;
  readonly countFor: (text: string) => number;
}

/** Where a picker differs from what a combobox does by itself: it keeps nothing, for a role that is picked is gone to. */
function nextState(
  { isOpen, highlightedIndex }: UseComboboxState<Role>,
  { type, changes }: UseComboboxStateChangeOptions<Role>,
  { isPointedAt, resting, countFor }: Surroundings,
): Partial<UseComboboxState<Role>> {
  const text = changes.inputValue ?? '';
  switch (type) {
    case InputChange: {
      const first = Math.min(0, countFor(text) - 1);
      return { ...changes, isOpen: isOpen || text.trim() !== '', highlightedIndex: first };
    }
    case InputClick:
      return { ...changes, isOpen: true, highlightedIndex };
    // A pointer that lay on the list does not take away what the arrows have come to since.
    case MenuMouseLeave:
      return isPointedAt ? changes : { ...changes, highlightedIndex };
    // Who goes elsewhere has picked nothing.
    case InputBlur:
      return { ...changes, selectedItem: null, inputValue: resting };
    default:
      return changes.isOpen ? changes : { ...changes, inputValue: resting };
  }
}
