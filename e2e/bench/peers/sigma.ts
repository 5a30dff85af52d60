import type { MapGraph } from './maps.ts';

export const SIGMA_MODULE = `
  export { default as Sigma } from 'sigma';
  export { default as Graph } from 'graphology';
`;

/** Runs in the page: sigma, which is given where everything stands. Its y grows upwards. */
export async function drawWithSigma({ nodes, edges }: MapGraph): Promise<void> {
  const module = './sigma.js';
  const { Sigma, Graph } = await import(module);
  performance.mark('rungs:data');
  performance.mark('rungs:code');
  const graph = new Graph({ multi: true });
  for (const { id, label, x, y, colour } of nodes) {
    graph.addNode(id, { label, x, y: -y, size: 3, color: colour });
  }
  for (const { from, to } of edges) graph.addEdge(from, to);
  // Draws at once, and tells nobody that it did the first time.
  new Sigma(graph, document.getElementById('map'));
  performance.mark('rungs:drawn');
}
