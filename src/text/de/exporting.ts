export const oneMoment = 'Einen Moment.';
export const copyAs = (format: string) => `Als ${format} kopieren`;
export const print = 'Drucken';
export const copyFromHere = 'Hier kopieren:';
export const notMade = (format: string) =>
  `${format} konnte nicht erstellt werden. Besteht eine Verbindung?`;
export const savedAs = (file: string) => `Gespeichert als ${file}.`;
export const textCopied = 'Text kopiert.';
export const textNotCopied = 'Der Text ließ sich nicht kopieren.';
export const exportIt = 'Exportieren';
export const loading = 'Wird geladen';
export const withInherited = 'Einschließlich dessen, was übernommen ist.';
export const ownPages = 'Nur was die eigene Seite jeder Rolle sagt.';
export const nothingListed = 'Nichts ist genannt.';
