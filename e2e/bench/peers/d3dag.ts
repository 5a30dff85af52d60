import type { Laid, Layers } from './layers.ts';
import type { Peers } from './packages.ts';

interface DagNode {
  x: number;
  y: number;
  readonly data: number;
}

interface Dag {
  readonly node: (data: number) => DagNode;
  readonly link: (from: DagNode, to: DagNode) => { readonly points: readonly number[][] };
}

/** A place in a layer: of a node, or of a link on its way. */
interface Place {
  readonly data: { readonly role: 'node' | 'link'; readonly node?: DagNode };
}

type Decross = (layers: Place[][]) => void;
type TwoLayer = (top: Place[], bottom: Place[], isTopDown: boolean) => void;

interface DecrossTwoLayer extends Decross {
  readonly order: ((order: TwoLayer) => DecrossTwoLayer) & (() => TwoLayer);
  readonly inits: ((inits: readonly Decross[]) => DecrossTwoLayer) & (() => readonly Decross[]);
}

interface Sugiyama {
  (dag: Dag): void;
  readonly nodeSize: (size: readonly [number, number]) => Sugiyama;
  readonly gap: (gap: readonly [number, number]) => Sugiyama;
  readonly layering: (layering: (dag: Iterable<DagNode>) => number) => Sugiyama;
  readonly decross: (decross: Decross) => Sugiyama;
  readonly coord: (coord: unknown) => Sugiyama;
}

/** What we use of d3-dag. */
interface D3Dag {
  readonly graph: () => Dag;
  readonly sugiyama: () => Sugiyama;
  readonly decrossTwoLayer: () => DecrossTwoLayer;
  readonly coordGreedy: () => unknown;
}

/** As wide as the rings of stations, in the gaps that d3-dag leaves between nodes of size 1. */
const UNIT = 9;

/**
 * d3-dag's layout after Sugiyama, with the given layers. Lanes are held by sorting each layer into them after every step
 * of its own heuristic, where links on their way keep their places. Of its ways to find coordinates the quickest: the
 * crossings of its lines are those of any.
 */
export function d3Dag(peers: Peers, holdsLanes: boolean) {
  const dag = peers.load<D3Dag>('d3-dag');
  return ({ count, layer, lane, ends }: Layers): Laid => {
    const graph = dag.graph();
    const nodes = Array.from({ length: count }, (_, at) => graph.node(at));
    const links = ends.map(([low, high]) =>
      graph.link(nodes[low] as DagNode, nodes[high] as DagNode),
    );
    const layering = () => {
      for (const node of nodes) node.y = layer[node.data] ?? 0;
      return Math.max(0, ...layer);
    };
    const plain = dag.decrossTwoLayer();
    dag
      .sugiyama()
      .nodeSize([1, 1])
      .gap([1, 1])
      .layering(layering)
      .decross(holdsLanes ? inLanes(plain, lane) : plain)
      .coord(dag.coordGreedy())(graph);
    return {
      x: Float64Array.from(nodes, ({ x }) => x * UNIT),
      y: Float64Array.from(nodes, ({ y }) => y * UNIT),
      lines: links.map(({ points }) => points.flat().map((each) => each * UNIT)),
    };
  };
}

/** The same heuristic with every layer sorted into lanes whenever it was ordered. */
function inLanes(decross: DecrossTwoLayer, lane: Int32Array): DecrossTwoLayer {
  const laneOf = ({ data }: Place) => lane[data.node?.data ?? 0] ?? 0;
  const sort = (layer: Place[]) => {
    const places = layer.flatMap(({ data }, at) => (data.role === 'node' ? at : []));
    const sorted = places
      .flatMap((at) => layer[at] ?? [])
      .sort((one, other) => laneOf(one) - laneOf(other));
    for (const [nth, at] of places.entries()) layer[at] = sorted[nth] as Place;
  };
  const order = decross.order();
  return decross
    .order((top, bottom, isTopDown) => {
      order(top, bottom, isTopDown);
      sort(isTopDown ? bottom : top);
    })
    .inits(
      decross.inits().map((init) => (layers) => {
        init(layers);
        for (const layer of layers) sort(layer);
      }),
    );
}
