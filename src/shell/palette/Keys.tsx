import { useState } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { Modal } from '#src/ui/Modal.tsx';

const KEYS: readonly { where: string; keys: readonly (readonly [keys: string, does: string])[] }[] =
  [
    {
      where: 'Everywhere',
      keys: [
        ['Ctrl K or ⌘ K', 'search'],
        ['/', 'search, outside of a field'],
        ['?', 'this list, outside of a field'],
        ['Tab', 'the next link, button or field'],
        ['Esc', 'close what is open'],
      ],
    },
    {
      where: 'In the search',
      keys: [
        ['↑ ↓', 'the result before or after'],
        ['Home End', 'the first or last result'],
        ['Enter', 'open it'],
        ['Ctrl Enter or ⌘ Enter', 'open it in a new tab'],
      ],
    },
    {
      where: 'On the map',
      keys: [
        ['← ↑ → ↓', 'walk the map'],
        ['Home End', 'the ends of a grade'],
        ['Enter', 'select a role'],
        ['c', 'set a role aside for a comparison'],
        ['+ −', 'zoom in or out'],
        ['0', 'show the whole map'],
        ['Esc', 'clear the selection'],
      ],
    },
    {
      where: 'In a comparison',
      keys: [
        ['n', 'the next difference'],
        ['p', 'the difference before'],
      ],
    },
  ];

export interface KeysProps {
  /** Whether single keys may do something wherever the focus is. */
  readonly areSingleKeysOn: () => boolean;
  readonly switchSingleKeys: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** All keys of the app in one list. */
export function Keys({ areSingleKeysOn, switchSingleKeys, onClose }: KeysProps) {
  const [isOn, setOn] = useState(areSingleKeysOn);
  const change = (next: boolean) => {
    switchSingleKeys(next);
    setOn(next);
  };
  return (
    <Modal label="Keys" className="p-5 sm:max-w-2xl sm:p-7" onClose={onClose}>
      {(close) => (
        <>
          <div className="flex items-start justify-between gap-4">
            <h2 className="font-serif text-2xl">Keys</h2>
            <button type="button" className="button" onClick={close}>
              <Icon name="close" /> Close
            </button>
          </div>
          <div className="gap-x-10 sm:columns-2">
            {KEYS.map(({ where, keys }) => (
              <section key={where} className="mt-5 break-inside-avoid">
                <h3 className="eyebrow">{where}</h3>
                <dl className="mt-1">
                  {keys.map(([key, does]) => (
                    <div key={key} className="flex gap-3 border-t border-rule py-1.5">
                      <dt className="w-32 shrink-0 font-medium">{key}</dt>
                      <dd className="text-soft">{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <label className="mt-6 flex items-start gap-2 text-[0.9375rem]">
            <input
              type="checkbox"
              className="mt-1"
              checked={isOn}
              onChange={({ target }) => change(target.checked)}
            />
            Single-key shortcuts: / and ? work wherever nothing is typed
          </label>
        </>
      )}
    </Modal>
  );
}
