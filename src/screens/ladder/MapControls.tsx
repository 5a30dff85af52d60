import type { MouseEvent } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { Popover } from '#src/ui/Popover.tsx';
import type { SaveChoice } from './drawing/save.tsx';

interface MapControlsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Present while a role is selected: shows its whole career. */
  readonly onFitSelection: (() => void) | undefined;
  readonly onSave: (choice: SaveChoice) => void;
}

const FILES: readonly (SaveChoice & { readonly label: string })[] = [
  { format: 'svg', part: 'whole', label: 'The whole map as SVG' },
  { format: 'svg', part: 'visible', label: 'What is in view as SVG' },
  { format: 'png', part: 'whole', label: 'The whole map as PNG' },
  { format: 'png', part: 'visible', label: 'What is in view as PNG' },
];

function closeMenu({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** Zooming, fitting and saving by button. */
export function MapControls({ onZoom, onFit, onFitSelection, onSave }: MapControlsProps) {
  return (
    <div className="no-print absolute right-4 bottom-4 flex flex-wrap justify-end gap-1.5">
      <div className={onFitSelection ? 'max-[22rem]:hidden' : 'contents'}>
        <Popover label="Save">
          <ul>
            {FILES.map(({ label, ...choice }) => (
              <li key={label}>
                <button
                  type="button"
                  className="w-full rounded px-2 py-1.5 text-left hover:bg-band"
                  onClick={(event) => {
                    closeMenu(event);
                    onSave(choice);
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                className="w-full rounded px-2 py-1.5 text-left hover:bg-band"
                onClick={(event) => {
                  closeMenu(event);
                  print();
                }}
              >
                Print …
              </button>
            </li>
          </ul>
        </Popover>
      </div>
      <button
        type="button"
        className="button px-2"
        aria-label="Zoom in"
        onClick={() => onZoom(1.4)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="button px-2"
        aria-label="Zoom out"
        onClick={() => onZoom(1 / 1.4)}
      >
        <Icon name="minus" />
      </button>
      {onFitSelection && (
        <button type="button" className="button" onClick={onFitSelection}>
          <Icon name="fit" /> Fit career
        </button>
      )}
      <button type="button" className="button" onClick={onFit}>
        <Icon name="fit" /> Fit
      </button>
    </div>
  );
}
