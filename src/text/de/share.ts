import type { Part } from '../part.ts';

export const inAnotherPage = 'In einer anderen Seite zeigen';
export const pasteThis = 'Dies dort einfügen, wo eine Seite oder ein Wiki HTML annimmt.';
export const codeForPage = 'Code für eine andere Seite';
export const code = 'Der Code';
export const copyCode = ' Code kopieren';
export const look = 'Aussehen';
export const asDevice = 'Wie das Gerät';
export const alwaysLight = 'Immer hell';
export const alwaysDark = 'Immer dunkel';
export const seeIt = 'Ansehen';
export const asShown = (title: string) => `${title}, wie es in anderen Seiten erscheint`;
export const pixelsHigh = (height: Part): readonly Part[] => [
  'In dieser Breite ist es ',
  height,
  ' Pixel hoch.',
];
export const savedAs = (file: string) => `Gespeichert als ${file}.`;
export const couldNotPaint =
  'Dieser Browser konnte das Bild nicht erzeugen. Es lässt sich als SVG speichern.';
export const qrCode = 'QR-Code';
export const qrLeadsTo = (link: string) => `QR-Code zu ${link}`;
export const saveAsPng = ' Als PNG speichern';
export const saveAsSvg = ' Als SVG speichern';
export const printIt = ' Drucken';
export const tooLong = 'Dieser Link ist zu lang für einen QR-Code.';
export const copied = (what: string) => `${what} kopiert.`;
export const notCopied = (what: string) => `${what}: Kopieren nicht möglich.`;
export const share = 'Teilen';
export const close = 'Schließen';
export const link = 'Link';
export const linkToPage = 'Link zu dieser Seite';
export const whomFor = 'Für wen';
export const notShared = 'Dieses Gerät konnte es nicht teilen.';
export const copyLink = ' Link kopieren';
export const sendWithApp = ' Mit einer App senden';
export const markdownLink = 'Markdown-Link';
export const copyMarkdown = ' Als Markdown kopieren';
export const richLink = 'Formatierter Link';
export const copyRich = ' Formatiert kopieren';
export const copyFromHere = 'Hier kopieren:';
