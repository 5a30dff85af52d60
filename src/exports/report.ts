import { csvFormatRow } from 'd3-dsv';

/** What a screen says, apart from how it looks: something to take away. */
export interface Report {
  /** What its files are called, without an ending. */
  readonly file: string;
  readonly title: string;
  /** What stands above everything else, a sentence or two each. */
  readonly summary: readonly string[];
  /** For reading. */
  readonly groups: readonly ReportGroup[];
  /** The same for computing: the names of the columns, and a value of each for every row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ReportGroup {
  readonly heading: string;
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  /** What sort of line this is: said before it. */
  readonly label?: string;
  readonly text: string;
  /** What else is to be known of it. */
  readonly note?: string;
}

/** Where and when a report was true. */
export interface Stamp {
  readonly organisation: string;
  readonly asOf: string;
  /** The whole address of the screen. */
  readonly link: string;
}

/** For documents, issues and chats that read Markdown. */
export function toMarkdown(report: Report, stamp: Stamp): string {
  const lines = ({ heading, lines: own }: ReportGroup) => [
    `## ${plain(heading)}`,
    own
      .map(({ label, text, note }) => {
        const said = `${label ? `**${plain(label)}:** ` : ''}${plain(text)}`;
        return `- ${said}${note ? ` _(${plain(note)})_` : ''}`;
      })
      .join('\n'),
  ];
  return `${[
    `# ${plain(report.title)}`,
    ...report.summary.map(plain),
    ...report.groups.flatMap(lines),
    `${plain(stampText(stamp))} <${stamp.link}>`,
  ].join('\n\n')}\n`;
}

/** For documents and mail that take formatted text. */
export function toHtml(report: Report, stamp: Stamp): string {
  const groups = report.groups.map(({ heading, lines }) => {
    const items = lines.map(({ label, text, note }) => {
      const said = `${label ? `<b>${escaped(label)}:</b> ` : ''}${escaped(text)}`;
      return `<li>${said}${note ? ` <i>(${escaped(note)})</i>` : ''}</li>`;
    });
    return `<h2>${escaped(heading)}</h2><ul>${items.join('')}</ul>`;
  });
  const summary = report.summary.map((line) => `<p>${escaped(line)}</p>`).join('');
  const link = escaped(stamp.link);
  return `<h1>${escaped(report.title)}</h1>${summary}${groups.join('')}<p>${escaped(stampText(stamp))} <a href="${link}">${link}</a></p>`;
}

/**
 * For spreadsheets: with a byte-order mark, since some take any other text for a local encoding, and with nothing that
 * they would run as a formula (OWASP: CSV Injection).
 */
export function toCsv(report: Report, stamp: Stamp): string {
  const rows = [
    report.columns,
    ...report.rows,
    [],
    [report.title],
    [stampText(stamp)],
    [stamp.link],
  ].map((row) => row.map((value) => (typeof value === 'number' ? `${value}` : inert(value))));
  return `\uFEFF${rows.map((row) => `${csvFormatRow(row)}\r\n`).join('')}`;
}

/** For programs. */
export function toJson(report: Report, stamp: Stamp): string {
  const { title, summary, columns, rows } = report;
  const named = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
  return `${JSON.stringify({ title, ...stamp, summary, rows: named }, null, 2)}\n`;
}

function stampText({ organisation, asOf }: Stamp): string {
  return `${organisation}, as of ${asOf}.`;
}

/** A line of text in which nothing is markup, wherever in a document it stands. */
function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)|(?<=^| )#/g, '\\$&')
    .replace(/^[+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function escaped(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replaceAll(/[&<>"]/g, (sign) => `&${names[sign]};`);
}

function inert(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
