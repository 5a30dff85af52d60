import { type Report, type ReportGroup, type Stamp, stampInWords } from './report.ts';

/** For documents, issues and chats that read Markdown. */
export function write(report: Report, stamp: Stamp): string {
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
    `${plain(stampInWords(stamp))} <${stamp.link}>`,
  ].join('\n\n')}\n`;
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
