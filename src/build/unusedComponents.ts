import type { Plugin } from 'vite';

/** The router's own modules, where they were made for production. */
const ROUTER = /\/node_modules\/react-router\/dist\/production\/.*\.m?js$/;

/**
 * Lets the bundler leave out the components of react-router that nothing here uses. It cannot tell by itself: to call
 * `forwardRef` and to write a `displayName` could have effects, so that `Form`, `NavLink`, `Link` and all that prefetches
 * the routes of a server stay in every page's script (4 kB compressed, react-router 8.5.1). Neither has any.
 */
export function unusedComponents(): Plugin {
  return {
    name: 'rungs:unused-components',
    apply: 'build',
    transform: {
      filter: { id: ROUTER },
      handler: (code) => ({ code: withoutEffects(code), map: null }),
    },
  };
}

/** The same module with its calls of `forwardRef` marked as pure and without the names that only developers see. */
export function withoutEffects(code: string): string {
  return code
    .replaceAll(/(?<=^const \w+ = )(?=React\$1\.forwardRef\()/gm, '/* @__PURE__ */ ')
    .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, '');
}
