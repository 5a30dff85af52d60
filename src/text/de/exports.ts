import { dateInWords } from '../format.ts';
export const excelColumns = 'Excel, nebeneinander';
export const excelRows = 'Excel, eine Zeile je Eintrag';
export const formattedText = 'formatierter Text';
export const html = 'HTML, für Word und Docs';
export const stamp = (organisation: string, day: string) =>
  `${organisation}, Stand ${dateInWords(day)}.`;
export const sheet = 'Export';
export const about = 'Über';
