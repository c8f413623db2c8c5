// The only script of a page without a tool: small comforts that work without it too.

const themeKey = 'pushoff-theme';

function startThemeSwitch(): void {
  const themeSwitch = document.querySelector<HTMLFieldSetElement>('[data-theme-switch]');
  if (!themeSwitch) return;
  const chosen = document.documentElement.dataset['theme'] ?? 'system';
  for (const radio of themeSwitch.querySelectorAll('input')) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => {
      if (radio.value === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = radio.value;
      remember(radio.value);
    });
  }
}

/** Storage may be full or forbidden; then the choice lasts for this page. */
function remember(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Nothing to tell the reader: the colours have changed as asked.
  }
}

function startPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.addEventListener('click', () => print());
  }
}

function startSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link || document.querySelector('[data-search-page]')) return;
  const open = async () => {
    const { openSearchDialog } = await import('../features/search/dialog.tsx');
    openSearchDialog(link.href);
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const isShortcut =
      (event.key === 'k' && (event.ctrlKey || event.metaKey)) ||
      (event.key === '/' && !isTyping(event.target));
    if (!isShortcut || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

startThemeSwitch();
startPrintButtons();
startSearch();
