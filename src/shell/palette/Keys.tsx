import { useState } from 'react';
import * as words from '#src/text/en/palette.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Modal } from '#src/ui/Modal.tsx';

const KEYS: readonly { where: string; keys: readonly (readonly [keys: string, does: string])[] }[] =
  [
    {
      where: words.everywhere,
      keys: [
        [words.ctrlK, words.toSearch],
        ['/', words.searchOutside],
        ['?', words.listOutside],
        [words.tab, words.nextOne],
        [words.esc, words.closeWhatIsOpen],
      ],
    },
    {
      where: words.inTheSearch,
      keys: [
        ['↑ ↓', words.resultBeforeOrAfter],
        [words.homeEnd, words.firstOrLast],
        [words.enter, words.openIt],
        [words.ctrlEnter, words.openInTab],
      ],
    },
    {
      where: words.onTheMap,
      keys: [
        ['← ↑ → ↓', words.walkTheMap],
        [words.homeEnd, words.endsOfGrade],
        [words.enter, words.selectRole],
        ['c', words.setAside],
        ['+ −', words.zoomInOrOut],
        ['0', words.wholeMap],
        [words.esc, words.clearSelection],
      ],
    },
    {
      where: words.inAComparison,
      keys: [
        ['n', words.nextDifference],
        ['p', words.differenceBefore],
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
    <Modal label={words.keys} className="p-5 sm:max-w-2xl sm:p-7" onClose={onClose}>
      {(close) => (
        <>
          <div className="flex items-start justify-between gap-4">
            <h2 className="font-serif text-2xl">{words.keys}</h2>
            <button type="button" className="button" onClick={close}>
              <Icon name="close" />
              {words.close}
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
            {words.singleKeys}
          </label>
        </>
      )}
    </Modal>
  );
}
