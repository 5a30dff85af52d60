import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RoleId } from '#src/domain/role.ts';
import type { LitRoute, Scene } from '../parts/drawing/drawing.ts';
import { themePalette } from '../parts/drawing/palette.ts';
import { useHrefs } from '../parts/drawing/SvgDrawing.tsx';
import { SvgLadder } from '../parts/drawing/SvgLadder.tsx';
import { SvgSheet } from '../parts/drawing/SvgSheet.tsx';
import { measureBy, sheetOf } from '../parts/drawing/sheet.ts';

interface PrintedMapProps {
  readonly scene: Scene;
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
  readonly route: LitRoute | undefined;
}

/** The map as it is saved, while the page is printed: one sheet with its title and its key, and nothing else on it. */
export function PrintedMap(props: PrintedMapProps) {
  const { scene } = props;
  const isPrinting = usePrinting();
  const hrefs = useHrefs();
  const palette = useMemo(() => themePalette(scene.ladder.info.tracks), [scene]);
  const sheet = useMemo(() => isPrinting && sheetOf(scene, measureBy()), [scene, isPrinting]);
  return (
    <div className="map-sheet">
      {sheet && (
        <SvgLadder {...props} {...{ palette, hrefs }} badges={props.route?.stops} part={sheet.box}>
          <SvgSheet {...{ sheet, palette }} />
        </SvgLadder>
      )}
    </div>
  );
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
