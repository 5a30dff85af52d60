import { OPEN_PATHS } from '#src/build/host.ts';
import { EVERYWHERE } from '#src/build/hostHeaders.ts';

/** What a host can do beside serving files. */
export interface Able {
  /** Whether it answers what is made in the browser with status 200. */
  readonly rewrites: boolean;
  /** Whether it sends the headers that say who may frame a page and fetch a file. */
  readonly headers: boolean;
  /** Whether it lets what has a hash in its name be kept for ever. */
  readonly caching: boolean;
}

/** A role and a family that the site has. */
export interface Known {
  readonly role: string;
}

/** Everything in which a host answers for a site otherwise than it should, each in a line. */
export async function faultsOf(site: string, { role }: Known, able: Able): Promise<string[]> {
  const faults: string[] = [];
  const answered = async (path: string) => {
    const answer = await fetch(site + path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const hold = (isSo: boolean, fault: string) => {
    if (!isSo) faults.push(fault);
  };
  for (const path of [`roles/${role}`, `roles/${role}/`, `roles/${role}?as=stated`]) {
    const { status, text } = await answered(path);
    hold(status === 200 && text.includes(`data-path="/roles/${role}"`), `${path} is not its page`);
  }
  const front = await answered('');
  hold(front.status === 200 && front.text.includes('data-path="/"'), 'the front page is not there');
  const isShell = ({ text }: { readonly text: string }) =>
    text.includes('<div id="root"></div>') && text.includes('data-ladder="');
  for (const open of OPEN_PATHS.map((path) => exampleOf(path))) {
    const answer = await answered(open);
    const wanted = able.rewrites ? 200 : 404;
    hold(isShell(answer), `${open} is not the app`);
    hold(answer.status === wanted, `${open} has status ${answer.status} instead of ${wanted}`);
  }
  const nowhere = await answered('roles/nobody-of-that-name');
  hold(nowhere.status === 404 && isShell(nowhere), 'a lost address is not the app with status 404');
  const [, script = ''] = /(assets\/index-[\w-]{8}\.js)/.exec(front.text) ?? [];
  const start = await answered(script);
  hold(start.status === 200, `${script} is not there`);
  hold(/javascript/.test(start.headers.get('content-type') ?? ''), `${script} is no script`);
  hold((await answered('assets/none.js')).status === 404, 'a script that is not there is answered');
  if (able.caching) {
    const kept = ({ headers }: { readonly headers: Headers }) => headers.get('cache-control') ?? '';
    hold(kept(start).includes('immutable'), `${script} is not kept`);
    hold(!kept(front).includes('immutable'), 'the front page is kept');
  }
  const said = able.headers ? await headerFaults(site, role, script) : [];
  return [...faults, ...said, ...(await publishedFaults(site, able))];
}

/** Every answer says what holds everywhere, and who may frame it. */
async function headerFaults(site: string, role: string, script: string): Promise<string[]> {
  const embeds = [`embed/roles/${role}`, 'embed/compare/one/two'];
  const paths = ['', `roles/${role}`, 'roles/nobody-of-that-name', script, 'sw.js', ...embeds];
  const found = await Promise.all(
    paths.map(async (path) => {
      const { headers } = await fetch(site + path);
      const policy = headers.get('content-security-policy') ?? '';
      const framedBy = embeds.includes(path) ? '*' : "'none'";
      return [
        ...(policy.startsWith("default-src 'none'; ") ? [] : [`${path} comes without its policy`]),
        ...(policy.endsWith(`frame-ancestors ${framedBy}`) ? [] : [`${path}: framed by others`]),
        ...EVERYWHERE.filter(([name, value]) => headers.get(name) !== value).map(
          ([name]) => `${path} comes without ${name}`,
        ),
      ];
    }),
  );
  const fetchedBy = (await fetch(site + script)).headers.get('access-control-allow-origin');
  const isFetched = fetchedBy === '*';
  return [
    ...found.flat(),
    ...(isFetched ? [] : [`${script} cannot be fetched by an embed in a sandbox`]),
  ];
}

/** What a site has for other tools: what it is called, and how it begins. */
const PUBLISHED = [
  { path: 'data/index.json', type: /^application\/json/, begins: '{"$schema"' },
  { path: 'data/ladder.json', type: /^application\/json/, begins: '{"$schema"' },
  { path: 'data/schema/ladder-1.json', type: /^application\/json/, begins: '{' },
  { path: 'data/ladder.zip', type: /^application\/zip/, begins: 'PK' },
] as const;

/** These are fetched from other sites, and change with the ladder. */
async function publishedFaults(site: string, { headers, caching }: Able): Promise<string[]> {
  const found = await Promise.all(
    PUBLISHED.map(async ({ path, type, begins }) => {
      const answer = await fetch(site + path);
      const said = (name: string) => answer.headers.get(name) ?? '';
      const isThere = answer.status === 200 && (await answer.text()).startsWith(begins);
      return [
        ...(isThere ? [] : [`${path} is not there`]),
        ...(type.test(said('content-type')) ? [] : [`${path} is ${said('content-type')}`]),
        ...(headers && said('access-control-allow-origin') !== '*'
          ? [`${path} cannot be fetched from other sites`]
          : []),
        ...(caching && said('cache-control').includes('immutable') ? [`${path} is kept`] : []),
      ];
    }),
  );
  return found.flat();
}

/** An address that a path with places stands for, of roles that nothing was rendered ahead for. */
function exampleOf(path: string): string {
  return path.slice(1).replace(/:\w+/g, 'one').replace('*', 'two/three');
}
