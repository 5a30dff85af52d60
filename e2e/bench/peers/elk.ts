import type { Laid, Layers } from './layers.ts';
import type { Peers } from './packages.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What we give to ELK and read of it. */
interface ElkGraph {
  readonly children: readonly (Point & { readonly id: string })[];
  readonly edges: readonly {
    readonly id: string;
    readonly sections?: readonly {
      readonly startPoint: Point;
      readonly bendPoints?: readonly Point[];
      readonly endPoint: Point;
    }[];
  }[];
}

const SIZE = 9;
const LAYER = 100;

/** Layers are taken from where nodes stand; everything is one drawing, even what nothing connects. */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.edgeRouting': 'POLYLINE',
};

/**
 * ELK's layered layout, with the given layers. It cannot hold lanes: what orders groups of nodes within layers
 * (`groupModelOrder.cmEnforcedGroupOrders`) takes a list, which elkjs cannot read, and partitions are layers.
 */
export function elkLayered(peers: Peers) {
  const Elk = peers.load<new () => { layout(graph: unknown): Promise<ElkGraph> }>(
    'elkjs/lib/elk.bundled.js',
  );
  const elk = new Elk();
  return async ({ layer, ends }: Layers): Promise<Laid> => {
    const { children, edges } = await elk.layout({
      id: 'map',
      layoutOptions: OPTIONS,
      children: Array.from(layer, (own, at) => ({
        id: `n${at}`,
        x: 0,
        y: own * LAYER,
        width: SIZE,
        height: SIZE,
      })),
      edges: ends.map(([low, high], at) => ({
        id: `e${at}`,
        sources: [`n${low}`],
        targets: [`n${high}`],
      })),
    });
    return {
      x: Float64Array.from(children, ({ x }) => x + SIZE / 2),
      y: Float64Array.from(children, ({ y }) => y + SIZE / 2),
      lines: edges.map(({ sections = [] }) =>
        sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
          [startPoint, ...bendPoints, endPoint].flatMap(({ x, y }) => [x, y]),
        ),
      ),
    };
  };
}
