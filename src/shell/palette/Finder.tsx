import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { fromRoot } from '#src/dataset/root.ts';
import type { Opened } from '#src/screens/screenTypes.ts';
import * as words from '#src/text/en/palette.ts';
import { Modal } from '#src/ui/Modal.tsx';
import { copyLink, placeOf } from './act.ts';
import { Field } from './Field.tsx';
import type { Item } from './items.ts';
import { Results } from './Results.tsx';
import { remember } from './recent.ts';
import { SearchStatus } from './SearchStatus.tsx';
import { useStanding } from './standing.ts';
import { useItems } from './useItems.ts';
import { type IndexAddresses, useSearch } from './useSearch.ts';

export interface FinderProps {
  readonly open: Opened;
  readonly index: IndexAddresses;
  readonly onTheme: (theme: 'system' | 'light' | 'dark') => void;
  readonly onShare: () => void;
  /** What was typed before there was a field for it. */
  readonly takeTyped: () => { readonly text: string; readonly isEntered: boolean };
  readonly onKeys: () => void;
  readonly onClose: () => void;
}

const LIST = 'palette-results';

/** The field of the palette and what it finds. */
export function Finder({ open, index, takeTyped, onTheme, onShare, onKeys, onClose }: FinderProps) {
  const navigate = useNavigate();
  const standing = useStanding(open.ladder);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const search = useSearch(index, typed);
  const { groups, isCurrent, isPartial } = useItems(open, typed, search, standing);
  const items = groups.flatMap((group) => group.items);
  const [pointed, setPointed] = useState<string>();
  const active = items.find(({ key }) => key === pointed) ?? items[0];
  const afterwards = useRef(onClose);

  const choose = (item: Item, isAside: boolean, close: () => void) => {
    const leave = (then: () => void) => {
      afterwards.current = then;
      close();
    };
    const { goal } = item;
    if (item.recent) remember(item.recent);
    const to = 'to' in goal ? goal.to : placeOf(goal.command);
    if (to !== undefined) {
      if (isAside) return void window.open(fromRoot(to.slice(1)), '_blank');
      // Once the page is seen without the palette: to take that out as well would keep its frame waiting.
      return leave(() =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            onClose();
            navigate(to);
          }),
        ),
      );
    }
    const command = 'command' in goal ? goal.command : undefined;
    if (command === 'copy-link') return void copyLink().then(setSaid);
    if (command === 'keys') return leave(onKeys);
    leave(() => {
      onClose();
      if (command === 'share') onShare();
      if (command === 'print') print();
      if (command === 'theme-light') onTheme('light');
      if (command === 'theme-dark') onTheme('dark');
      if (command === 'theme-system') onTheme('system');
    });
  };

  // Enter may be pressed before the answer is there: it then means the first of it.
  const isAwaited = useRef(false);
  const closing = useRef<() => void>(() => undefined);
  useEffect(() => {
    const [first] = items;
    if (!isAwaited.current || !typed || !isCurrent || !first) return;
    isAwaited.current = false;
    choose(first, false, closing.current);
  });

  // The dialog has just opened, and its field the focus: what was typed before stands in it before another key comes.
  useLayoutEffect(() => {
    const { text, isEntered } = takeTyped();
    if (!text) return;
    setTyped(text);
    isAwaited.current = isEntered;
  }, [takeTyped]);

  return (
    <Modal label={words.search} className="palette" onClose={() => afterwards.current()}>
      {(close) => {
        closing.current = close;
        return (
          <>
            <Field
              list={LIST}
              typed={typed}
              items={items}
              active={active}
              onType={(next) => {
                setTyped(next);
                setPointed(undefined);
                setSaid('');
                isAwaited.current = false;
              }}
              onPoint={({ key }) => setPointed(key)}
              onChoose={(item, isAside) => {
                if (isCurrent && item) choose(item, isAside, close);
                else isAwaited.current = typed.trim() !== '';
              }}
              onClose={close}
            />
            <SearchStatus
              {...{ groups, isCurrent, isPartial, said }}
              isAsked={typed.trim() !== ''}
              failed={search.failed}
              onRetry={search.retry}
            />
            <Results
              id={LIST}
              groups={groups}
              typed={typed}
              active={active?.key}
              onPoint={({ key }) => setPointed(key)}
              onChoose={(item, isAside) => choose(item, isAside, close)}
            />
          </>
        );
      }}
    </Modal>
  );
}
