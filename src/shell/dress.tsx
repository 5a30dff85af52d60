import { createRoot, type Root } from 'react-dom/client';
import { OPENED } from '#src/dataset/root.ts';
import { accentProperties } from '#src/domain/accent.ts';
import type { DatasetInfo } from '#src/domain/role.ts';
import { SiteFoot } from './SiteFoot.tsx';

let foot: Root | undefined;

/**
 * Gives a page what a build would have written into it of its dataset: its language, its colour and its foot. For pages
 * that no build has written: while developing, and of a ladder that was opened in this browser.
 */
export function dress(info: DatasetInfo): void {
  const { documentElement } = document;
  documentElement.lang = info.language;
  const properties = info.site?.accent ? accentProperties(info.site.accent) : NO_ACCENT;
  for (const [name, value] of Object.entries(properties)) {
    documentElement.style.setProperty(name, value);
  }
  const place = document.getElementById('site-foot');
  if (place) foot ??= createRoot(place);
  foot?.render(
    <SiteFoot info={info} base={import.meta.env.BASE_URL} isOpened={OPENED !== undefined} />,
  );
}

/** As the style sheet has it, whatever the page came with. */
const NO_ACCENT = {
  '--color-accent': 'var(--color-ink)',
  '--color-on-accent': 'var(--color-paper)',
};
