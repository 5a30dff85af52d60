import { dateInWords } from '../format.ts';
export const loading = 'Wird geladen';
export const notShown = 'Nicht angezeigt';
export const tryAgain = 'Erneut versuchen';
export const startFromTheLadder = 'Zur Startseite';
export const youAreOffline = 'Keine Verbindung';
export const youAreOfflineAdvice =
  'Diese Seite wurde auf diesem Gerät noch nicht geöffnet. Sie erscheint von selbst, sobald wieder eine Verbindung besteht.';
export const stillBroken = 'Diese Seite ist weiterhin gestört';
export const stillBrokenAdvice =
  'Neu laden hat nicht geholfen; das kann nur beheben, wer diese Website betreibt.';
export const unreachable = 'Das Netz hat nicht geantwortet';
export const unreachableAdvice =
  'Ein Teil dieser Seite konnte nicht geladen werden. Bitte die Verbindung prüfen; nichts ist verloren.';
export const failing = 'Der Server dieser Website ist gestört';
export const failingAdvice =
  'Er hat geantwortet, aber nicht mit dem, was gebraucht wird. Meist hilft ein neuer Versuch nach einer Weile; nichts ist verloren.';
export const missing = 'Ein Teil dieser Website fehlt';
export const missingAdvice = (file: string) =>
  `Die Datei ${file} ist nicht an ihrem Platz. Ein neuer Versuch kann helfen; wenn nicht, muss sie neu veröffentlicht werden.`;
export const damaged = 'Ein Teil dieser Website kam beschädigt an';
export const damagedAdvice = (file: string) =>
  `Die Datei ${file} ließ sich nicht lesen. Meist hilft ein neuer Versuch; wenn nicht, muss sie neu veröffentlicht werden.`;
export const newerVersion = 'Eine neuere Fassung dieser Website ist da';
export const newerVersionAdvice = 'Ein neuer Versuch lädt die Ansicht daraus.';
export const broke = 'Diese Ansicht ist gestört';
export const brokeAdvice =
  'Das ist unser Fehler, nicht der des Links. Ein neuer Versuch kann helfen.';
export const skipToContent = 'Zum Inhalt springen';
export const whoseAndWhen = (organisation: string, title: string, day: string) =>
  `${organisation}: ${title}, Stand ${dateInWords(day)}.`;
export const mainNavigation = 'Hauptnavigation';
export const more = 'Mehr';
export const search = 'Suchen';
export const allRoles = 'Alle Rollen';
export const close = 'Schließen';
export const searchIsBroken = 'Die Suche ist gestört, die Seite nicht.';
export const share = 'Teilen';
export const theme = 'Farben';
export const themeSystem = 'System';
export const themeLight = 'Hell';
export const themeDark = 'Dunkel';
export const onlyInThisBrowser = 'nur in diesem Browser';
