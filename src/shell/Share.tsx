import { Suspense } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { View } from '#src/screens/registry.ts';
import * as words from '#src/text/en/shell.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { titleOf } from './titles.ts';

const dialog = onDemand(async () => (await import('./share/ShareDialog.tsx')).ShareDialog);

interface ShareProps {
  readonly ladder: Ladder;
  readonly view: View;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** The way to send on what is on the screen. */
export function Share({ ladder, view, isOpen, setOpen }: ShareProps) {
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onPointerEnter={dialog.preload}
        onClick={() => setOpen(true)}
      >
        <Icon name="share" />
        <span className="max-xl:sr-only">{words.share}</span>
      </button>
      {isOpen && (
        <Suspense>
          <dialog.Component
            ladder={ladder}
            shown={view}
            titleOf={(each) => titleOf(ladder, each)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
