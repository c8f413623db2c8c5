import { test as base, expect } from '@playwright/test';

/**
 * The test of this project: it fails on any error a page reports,
 * and on any request to another origin.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const isOurs =
          request.url().startsWith(baseURL ?? '') || /^(?:data|blob):/.test(request.url());
        if (!isOurs) complaints.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
