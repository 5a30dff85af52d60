import { LANGUAGE } from '#src/text/format.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type Report, type Stamp, stampInWords } from './report.ts';

/** A page of its own for documents and mail that take formatted text: nothing in it is fetched from anywhere. */
export function write(report: Report, stamp: Stamp): string {
  const groups = report.groups.map(({ heading, lines }) => {
    const items = lines.map(({ label, text, note }) => {
      const said = `${label ? `<b>${escapeHtml(label)}:</b> ` : ''}${escapeHtml(text)}`;
      return `<li>${said}${note ? ` <i>(${escapeHtml(note)})</i>` : ''}</li>`;
    });
    return `<h2>${escapeHtml(heading)}</h2><ul>${items.join('')}</ul>`;
  });
  const summary = report.summary.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const link = escapeHtml(stamp.link);
  const title = escapeHtml(report.title);
  return `<!doctype html><html lang="${LANGUAGE}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${summary}${groups.join('')}<p>${escapeHtml(stampInWords(stamp))} <a href="${link}">${link}</a></p></html>\n`;
}
