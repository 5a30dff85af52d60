import type { MapGraph } from './maps.ts';

/** React Flow, which leaves it to dagre to find places: here in its quickest way. */
export const REACT_FLOW_MODULE = `
  export { createElement } from 'react';
  export { createRoot } from 'react-dom/client';
  export { ReactFlow } from '@xyflow/react';
  export { default as dagre } from '@dagrejs/dagre';
  import '@xyflow/react/dist/style.css';
`;

interface DagreGraph {
  readonly setGraph: (options: object) => void;
  readonly setDefaultEdgeLabel: (label: () => object) => void;
  readonly setNode: (id: string, size: object) => void;
  readonly setEdge: (from: string, to: string) => void;
  readonly node: (id: string) => { readonly x: number; readonly y: number };
}

/** Runs in the page. */
export async function drawWithReactFlow({ nodes, edges }: MapGraph): Promise<void> {
  const module = './reactFlow.js';
  const { createElement, createRoot, ReactFlow, dagre } = await import(module);
  performance.mark('rungs:data');
  performance.mark('rungs:code');
  const [width, height] = [150, 40];
  const graph: DagreGraph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', ranker: 'longest-path' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to);
  dagre.layout(graph);
  const shown = {
    nodes: nodes.map(({ id, label }) => ({
      id,
      data: { label },
      width,
      height,
      position: graph.node(id),
    })),
    edges: edges.map(({ from, to }, at) => ({ id: String(at), source: from, target: to })),
    fitView: true,
    minZoom: 0.001,
  };
  createRoot(document.getElementById('map')).render(createElement(ReactFlow, shown));
  const drawn = document.getElementsByClassName('react-flow__edge');
  while (drawn.length < edges.length) await new Promise(requestAnimationFrame);
  performance.mark('rungs:drawn');
}
