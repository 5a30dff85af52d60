import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

/** What the documentation of a host says of how it serves a folder. */
export interface Documented {
  /** Whether a folder without a slash at its end is led to the one with it, or answered. */
  readonly folders: 'redirected' | 'answered';
  /** The statuses of rules in `_redirects` that are followed; none where that file is not read. */
  readonly rewrites: readonly number[];
  /** Whether `_headers` is read. */
  readonly headers: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.zip': 'application/zip',
};

/** A small server that serves a site under a path as the documentation of a host says. It is not that host. */
export function documentedHost(folder: string, base: string, says: Documented): Server {
  return createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    const send = async (file: string, status: number) => {
      if (says.headers) {
        for (const [name, value] of await headersOf(folder, path)) response.setHeader(name, value);
      }
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.statusCode = status;
      response.end(await readFile(join(folder, file)));
    };
    const own = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (own !== undefined && (await isFile(join(folder, own)))) return send(own, 200);
    if (own !== undefined && (await isFile(join(folder, own, 'index.html')))) {
      if (path.endsWith('/') || says.folders === 'answered')
        return send(join(own, 'index.html'), 200);
      return response.writeHead(301, { location: `${path}/` }).end();
    }
    // Files go before rules.
    const rule = await ruleFor(folder, path, says.rewrites);
    if (rule) return send(rule.to.slice(base.length), rule.status);
    return send('404.html', 404);
  });
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

/** The first rule of `_redirects` that a path follows, of those that the host reads. */
async function ruleFor(folder: string, path: string, statuses: readonly number[]) {
  if (statuses.length === 0) return undefined;
  const rules = (await readFile(join(folder, '_redirects'), 'utf8')).trim().split('\n');
  return rules
    .map((line) => {
      const [from = '', to = '', status = ''] = line.split(' ');
      return { from, to, status: Number(status) };
    })
    .find(({ from, status }) => statuses.includes(status) && follows(path, from));
}

/** A star stands for all that follows, and only at the end; `:name` for what is between two slashes. */
function follows(path: string, from: string): boolean {
  const [asked, wanted] = [path, from].map((each) => each.split('/').filter(Boolean));
  if (!asked || !wanted) return false;
  if (wanted.slice(0, -1).some((part) => part.includes('*'))) throw new Error(`${from} has a star`);
  const isOpen = wanted.at(-1) === '*';
  const parts = isOpen ? wanted.slice(0, -1) : wanted;
  if (isOpen ? asked.length < parts.length : asked.length !== parts.length) return false;
  return parts.every((part, at) => part.startsWith(':') || part === asked[at]);
}

/** The headers of `_headers` for a path; of two rules that set the same one the later wins. */
async function headersOf(folder: string, path: string): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  let applies = false;
  for (const line of (await readFile(join(folder, '_headers'), 'utf8')).split('\n')) {
    if (/^\S/.test(line)) applies = follows(path, line.trim());
    // The sign that takes a header off is one that not all hosts know.
    else if (applies && line.trim() !== '' && !line.trim().startsWith('!')) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      headers.set(name, value);
    }
  }
  return headers;
}
