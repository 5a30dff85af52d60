export const excelColumns = 'Excel, side by side';
export const excelRows = 'Excel, one row per line';
export const formattedText = 'formatted text';
export const html = 'HTML, for Word and Docs';
export const stamp = (organisation: string, day: string) => `${organisation}, as of ${day}.`;
export const sheet = 'Export';
export const about = 'About';
