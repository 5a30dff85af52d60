import type { Report } from './report.ts';

export const STAMP = {
  organisation: 'Beacon Trust',
  asOf: '2024-05-01',
  link: 'https://beacon.example/experience?as=stated',
};

export const REPORT: Report = {
  file: 'keepers',
  title: 'Keepers',
  summary: ['Two roles keep the lights.', 'One of them leads.'],
  groups: [
    {
      heading: 'Care',
      lines: [
        { label: 'New', text: 'Trims the wick', note: 'requirement' },
        { text: 'Winds the clockwork' },
      ],
    },
    { heading: 'Boats', lines: [{ text: 'Rows to the rock', note: 'from Warden' }] },
  ],
  columns: ['role', 'years', 'text'],
  rows: [
    ['keeper', 5, 'Trims the wick'],
    ['warden', -1, 'Rows, "slowly", to the rock'],
  ],
};

export const saying = (text: string): Report => ({
  ...REPORT,
  title: text,
  summary: [text],
  groups: [{ heading: text, lines: [{ label: text, text, note: text }] }],
});
