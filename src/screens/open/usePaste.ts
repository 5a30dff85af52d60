import { useEffect, useRef } from 'react';
import { type Gathered, gatherChosen } from './gather.ts';
import type { Given } from './session.ts';

type Table = Extract<Given, { readonly kind: 'table' }>;

/** The table on a clipboard, with its HTML where a program has put it there, or nothing. */
export function givenBy(data: DataTransfer): Table | undefined {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
  if (!text.trim() && !html) return undefined;
  return { kind: 'table', text, ...(/<table\b/i.test(html) && { html }) };
}

/** Takes a table, or files, that are pasted anywhere on the page but into a field. */
export function usePaste(
  onTable: (table: Table) => void,
  onFiles: (gathered: Gathered) => void,
): void {
  const take = useRef({ onTable, onFiles });
  useEffect(() => {
    take.current = { onTable, onFiles };
  });
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const isField = target instanceof Element && target.closest('input, textarea, dialog');
      if (!clipboardData || isField) return;
      // A spreadsheet puts a picture of the cells beside the cells.
      const table = givenBy(clipboardData);
      if (table) take.current.onTable(table);
      else if (clipboardData.files.length > 0) {
        take.current.onFiles(gatherChosen(clipboardData.files));
      }
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
