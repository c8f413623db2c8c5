// Filters the complete list of exercises that the page holds. The choice stands in the address.
import { type Chosen, matches, queryAfter } from './matches.ts';

const filterNames = ['phase', 'position', 'equipment', 'muscle', 'toe'];

function chosenInAddress(): Chosen {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries([...query].filter(([name]) => filterNames.includes(name)));
}

function show(): void {
  const chosen = chosenInAddress();
  let count = 0;
  for (const item of document.querySelectorAll<HTMLElement>('.exercise-list > li')) {
    item.hidden = !matches(item.dataset, chosen);
    if (!item.hidden) count += 1;
  }
  for (const shelf of document.querySelectorAll<HTMLElement>('[data-shelf]')) {
    shelf.hidden = !shelf.querySelector('li:not([hidden])');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-filter]')) {
    const { filter = '', value = '' } = link.dataset;
    link.setAttribute('aria-current', String(chosen[filter] === value));
    link.href = `?${queryAfter(chosen, filter, value)}`;
  }
  const status = document.querySelector('[data-exercise-count]');
  if (status) status.textContent = sentence(count, Object.keys(chosen).length);
}

function sentence(count: number, filterCount: number): string {
  if (filterCount === 0) return '';
  if (count === 0) return 'No exercise fits all of these. Take one filter back.';
  return count === 1 ? '1 exercise fits.' : `${count} exercises fit.`;
}

document.querySelector('[data-exercise-filters]')?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-filter]');
  if (!link || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
