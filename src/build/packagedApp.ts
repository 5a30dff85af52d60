import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { appIn } from './builtSite.ts';
import { SERVER_ENTRIES } from './siteScripts.ts';

/** The oldest Node that has all that the commands use. */
export const NEEDS_NODE = '22.12';

/** Scripts for Node with all that they import within them, but for machine code. */
export const BUNDLED_WHOLE = {
  ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: { target: `node${NEEDS_NODE}`, minify: true },
} as const satisfies UserConfig;

/** Builds the app and what renders its pages into a folder, for sites to be made of it where there is no bundler. */
export function packagedApp(folder: string): Plugin {
  const app = join(folder, 'app');
  return {
    name: 'rungs:package',
    apply: 'build',
    config() {
      const { builder, environments } = appIn(app, join(folder, 'server'), SERVER_ENTRIES);
      const { client, ssr } = environments;
      const { define, build } = BUNDLED_WHOLE;
      return {
        builder,
        environments: {
          client: { build: { ...client.build, sourcemap: false } },
          ssr: {
            define,
            resolve: { noExternal: true, external: [...BUNDLED_WHOLE.ssr.external] },
            build: { ...ssr.build, ...build, sourcemap: false },
          },
        },
      };
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        for (const environment of Object.values(builder.environments)) {
          if (!environment.isBuilt) await builder.build(environment);
        }
      },
    },
  };
}
