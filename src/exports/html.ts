import { escapeHtml } from './escapeHtml.ts';
import { type Report, type Stamp, stampInWords } from './report.ts';

/** For documents and mail that take formatted text. */
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
  return `<h1>${escapeHtml(report.title)}</h1>${summary}${groups.join('')}<p>${escapeHtml(stampInWords(stamp))} <a href="${link}">${link}</a></p>`;
}
