import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** The recipes for pipelines, run line by line on this machine, as their hosts would: without containers. */

const ROOT = join(import.meta.dirname, '../..');
const HOSTING = join(ROOT, 'examples/hosting');
const RUNGS = join(ROOT, 'src/cli/rungs.ts');

const run = promisify(execFile);

let folder = '';
let repository = '';
let bin = '';

/** A repository in which somebody proposes a change of a ladder, and the commands that a runner has. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rungs-recipes-'));
  repository = join(folder, 'repository');
  bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  await cp(join(ROOT, 'examples/minimal'), join(repository, 'data'), { recursive: true });
  // Whatever version is asked for is the one of here.
  await command('npx', `shift 2; exec "${process.execPath}" "${RUNGS}" "$@"`);
  await command('node', `exec "${process.execPath}" "$@"`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function command(name: string, text: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${text}\n`);
  await chmod(join(bin, name), 0o755);
}

/** Renames the first role of the ladder on a branch; gives the commit that this starts from. */
async function proposeChange(): Promise<string> {
  const git = async (...words: string[]) =>
    (
      await run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd: repository,
      })
    ).stdout;
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'The ladder');
  const base = (await git('rev-parse', 'HEAD')).trim();
  const { families } = await firstFamily();
  const [file, family] = families;
  const title = family.roles[0]?.title ?? '';
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(`"${title}"`, '"Keeper of the Peak"'),
  );
  await git('commit', '--quiet', '--all', '--message', 'Another title');
  return base;
}

const familyShape = z.object({ roles: z.array(z.object({ title: z.string() })) });

async function firstFamily() {
  const { stdout } = await run('sh', ['-c', 'ls data/families/*.json | head -1'], {
    cwd: repository,
  });
  const file = join(repository, stdout.trim());
  return { families: [file, familyShape.parse(JSON.parse(await readFile(file, 'utf8')))] as const };
}

/** Runs the lines of a job one after the other, as a runner does: the first that fails ends it. */
async function runLines(lines: readonly string[], variables: Readonly<Record<string, string>>) {
  await run('sh', ['-ec', lines.join('\n')], {
    cwd: repository,
    env: { ...process.env, ...variables, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
}

const gitlab = z.object({
  variables: z.object({ RUNGS: z.string() }),
  'tell-changes': z.object({ script: z.array(z.string()) }),
});

test('on GitLab a merge request gets one comment that says what it changes', {
  timeout: 60_000,
}, async () => {
  const recipe = join(HOSTING, 'gitlab-pages');
  const { variables, 'tell-changes': job } = gitlab.parse(
    parse(await readFile(join(recipe, '.gitlab-ci.yml'), 'utf8')),
  );
  await cp(join(recipe, 'comment.mjs'), join(repository, 'comment.mjs'));
  const base = await proposeChange();
  const notes: { id: number; body: string }[] = [];
  const tokens = new Set<unknown>();
  const server = createServer(async (request, response) => {
    tokens.add(request.headers['private-token']);
    expect(request.url).toMatch(/^\/api\/v4\/projects\/7\/merge_requests\/3\/notes/);
    if (request.method === 'POST') notes.push({ id: notes.length + 1, ...(await bodyOf(request)) });
    if (request.method === 'PUT') Object.assign(notes[0] ?? {}, await bodyOf(request));
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(notes));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const env = {
    ...variables,
    CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
    CI_PROJECT_ID: '7',
    CI_MERGE_REQUEST_IID: '3',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    LADDER_TOKEN: 'a-token',
  };
  await runLines(job.script, env);
  await runLines(job.script, env);
  server.close();
  expect([...tokens]).toEqual(['a-token']);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.body).toContain('# What changed');
  expect(notes[0]?.body).toContain('→ Keeper of the Peak');
});

const bodyShape = z.object({ body: z.string() });

async function bodyOf(request: IncomingMessage) {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return bodyShape.parse(JSON.parse(Buffer.concat(parts).toString()));
}

const github = z.object({
  env: z.object({ RUNGS: z.string() }),
  jobs: z.object({
    'tell-changes': z.object({ steps: z.array(z.object({ run: z.string().optional() })) }),
  }),
});

test('on GitHub a pull request gets one comment that says what it changes', {
  timeout: 60_000,
}, async () => {
  const { env, jobs } = github.parse(
    parse(await readFile(join(HOSTING, 'github-pages/.github/workflows/ladder.yml'), 'utf8')),
  );
  await command(
    'gh',
    `echo "$@" > "${folder}/said"; for file; do :; done; cp "$file" "${folder}/comment.md"`,
  );
  const base = await proposeChange();
  const lines = jobs['tell-changes'].steps.flatMap((step) => step.run ?? []);
  await runLines(lines, { ...env, BASE: base, NUMBER: '12', GH_TOKEN: 'a-token' });
  expect(await readFile(join(folder, 'said'), 'utf8')).toMatch(/^pr comment 12 --edit-last/);
  const comment = await readFile(join(folder, 'comment.md'), 'utf8');
  expect(comment).toContain('# What changed');
  expect(comment).toContain('→ Keeper of the Peak');
});
