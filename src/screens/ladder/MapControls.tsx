import { type MouseEvent, type ReactNode, Suspense, useState } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { Popover } from '#src/ui/Popover.tsx';
import { Toolbar } from '#src/ui/Toolbar.tsx';
import type { SaveChoice } from '../parts/drawing/save.tsx';
import { LADDER } from './screen.ts';

const tables = onDemand(async () => (await import('../parts/ExportMenu.tsx')).ExportMenu);

interface MapControlsProps {
  readonly ladder: Ladder;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Present while a role is selected: shows its whole career. */
  readonly onFitSelection: (() => void) | undefined;
  readonly onSave: (choice: SaveChoice) => void;
  /** The key. */
  readonly children: ReactNode;
}

const PICTURES: readonly (SaveChoice & { readonly label: string })[] = [
  { format: 'svg', part: 'whole', label: 'The whole map as SVG' },
  { format: 'svg', part: 'visible', label: 'What is in view as SVG' },
  { format: 'png', part: 'whole', label: 'The whole map as PNG' },
  { format: 'png', part: 'visible', label: 'What is in view as PNG' },
];

function closeMenu({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** The key, and zooming, fitting and exporting by button: they stand beside the map, so that nothing lies over it. */
export function MapControls({
  ladder,
  onZoom,
  onFit,
  onFitSelection,
  onSave,
  children,
}: MapControlsProps) {
  const [isOpened, setOpened] = useState(false);
  return (
    <Toolbar label="Map" className="ml-auto flex flex-wrap items-center gap-1.5">
      <Popover label="Key">{children}</Popover>
      <span className={onFitSelection ? 'max-[22rem]:hidden' : 'contents'}>
        <Menu label="Export" onOpen={() => setOpened(true)}>
          <ul>
            {PICTURES.map(({ label, ...choice }) => (
              <li key={label}>
                <button
                  type="button"
                  className="menu-item"
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
                className="menu-item"
                onClick={(event) => {
                  closeMenu(event);
                  print();
                }}
              >
                Print …
              </button>
            </li>
          </ul>
          <section
            aria-label={SHARED_WORDS.wholeLadder}
            className="mt-1 border-t border-rule pt-1 empty:hidden"
          >
            <Suspense>
              {isOpened && (
                <tables.Component
                  ladder={ladder}
                  view={LADDER}
                  isWide
                  isPrinted={false}
                  report={async () => (await import('../parts/askedReport.ts')).wholeLadder(ladder)}
                />
              )}
            </Suspense>
          </section>
        </Menu>
      </span>
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
    </Toolbar>
  );
}
