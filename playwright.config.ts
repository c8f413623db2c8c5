import { defineConfig } from '@playwright/test';
import { browserHere, launchArguments } from './scripts/browser.mjs';

// Another port lets two checkouts be tested at once.
const port = Number(process.env['TEST_PORT'] ?? 4329);
const executablePath = browserHere();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list', { printSteps: false }]],
  timeout: 30_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node scripts/serve.mjs dist ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    env: { FIXED_PORT: '1' },
  },
});
