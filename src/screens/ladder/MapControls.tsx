import { type MouseEvent, type ReactNode, Suspense, useState } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/ladder.ts';
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
  { format: 'svg', part: 'whole', label: words.wholeSvg },
  { format: 'svg', part: 'visible', label: words.viewSvg },
  { format: 'png', part: 'whole', label: words.wholePng },
  { format: 'png', part: 'visible', label: words.viewPng },
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
    <Toolbar label={words.map} className="ml-auto flex flex-wrap items-center gap-1.5">
      <Popover label={words.key}>{children}</Popover>
      <span className={onFitSelection ? 'max-[22rem]:hidden' : 'contents'}>
        <Menu label={words.exportIt} onOpen={() => setOpened(true)}>
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
                {words.print}
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
        aria-label={words.zoomIn}
        onClick={() => onZoom(1.4)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="button px-2"
        aria-label={words.zoomOut}
        onClick={() => onZoom(1 / 1.4)}
      >
        <Icon name="minus" />
      </button>
      {onFitSelection && (
        <button type="button" className="button" onClick={onFitSelection}>
          <Icon name="fit" />
          {words.fitCareer}
        </button>
      )}
      <button type="button" className="button" onClick={onFit}>
        <Icon name="fit" />
        {words.fit}
      </button>
    </Toolbar>
  );
}
