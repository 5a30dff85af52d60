import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import * as words from '#src/text/en/controls.ts';
import { LANGUAGE } from '#src/text/en/language.ts';

/**
 * Prints a sheet of its own rather than the page, which stays as it is. It is built of elements and rules: a content
 * security policy that takes no text for markup holds for frames too.
 */
export function printSheet(title: string, sheet: ReactNode, styles: string): void {
  const frame = document.createElement('iframe');
  frame.title = words.printed;
  frame.ariaHidden = 'true';
  // Kept out of sight, but not `hidden`: that would not be printed everywhere.
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0';
  frame.onload = () => {
    const paper = frame.contentDocument?.defaultView;
    if (!paper) return;
    const { document: page } = paper;
    page.title = title;
    page.documentElement.lang = LANGUAGE;
    const rules = new paper.CSSStyleSheet();
    rules.replaceSync(styles);
    page.adoptedStyleSheets = [rules];
    flushSync(() => createRoot(page.body).render(sheet));
    paper.onafterprint = () => frame.remove();
    paper.print();
  };
  document.body.append(frame);
}
