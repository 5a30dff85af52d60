/**
 * Stands in for d3-color, which d3-zoom brings along by way of d3-transition and d3-interpolate, in front of the first
 * picture: transitions could fade colours, but ours only move. Nothing is taken for a colour.
 */
export const color = (): null => null;

const none = (): never => {
  throw new Error('Colours are not interpolated here.');
};

export {
  none as cubehelix,
  none as gray,
  none as hcl,
  none as hsl,
  none as lab,
  none as lch,
  none as rgb,
};
