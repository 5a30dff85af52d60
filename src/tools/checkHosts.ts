import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Documented, documentedHost } from './hosts/documented.ts';
import { type Able, faultsOf } from './hosts/expected.ts';
import { nginxHere, runNginx } from './hosts/nginx.ts';

/**
 * `npm run check:hosts`: builds a site and puts it on nginx, which must be installed, and on small servers that do what the
 * documentation of other hosts says. Gives 1 where one answers otherwise than it should, or there is no nginx.
 */

const DATA = 'examples/hospital';
const KNOWN = { role: 'ward-manager' };
const BASES = ['/', '/ladders/'] as const;

/** Read in their documentation in November 2026. None of these hosts was tried. */
const DOCUMENTED: Readonly<Record<string, Documented>> = {
  'GitHub Pages': { folders: 'redirected', rewrites: [], headers: false },
  'GitLab Pages': { folders: 'redirected', rewrites: [200], headers: false },
  Netlify: { folders: 'answered', rewrites: [200, 404], headers: true },
};

const work = await mkdtemp(join(tmpdir(), 'rungs-hosts-'));
process.exitCode = 0;
try {
  const sites = new Map(BASES.map((base, at) => [base, built(base, join(work, `site-${at}`))]));
  for (const [base, site] of sites) {
    await onNginx(site, base);
    for (const [name, says] of Object.entries(DOCUMENTED))
      await onDocumented(name, says, site, base);
  }
  await behindSignOn(sites.get('/') ?? '');
} finally {
  await rm(work, { recursive: true, force: true });
}

function built(base: string, out: string): string {
  const words = ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--logLevel', 'error'];
  const env = { ...process.env, LADDER_DATA: DATA, BASE_PATH: base, RUNGS_PACKED: 'yes' };
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`vite build ended with ${status}`);
  return out;
}

function tell(host: string, faults: readonly string[]): void {
  console.log(`${host}: ${faults.length === 0 ? 'as it should be' : faults.join('; ')}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Says so, and fails, where there is no nginx: what was not tried must not pass. */
function nginx(): string | undefined {
  const version = nginxHere();
  if (!version) tell('nginx', ['it is not installed, so nothing was tried on it']);
  return version;
}

async function onNginx(site: string, base: string): Promise<void> {
  const version = nginx();
  if (!version) return;
  const able: Able = { rewrites: true, headers: true, caching: true };
  const { origin, stop } = await runNginx(site, base, join(work, `nginx-${base.length}`));
  const faults = await faultsOf(origin + base, KNOWN, able);
  tell(`${version}, under ${base}`, [...faults, ...(await faultsOfPacked(site, origin + base))]);
  await stop();
}

/** A text that lies packed beside itself is sent so, and not packed anew. */
async function faultsOfPacked(site: string, address: string): Promise<string[]> {
  const path = `roles/${KNOWN.role}/index.html`;
  const packed = await readFile(join(site, `${path}.gz`));
  const [answer] = await once(
    get(address + path, { headers: { 'accept-encoding': 'gzip' } }),
    'response',
  );
  const isSent = packed.equals(Buffer.concat(await answer.toArray()));
  return isSent ? [] : [`${path} is not sent as it lies packed`];
}

async function onDocumented(
  name: string,
  says: Documented,
  site: string,
  base: string,
): Promise<void> {
  const server = documentedHost(site, base, says).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const able = { rewrites: says.rewrites.includes(200), headers: says.headers, caching: false };
  const faults = await faultsOf(`http://127.0.0.1:${port}${base}`, KNOWN, able);
  tell(`${name} by its documentation, under ${base}`, faults);
  server.close();
  server.closeAllConnections();
}

/** Who is not signed in sees nothing of the site, and is sent to sign on; who is sees all of it. */
async function behindSignOn(site: string): Promise<void> {
  if (!nginx()) return;
  const proxy = createServer(({ headers, url = '' }, response) => {
    const isKnown = headers.cookie === 'known=yes';
    if (url.startsWith('/oauth2/auth')) response.statusCode = isKnown ? 202 : 401;
    response.end('sign on here');
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  const { origin, stop } = await runNginx(site, '/', join(work, 'sign-on'), port);
  const faults: string[] = [];
  const paths = [
    '/',
    `/roles/${KNOWN.role}`,
    '/data/ladder.json',
    '/manifest.webmanifest',
    '/sw.js',
  ];
  for (const path of paths) {
    const stranger = await fetch(origin + path, { redirect: 'manual' });
    const to = stranger.headers.get('location') ?? '';
    if (stranger.status !== 302 || !to.includes(`/oauth2/start?rd=${origin}${path}`)) {
      faults.push(`${path} answers a stranger with ${stranger.status}`);
    }
    const known = await fetch(origin + path, { headers: { cookie: 'known=yes' } });
    if (known.status !== 200) faults.push(`${path} answers who is known with ${known.status}`);
  }
  const page = await fetch(`${origin}/oauth2/start`);
  if ((await page.text()) !== 'sign on here') faults.push('the page to sign on is not reached');
  tell('nginx behind a sign-on', faults);
  await stop();
  proxy.close();
  proxy.closeAllConnections();
}
