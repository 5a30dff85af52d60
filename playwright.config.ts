import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/chromium.ts';

const port = Number(process.env.PORT ?? 4174);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: '100%',
  // Against what never comes; a busy machine may take its time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // A worker answers before what tests put in the network's place: only the tests about it let it in.
    serviceWorkers: 'block',
    // A trace costs a third of the time: ask for it where something fails (`npm run test:browser -- --trace on`).
    screenshot: 'only-on-failure',
    viewport: { width: 1280, height: 860 },
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
