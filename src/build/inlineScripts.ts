import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What an import of a script as text ends with. */
const QUERY = '?inline-script';

/** A place of a page for such a script, which names its module. */
const PLACE = /<script data-inline="([^"]+)"><\/script>/;

/**
 * Lets a module import a script as text, `import { text } from './start.ts?inline-script'`, to write it into a page that
 * is rendered ahead. The script is an entry of its own: bundled with what it imports, minified, and free of modules, so
 * that it runs where it stands as the page is parsed. Its text never depends on the page, so a content security policy
 * can allow it by its hash; what differs from page to page belongs into attributes of its element. `index.html` has one
 * where it says `<script data-inline="src/….ts"></script>`.
 */
export function inlineScripts(): Plugin {
  let target: Target = false;
  return {
    name: 'rungs:inline-scripts',
    enforce: 'pre',
    configResolved({ environments, build }) {
      target = (environments.client?.build ?? build).target;
    },
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return undefined;
      const script = await this.resolve(source.slice(0, -QUERY.length), importer);
      return script && script.id + QUERY;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const { text, files } = await bundled(id.slice(0, -QUERY.length), target);
      for (const file of files) this.addWatchFile(file);
      return { code: `export const text = ${JSON.stringify(text)};`, moduleType: 'js' };
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const entry = PLACE.exec(html)?.[1];
        if (entry === undefined) return html;
        const { text } = await bundled(resolve(entry), target);
        return html.replace(PLACE, () => `<script>${text}</script>`);
      },
    },
  };
}

type Target = string | string[] | false;

/**
 * A script with all that it imports, as text that may stand in a script element, and the files that it was made of.
 * Throws where it cannot be one such text: that is a fault of the script.
 */
export async function bundled(entry: string, target: Target = false) {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${entry} is more than one script, so it cannot be written into a page`);
  }
  const text = script.code.trim();
  if (/<\/script|<!--/i.test(text)) {
    throw new Error(`${entry} holds what would end a script element or swallow its end`);
  }
  return { text, files: script.moduleIds };
}
