import type { Part } from '../part.ts';

export const inAnotherPage = 'Show it in another page';
export const pasteThis = 'Paste this where a page or wiki takes HTML.';
export const codeForPage = 'Code for another page';
export const code = 'Code';
export const copyCode = ' Copy code';
export const look = 'Look';
export const asDevice = 'As the reader’s device';
export const alwaysLight = 'Always light';
export const alwaysDark = 'Always dark';
export const seeIt = 'See how it looks';
export const asShown = (title: string) => `${title}, as it is shown in other pages`;
export const pixelsHigh = (height: Part): readonly Part[] => [
  'At this width it is ',
  height,
  ' pixels high.',
];
export const savedAs = (file: string) => `Saved as ${file}.`;
export const couldNotPaint = 'This browser could not paint the picture. Save it as SVG.';
export const qrCode = 'QR code';
export const qrLeadsTo = (link: string) => `QR code that leads to ${link}`;
export const saveAsPng = ' Save as PNG';
export const saveAsSvg = ' Save as SVG';
export const printIt = ' Print it';
export const tooLong = 'This link is too long for a QR code.';
export const copied = (what: string) => `${what} copied.`;
export const notCopied = (what: string) => `${what} could not be copied.`;
export const share = 'Share';
export const close = 'Close';
export const link = 'Link';
export const linkToPage = 'Link to this page';
export const whomFor = 'Whom it is for';
export const notShared = 'This device could not share it.';
export const copyLink = ' Copy link';
export const sendWithApp = ' Send with an app';
export const markdownLink = 'Markdown link';
export const copyMarkdown = ' Copy as Markdown';
export const richLink = 'Rich text link';
export const copyRich = ' Copy as rich text';
export const copyFromHere = 'Copy it from here:';
