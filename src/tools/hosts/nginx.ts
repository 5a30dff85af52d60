import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const CONF = resolve('examples/hosting/nginx');

/** What nginx says of its version; nothing where there is none. */
export function nginxHere(): string | undefined {
  const { stderr, error } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return error ? undefined : stderr.trim();
}

export interface Running {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Runs nginx over a site as the example says, in a folder for what it writes; with a sign-on in front where one is given. */
export async function runNginx(
  site: string,
  base: string,
  work: string,
  signOnAt?: number,
): Promise<Running> {
  await mkdir(work, { recursive: true });
  const port = await freePort();
  const root = join(work, 'html');
  // The site stands where its path says, below the folder that nginx serves.
  if (base === '/') await symlink(site, root);
  else {
    await mkdir(root);
    await symlink(site, join(root, base.slice(1, -1)));
  }
  const conf = underPath(await readFile(join(CONF, 'site.conf'), 'utf8'), base)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /usr/share/nginx/html;', `root ${root};`);
  const signOn = (await readFile(join(CONF, 'sign-on.conf'), 'utf8')).replaceAll(
    '4180',
    `${signOnAt}`,
  );
  const whole = signOnAt === undefined ? conf : conf.replace(/\}\s*$/, `${signOn}\n}\n`);
  const file = join(work, 'nginx.conf');
  await writeFile(file, around(whole, work));
  const child = spawn('nginx', ['-c', file, '-p', work, '-e', join(work, 'error.log')], {
    stdio: 'inherit',
  });
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, child);
  return {
    origin,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The rules for a site under a path of its host: as docs/hosting.md says to write them. */
export function underPath(conf: string, base: string): string {
  return conf.replaceAll(/(?<=~ ?)\^\//g, `^${base}`).replaceAll(' /404.html', ` ${base}404.html`);
}

/** What stands around a server, all of it below one folder and in the foreground. */
function around(server: string, work: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${join(work, 'nginx.pid')};`,
    'events {}',
    'http {',
    'access_log off;',
    ...folders.map((each) => `${each}_temp_path ${join(work, each)};`),
    server,
    '}',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    if (await fetch(origin, { redirect: 'manual' }).catch(() => undefined)) return;
    await wait(50);
  }
  throw new Error(`nginx ended with ${child.exitCode}`);
}
