import { globSync } from 'node:fs';

/** Addresses of every built page. */
export const allPages = globSync('**/*.html', { cwd: 'dist' })
  .sort()
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** One page of each kind: what holds for it holds for its siblings. */
export const onePerTemplate = [
  '/',
  '/phases/',
  '/footwear/metatarsal-pads/',
  '/glossary/',
  '/questions/',
  '/evidence/',
  '/about/',
  '/about/design/',
  '/search/',
  '/exercises/',
  '/exercises/heel-raise-two-legs/',
  '/planner/',
  '/practice/',
  '/journal/',
  '/shoe-check/',
  '/shoe-check/shop-list/',
  '/planner/rules/',
  '/planner/paper/',
  '/appointment/',
  '/living/appointment-sheet/',
  '/404.html',
];
