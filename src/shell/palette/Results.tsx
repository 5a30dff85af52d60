import { Fragment, useEffect } from 'react';
import * as words from '#src/text/en/palette.ts';
import { inDigits } from '#src/text/format.ts';
import type { Group, Item } from './items.ts';
import { stretchesOf } from './marks.ts';

interface ResultsProps {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly typed: string;
  readonly active: string | undefined;
  readonly onPoint: (item: Item) => void;
  readonly onChoose: (item: Item, isAside: boolean) => void;
}

/** The listbox of a palette. The focus stays in its field, which names the active option. */
export function Results({ id, groups, typed, active, onPoint, onChoose }: ResultsProps) {
  useEffect(() => {
    if (active) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.results}
      className="min-h-0 grow overflow-y-auto overscroll-contain pb-2"
    >
      {groups.map(({ label, items, count }) => (
        // biome-ignore lint/a11y/useSemanticElements: groups of options, not a fieldset
        <div key={label} role="group" aria-labelledby={optionId(id, label)}>
          <div
            id={optionId(id, label)}
            className="eyebrow flex justify-between gap-4 bg-raised px-4 pb-1 pt-3 sm:px-5"
          >
            {label}
            {count > items.length && (
              <span className="font-normal normal-case tracking-normal">
                {words.of(items.length, inDigits(count))}
              </span>
            )}
          </div>
          {items.map((item) => (
            <Option
              key={item.key}
              {...{ item, typed, onPoint, onChoose }}
              id={optionId(id, item.key)}
              isActive={item.key === active}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The id of the element that shows an item, or the heading of a group. */
export function optionId(list: string, key: string): string {
  return `${list}-${key.replaceAll(/[^a-zA-Z0-9]+/g, '_')}`;
}

interface OptionProps {
  readonly id: string;
  readonly item: Item;
  readonly typed: string;
  readonly isActive: boolean;
  readonly onPoint: (item: Item) => void;
  readonly onChoose: (item: Item, isAside: boolean) => void;
}

function Option({ id, item, typed, isActive, onPoint, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are heard by the field, which keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="palette-option cursor-pointer px-4 py-2 sm:px-5"
      onPointerMove={() => isActive || onPoint(item)}
      onClick={(event) => onChoose(item, event.ctrlKey || event.metaKey)}
    >
      <span className="block">
        <Marked {...{ item, typed }} />
      </span>
      {item.note && <span className="block text-sm text-soft">{item.note}</span>}
    </div>
  );
}

function Marked({ item, typed }: { item: Item; typed: string }) {
  let at = 0;
  return stretchesOf(item.title, item.words, typed).map(({ text, isMarked }) => {
    at += text.length;
    return isMarked ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>;
  });
}

/** `12 results`, as a screen reader is told. */
export function resultsInWords(groups: readonly Group[]): string {
  return words.countedResults(groups.reduce((sum, { count }) => sum + count, 0));
}
