import { render } from 'preact';
import style from './search.css?inline';
import { SearchPanel } from './SearchPanel.tsx';

/** The dialog brings its own style: pages that nobody searches from don't carry it. */
function adoptStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

/** The section links of the page's own menu, so that dialog and menu always agree. */
function sectionsOfMenu(base: string): { path: string; title: string }[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.menu .site-nav a');
  return [...links].map((link) => ({
    path: `/${link.pathname.slice(base.length).replace(/^\//, '')}`,
    title: link.textContent ?? '',
  }));
}

let isStyled = false;

/**
 * Opens the search over the page. Focus goes into the field, and back when the dialog closes.
 * @param searchPage absolute address of the search page.
 */
export function openSearchDialog(searchPage: string): void {
  if (!isStyled) adoptStyle();
  isStyled = true;
  const base = new URL('..', searchPage).pathname;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  // A click beside the panel closes it; the dialog itself is only the ground behind.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // In a search field Escape only clears the words; people who press it want to leave.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  render(
    <div class="search-sheet">
      <p class="search-close">
        <button type="button" class="text-button" onClick={() => dialog.close()}>
          Close
        </button>
      </p>
      <SearchPanel base={base} initialQuery="" takesFocus sections={sectionsOfMenu(base)} />
    </div>,
    dialog,
  );
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}
