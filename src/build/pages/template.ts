/** The built `index.html` as the mould of every page. */
export interface Template {
  /** The page of an address that was not rendered ahead: the app starts in it from nothing. */
  readonly shell: string;
  /** A page with its head, the addresses of its screen's scripts, and what stands in its root. */
  readonly page: (path: string, head: string, scripts: readonly string[], body: string) => string;
}

const HEAD = /<title>.*?<\/title>\s*<meta name="description"[^>]*>/s;
const START = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
const MODULES = /\s*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/g;
const DATA = /\s*<link rel="preload" as="fetch"[^>]* href="([^"]+)"[^>]*>/;
const ROOT = '<div id="root"></div>';
const NO_SCRIPT = /\s*<noscript>.*?<\/noscript>/s;

/** Reads the mould. Throws where the parts that it is filled at are missing: that is a fault of index.html. */
export function templateOf(html: string): Template {
  for (const part of [HEAD, START, DATA, NO_SCRIPT]) {
    if (!part.test(html)) throw new Error(`index.html has nothing that matches ${part}`);
  }
  if (!html.includes(ROOT)) throw new Error(`index.html lacks ${ROOT}`);
  const start = START.exec(html)?.[1] ?? '';
  const data = DATA.exec(html)?.[1] ?? '';
  const modules = [...html.matchAll(MODULES)].flatMap(([, href]) => href ?? []);
  const mould = [START, MODULES, DATA, NO_SCRIPT].reduce(
    (text, part) => text.replace(part, ''),
    html,
  );
  return {
    shell: html,
    // As functions, since a dollar sign in a text would mean something in a replacement.
    page: (path, head, scripts, body) =>
      mould
        .replace(HEAD, () => head)
        .replace('</head>', () => `${starter(start, [...modules, ...scripts], data)}</head>`)
        .replace(ROOT, () => `<div id="root" data-path="${path}">${body}</div>`),
  };
}

/** Fetches what brings a page to life once it has been seen: until then the network is for what it is read with. */
function starter(start: string, modules: readonly string[], data: string): string {
  return `<script data-start="${start}">{
  const { start } = document.currentScript.dataset;
  const add = (name, given) => {
    const element = Object.assign(document.createElement(name), { crossOrigin: '', ...given });
    document.head.append(element);
  };
  requestAnimationFrame(() => setTimeout(() => {
    add('script', { type: 'module', src: start });
    for (const href of ${JSON.stringify(modules)}) add('link', { rel: 'modulepreload', href });
    add('link', { rel: 'preload', as: 'fetch', href: ${JSON.stringify(data)} });
  }));
}</script>`;
}
