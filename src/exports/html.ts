import { LANGUAGE } from '#src/text/en/language.ts';
import { documentOf } from './document.ts';
import { htmlOf } from './htmlOf.ts';
import type { Report, Stamp } from './report.ts';
import { element } from './tree.ts';

/** A page of its own for documents and mail that take formatted text: nothing in it is fetched from anywhere. */
export function write(report: Report, stamp: Stamp): string {
  const head = [element('meta', [], { charSet: 'utf-8' }), element('title', [report.title])];
  const page = element(
    'html',
    [element('head', head), element('body', documentOf(report, stamp))],
    { lang: LANGUAGE },
  );
  return `<!doctype html>${htmlOf([page])}\n`;
}
