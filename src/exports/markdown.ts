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

/** An address in a text, without what ends the sentence: a bracket belongs to it where it was opened within. */
const ADDRESS = /(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))*(?:[^\s<>().,;:!?'"]|\([^\s<>()]*\)))/;

/** A line of text in which nothing is markup, wherever in a document it stands, but every address a link to itself. */
function plain(text: string): string {
  const parts = text.trim().replaceAll(/\s+/g, ' ').split(ADDRESS);
  // Within angle brackets nothing is escaped: an escape would be part of the address.
  return parts.map((part, at) => (at % 2 === 1 ? `<${part}>` : escaped(part, at === 0))).join('');
}

function escaped(text: string, isFirst: boolean): string {
  const inert = text
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)|(?<=^| )#/g, '\\$&');
  return isFirst ? inert.replace(/^[+-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2') : inert;
}
