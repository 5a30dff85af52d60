import { test as bare, type Page, type Route } from '@playwright/test';
import { expect } from './journey.ts';

/**
 * That the policy of a page is in force. The fixtures of all other tests fail where a page breaks it, which says something
 * only where pages are stopped.
 */

const ELSEWHERE = 'https://elsewhere.example';

/** Rendered ahead, made in the browser, and within the page of others. */
const ADDRESSES = ['/roles/director-engineering', '/compare/ceo/cto', '/embed/roles/ceo'];

/** What is refused, by the directive that refuses it. */
const REFUSED = [
  'base-uri',
  'connect-src',
  'frame-src',
  'img-src',
  'require-trusted-types-for',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
];

for (const [by, isSent] of [
  ['its host and itself', true],
  ['itself alone', false],
] as const) {
  bare(`a page is kept from what nobody named by ${by}`, async ({ page }) => {
    const asked: string[] = [];
    await page.route(`${ELSEWHERE}/**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.route(/\/(?:roles|compare|embed)\/[\w/-]+$/, (route) => tampered(route, isSent));
    for (const address of ADDRESSES) {
      const answer = await page.goto(address);
      const sent = answer?.headers()['content-security-policy'];
      if (isSent) expect(sent).toContain('frame-ancestors');
      else expect(sent).toBeUndefined();
      await expect(page.locator('html[data-hydrated]')).toBeAttached();
      expect(await refusedIn(page), address).toEqual(REFUSED);
      await expect(page.locator('html')).not.toHaveAttribute('data-tampered');
    }
    expect(asked).toEqual([]);
  });
}

/** Answers with a page into which somebody has got a script, with the headers of its host or without them. */
async function tampered(route: Route, isSent: boolean): Promise<void> {
  const answer = await route.fetch();
  const body = (await answer.text()).replace('</body>', `<script>${TAMPERING}</script></body>`);
  const headers = isSent ? answer.headers() : { 'content-type': 'text/html; charset=utf-8' };
  await route.fulfill({ status: answer.status(), headers, body });
}

const TAMPERING = "document.documentElement.dataset.tampered = ''";

/** Tries one thing for each directive, none of which does harm, and answers with those that refused it. */
function refusedIn(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ elsewhere, count }) => {
      const refused = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.add(effectiveDirective),
      );
      const add = <T extends keyof HTMLElementTagNameMap>(
        name: T,
        given: Partial<HTMLElementTagNameMap[T]>,
      ) => document.body.appendChild(Object.assign(document.createElement(name), given));
      const attempts: (() => unknown)[] = [
        () => import(`${elsewhere}/a.js`),
        () => add('p', {}).setAttribute('style', 'color: red'),
        () => add('style', { textContent: 'p { color: red }' }),
        () => add('img', { src: `${elsewhere}/a.png` }),
        () => add('iframe', { src: `${elsewhere}/` }),
        () =>
          document.head.appendChild(Object.assign(document.createElement('base'), { href: '/a/' })),
        () => add('p', { innerHTML: '<b>bold</b>' }),
        () => new Worker(`${elsewhere}/a.js`),
        () => fetch(`${elsewhere}/a.json`).catch(() => undefined),
      ];
      for (const attempt of attempts) {
        try {
          await attempt();
        } catch {
          // Refused at once; what is refused later is told by an event as well.
        }
      }
      const end = Date.now() + 5000;
      while (refused.size < count && Date.now() < end)
        await new Promise((done) => setTimeout(done, 20));
      return [...refused].sort();
    },
    { elsewhere: ELSEWHERE, count: REFUSED.length },
  );
}

bare.describe('What works beside a page', () => {
  bare.use({ serviceWorkers: 'allow' });

  bare('is kept to its own site too', async ({ page, context }) => {
    await page.goto('/open');
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const searching = page.waitForEvent('worker');
    await page.keyboard.press('/');
    const outcome = (elsewhere: string) =>
      fetch(`${elsewhere}/a.json`).then(
        () => 'fetched',
        () => 'refused',
      );
    const asked: string[] = [];
    await context.route(`${ELSEWHERE}/**`, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*' } });
    });
    expect(await (await searching).evaluate(outcome, ELSEWHERE)).toBe('refused');
    const [worker] = context.serviceWorkers();
    expect(await worker?.evaluate(outcome, ELSEWHERE)).toBe('refused');
    expect(asked).toEqual([]);
  });
});
