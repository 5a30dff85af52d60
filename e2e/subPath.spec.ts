import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../src/build/siteServer.ts';
import { expect, heading, test } from './journey.ts';

/** The app is built without the path that it is served under: that it works under one is seen only there. */

const BASE = '/ladders/';
let server: Server;
let site = '';

test.use({ serviceWorkers: 'allow' });

test.beforeAll(async ({ browserName: _ }, { project }) => {
  const out = `${project.outputDir}-sub-path`;
  const words = ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--logLevel', 'error'];
  const env = { ...process.env, LADDER_DATA: 'examples/minimal', BASE_PATH: BASE };
  execFileSync(process.execPath, words, { env, stdio: 'inherit' });
  server = siteServer(() => out, BASE).listen(0, 'localhost');
  await once(server, 'listening');
  site = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('under a path of its host everything is asked for below that path, and works', async ({
  page,
  context,
}) => {
  const beside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) beside.push(request.url());
  });
  await page.goto(`${site}roles/baker`);
  await expect(heading(page, 'Baker')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const main = page.getByRole('navigation', { name: 'Main' });
  for (const [name, path] of [
    ['Roles', 'roles'],
    ['Map', ''],
    ['Compare', 'compare'],
  ] as const) {
    await main.getByRole('link', { name }).click();
    await expect(page).toHaveURL(site + path);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('master');
  await expect(page.getByRole('option', { name: /Master Baker/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}roles/master-baker`);

  await context.setOffline(true);
  await page.goto(`${site}compare/apprentice-baker/master-baker`);
  await expect(heading(page, /Master Baker/)).toBeVisible();
  expect(beside).toEqual([]);
});
