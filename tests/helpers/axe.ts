import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page: nothing, in a good one. Only what it finds comes back, and it runs in
 * the page itself: these pages have no frames, and carrying every pass of a long table out of the
 * page takes ten times as long as the look.
 */
export async function violationsOn(page: Page, tags?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (tags ? axe.withTags(tags) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
