import { Suspense, useState } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Report } from '#src/exports/report.ts';
import * as words from '#src/text/en/exporting.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import type { View } from '../registry.ts';

const menu = onDemand(async () => (await import('./ExportMenu.tsx')).ExportMenu);

/** Something that can be exported. */
export interface Exported {
  /** Made, or its code fetched, when it is wanted. */
  readonly report: () => Report | Promise<Report>;
  /** Whether what it is about can stand side by side: it says how in `across`. */
  readonly isWide?: boolean;
}

export interface ExportProps extends Exported {
  readonly ladder: Ladder;
  /** Where it is found again. */
  readonly view: View;
  /** Of which day it is, where that is not the ladder's. */
  readonly asOf?: string;
  /** What else can be exported from here. */
  readonly also?: readonly (Exported & { readonly name: string })[];
}

/** What a screen shows as a file, as a text or on paper. */
export function Export(props: ExportProps) {
  const [isWanted, setWanted] = useState(false);
  return (
    <span className="noscript:hidden" data-export="" onPointerEnter={menu.preload}>
      <Menu label={words.exportIt} onOpen={() => setWanted(true)}>
        <Suspense fallback={<p className="p-2 text-soft">{words.loading}</p>}>
          {isWanted && <menu.Component {...props} />}
        </Suspense>
      </Menu>
    </span>
  );
}
