import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host that serves the built site, and can publish another version of it. */
export interface Host {
  readonly origin: string;
  /** What is of another version has another name, and the old files are gone; the ladder is of another organisation. */
  publish(newer?: keyof typeof NEWER): void;
  /** Files whose path matches are gone until something else is. */
  lose(path: RegExp | undefined): void;
  close(): Promise<void>;
}

/** What a host says of a file beside how it is sent. */
const OWN_HEADERS = ['content-type', 'content-security-policy', 'x-content-type-options'];

/** Which files change: where somebody changes the data, the app stays as it is; where only words, the ladder too. */
const NEWER = {
  all: /^(?!engineering-leadership-)/,
  data: /^ladder-/,
  words: /^engineering-leadership-/,
};

/** Stands before the site that is served at an origin. */
export async function hostOver(site: string): Promise<Host> {
  const worker = await (await fetch(`${site}/sw.js`)).text();
  const files = worker.matchAll(/"(?:assets|data)\/([\w.-]+\.(?:js|css)|ladder-\w+\.json)"/g);
  const shell = await (await fetch(`${site}/404.html`)).text();
  const table = await (await fetch(`${site}/${/data-table="([^"]+)"/.exec(shell)?.[1]}`)).text();
  const texts = table.matchAll(/families\/(engineering-leadership-\w{8}\.json)/g);
  const names = [...files, ...texts].map(([, name = '']) => name);
  let renamed: ReadonlyMap<string, string> = new Map();
  let original: ReadonlyMap<string, string> = new Map();
  let isPublished = false;
  let lost: RegExp | undefined;
  const server = createServer(async ({ url = '/', headers }, response) => {
    const file = url.split('/').at(-1) ?? '';
    if (lost?.test(url) || (isPublished && renamed.has(file))) return response.writeHead(404).end();
    const path = isPublished ? replaced(url, original) : url;
    const answer = await fetch(site + path, { headers: { accept: headers.accept ?? '*/*' } });
    const type = answer.headers.get('content-type') ?? '';
    response.setHeaders(kept(answer.headers));
    response.writeHead(answer.status, { 'cache-control': 'no-cache' });
    if (!isPublished || !/html|javascript|css|ladder-|addresses/.test(type + path)) {
      return response.end(Buffer.from(await answer.arrayBuffer()));
    }
    const text = replaced(await answer.text(), renamed);
    const own = text.replace(/(addresses\/\w+\.json","revision":")\w{2}/, '$1~~');
    response.end(/ladder-/.test(path) ? text.replace('"name":"GitLab"', '"name":"Tanuki"') : own);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: (newer = 'all') => {
      const changed = names.filter((name) => NEWER[newer].test(name));
      renamed = new Map(changed.map((name) => [name, otherName(name)]));
      original = new Map(changed.map((name) => [otherName(name), name]));
      isPublished = true;
    },
    lose: (path) => {
      lost = path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function kept(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => OWN_HEADERS.includes(name)));
}

/** The name of a file with another hash in it. */
function otherName(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot - 8)}00${name.slice(dot - 6)}`;
}

function replaced(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(/[\w.-]+\.(?:json|js|css)/g, (name) => names.get(name) ?? name);
}
