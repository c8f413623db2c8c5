import { knownContent, rulesTexts } from '../../../src/features/planner/build/loadRules.ts';

/** The texts of this site's rule files. */
export const siteTexts = rulesTexts();

/** The sources and exercises of this site. */
export const siteContent = knownContent();
