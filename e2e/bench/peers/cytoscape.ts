import type { MapGraph } from './maps.ts';

export const CYTOSCAPE_MODULE = `export { default } from 'cytoscape';`;

/** Runs in the page: Cytoscape, which is given where everything stands. */
export async function drawWithCytoscape({ nodes, edges }: MapGraph): Promise<void> {
  const module = './cytoscape.js';
  const { default: cytoscape } = await import(module);
  performance.mark('rungs:data');
  performance.mark('rungs:code');
  const drawing = cytoscape({
    container: document.getElementById('map'),
    elements: [
      ...nodes.map(({ id, label, x, y, colour }) => ({
        data: { id, label, colour },
        position: { x, y },
      })),
      ...edges.map(({ from, to }) => ({ data: { source: from, target: to } })),
    ],
    style: [
      {
        selector: 'node',
        style: { width: 9, height: 9, 'background-color': 'data(colour)', label: 'data(label)' },
      },
      { selector: 'edge', style: { width: 1 } },
    ],
    layout: { name: 'preset', fit: true },
  });
  await new Promise((done) => drawing.one('render', done));
  performance.mark('rungs:drawn');
}
