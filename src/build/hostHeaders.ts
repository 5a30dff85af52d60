import type { Plugin } from 'vite';

/**
 * Who may show a page within a page of their own: everyone the embeds, nobody else anything. An embed in a frame that is
 * sandboxed has no origin, so that it may fetch its own scripts and data only where anyone may.
 */
const RULES = [
  {
    paths: ['*'],
    set: [
      ['Content-Security-Policy', "frame-ancestors 'self'"],
      ['X-Frame-Options', 'SAMEORIGIN'],
    ],
  },
  { paths: ['embed', 'embed/*'], set: [['Content-Security-Policy', 'frame-ancestors *']] },
  { paths: ['assets/*', 'data/*'], set: [['Access-Control-Allow-Origin', '*']] },
] as const;

/** What the rule of all paths sets, which later rules take off. */
const OF_ALL = RULES[0].set.map(([name]) => name);

/** The headers of an answer, by the path of the request and that of the site, which ends in a slash. */
export function headersFor(path: string, base: string): readonly (readonly [string, string])[] {
  const matching = RULES.filter(({ paths }) => paths.some((each) => matches(path, base + each)));
  return matching.at(-1)?.set ?? [];
}

function matches(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * The rules in the syntax that several static hosts share. A later rule adds to an earlier one there, so it first takes
 * off what that has set; hosts that do not know the sign for it let the later one win.
 */
export function headersFile(base: string): string {
  const blocks = RULES.flatMap(({ paths, set }, at) =>
    paths.map((path) => [
      base + path,
      ...(at > 0 ? OF_ALL.map((name) => `  ! ${name}`) : []),
      ...set.map(([name, value]) => `  ${name}: ${value}`),
    ]),
  );
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Sends the headers in previews; for hosts they stand in `_headers`. */
export function hostHeaders(): Plugin {
  let base = '/';
  return {
    name: 'rungs:host-headers',
    configResolved(config) {
      base = config.base;
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/)[0] ?? '';
        for (const [name, value] of headersFor(path, base)) response.setHeader(name, value);
        next();
      });
    },
  };
}
