/** The built `index.html` as the mould of every page. */
export interface Template {
  /** The page of an address that was not rendered ahead: the app starts in it from nothing. */
  readonly shell: string;
  /** A page with its head, the addresses of its scripts, and what stands in its root. */
  readonly page: (path: string, head: string, scripts: readonly string[], body: string) => string;
}

const HEAD = /<title>.*?<\/title>\s*<meta name="description"[^>]*>/s;
const SCRIPT = /<(script type="module"|link rel="modulepreload")/g;
const ROOT = '<div id="root"></div>';
const NO_SCRIPT = /\s*<noscript>.*?<\/noscript>/s;

/** Reads the mould. Throws where the parts that it is filled at are missing: that is a fault of index.html. */
export function templateOf(html: string): Template {
  for (const part of [HEAD, NO_SCRIPT]) {
    if (!part.test(html)) throw new Error(`index.html has nothing that matches ${part}`);
  }
  if (!html.includes(ROOT)) throw new Error(`index.html lacks ${ROOT}`);
  return {
    shell: html,
    // As functions, since a dollar sign in a text would mean something in a replacement.
    page: (path, head, scripts, body) =>
      html
        .replace(HEAD, () => head)
        .replace('</head>', () => `${scripts.map(preload).join('')}</head>`)
        // It can be read without them: its looks come first.
        .replaceAll(SCRIPT, '$& fetchpriority="low"')
        .replace(NO_SCRIPT, '')
        .replace(ROOT, () => `<div id="root" data-path="${path}">${body}</div>`),
  };
}

function preload(script: string): string {
  return `<link rel="modulepreload" crossorigin href="${script}">`;
}
