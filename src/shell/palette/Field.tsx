import type { KeyboardEvent } from 'react';
import * as words from '#src/text/en/palette.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { Item } from './items.ts';
import { optionId } from './Results.tsx';

interface FieldProps {
  readonly list: string;
  readonly typed: string;
  readonly items: readonly Item[];
  readonly active: Item | undefined;
  readonly onType: (typed: string) => void;
  readonly onPoint: (item: Item) => void;
  /** Nothing where there is nothing to choose yet. */
  readonly onChoose: (item: Item | undefined, isAside: boolean) => void;
  readonly onClose: () => void;
}

/** The combobox of the palette: it keeps the focus, and its keys walk the list beneath it. */
export function Field({ list, typed, items, active, ...on }: FieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, its keys belong to the input method.
    if (event.nativeEvent.isComposing || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return on.onChoose(active, event.ctrlKey || event.metaKey);
    }
    const to = event.ctrlKey || event.metaKey ? undefined : goal(event.key, items, active);
    if (!to) return;
    event.preventDefault();
    on.onPoint(to);
  };
  return (
    <div className="flex items-center gap-3 border-b border-rule px-4 py-2 sm:px-5">
      <span className="text-soft">
        <Icon name="search" size={20} />
      </span>
      <input
        type="text"
        role="combobox"
        aria-label={words.searchOrAsk}
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(list, active.key)}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={words.placeholder}
        value={typed}
        onChange={({ target }) => on.onType(target.value)}
        onKeyDown={onKeyDown}
        className="min-h-11 min-w-0 grow bg-transparent text-lg outline-none placeholder:text-soft"
      />
      <button type="button" className="button" onClick={on.onClose} aria-label={words.closeSearch}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Where a key leads in the list: over its ends it goes on at the other one. */
function goal(key: string, items: readonly Item[], active: Item | undefined): Item | undefined {
  const at = active ? items.indexOf(active) : -1;
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}
