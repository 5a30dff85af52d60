import { useDeferredValue, useMemo, useState } from 'react';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { timed } from '#src/ui/timed.ts';
import { TALL, useMedia } from '#src/ui/useMedia.ts';
import { MapScreen } from './MapScreen.tsx';
import { measure } from './measure.ts';
import { layersOnDemand, placing } from './placing.ts';
import type { ShapeProps } from './viewChanges.ts';

interface PlacedMapProps extends ShapeProps {
  /** The whole ladder as the build has placed it, if it has. */
  readonly ahead: PlacedLadder | undefined;
}

/**
 * The map, placed by the build or else in the page. What is asked for is deferred: the map that is shown stays until
 * another has been placed, and so does whatever was pressed.
 */
export function PlacedMap({ ahead, ...screen }: PlacedMapProps) {
  const { ladder } = screen;
  // One that came later would draw the same map a second time.
  const [placedAhead] = useState(ahead);
  const orientation = useMedia(TALL, false) ? 'standing' : 'lying';
  const more = layersOnDemand(screen.view).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a layer that is shown at first is placed in any case, so only those on demand place anew.
  const asked = useMemo(
    () => ({ drawn: screen.drawn, orientation, more, kinds: screen.view.layers }) as const,
    [screen.drawn, orientation, more],
  );
  const order = useDeferredValue(asked);
  const { drawn } = order;
  const whole =
    placedAhead?.orientation === order.orientation && drawn === ladder && !order.more
      ? placedAhead
      : undefined;
  const source = whole ?? placing.use();
  const placed = useMemo(
    () =>
      'layoutLadder' in source
        ? timed('rungs:layout', () => source.layoutLadder(drawn, { ...order, measure: measure() }))
        : source,
    [source, drawn, order],
  );
  return <MapScreen {...screen} {...{ drawn, placed }} />;
}
