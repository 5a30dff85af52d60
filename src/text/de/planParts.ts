import { inDigits } from '../format.ts';
import { tryAgain } from './shell.ts';

export const undo = 'Rückgängig';
export const redo = 'Wiederholen';
export const saveCopy = 'Kopie sichern';
export const downloadKept = 'Aufbewahrtes herunterladen';
export const change = 'Ändern';
export const markdownHint = '**fett**, - Liste, [Text](https://…)';
export const recordsDamaged = (count: number) =>
  count === 1
    ? `${count} Eintrag dieses Plans lässt sich nicht lesen`
    : `${count} Einträge dieses Plans lassen sich nicht lesen`;
export const damagedAdvice =
  'Alles andere ist da. Was sich nicht lesen lässt, bleibt, wo es ist, und kann unverändert heruntergeladen werden.';
export const tooLarge = (most: number) =>
  `Nicht übernommen: Das ist mehr, als an eine Stelle passt (${inDigits(most)} Zeichen).`;
export const tooMany = (most: number) =>
  `Nicht übernommen: Ein Plan fasst ${inDigits(most)} Änderungen, und so viele hat dieser schon. Weiter geht es in einem neuen Plan.`;
export const notTaken =
  'Nicht übernommen: Der Plan lässt sich hier nicht mehr ändern. Bitte die Seite neu laden.';
export const lockedForOthers = ', für andere verschlossen';
export const heldByOlder =
  'Eine ältere Fassung dieser Website hält die Pläne in einem anderen Tab fest. Diesen Tab schließen oder neu laden, und sie erscheinen hier.';
export const erasedElsewhere =
  'Der Plan, der hier geöffnet war, wurde in einem anderen Tab gelöscht. Nichts davon ist aufbewahrt.';
export const notMade = 'Der Plan konnte nicht angelegt werden.';
export const notMadeFull =
  'Auf diesem Gerät ist kein Platz mehr: bitte Platz schaffen und es erneut versuchen.';
export const notMadeFailed = 'Der Browser wollte ihn nicht aufbewahren: bitte erneut versuchen.';

export const SAVING_WORDS = {
  saved: 'In diesem Browser gesichert',
  saving: 'Wird gesichert …',
  failed: 'Nicht gesichert',
};

export const TROUBLE_WORDS = {
  denied: {
    title: 'Dieser Browser bewahrt hier nichts auf',
    advice:
      'So ist es in einem privaten Fenster, oder wo Speicher für diese Website abgeschaltet ist. Planen geht trotzdem: Es hält, bis diese Seite geschlossen wird. Vorher eine Kopie sichern und sie später wieder öffnen.',
  },
  full: {
    title: 'Nicht gesichert: Auf diesem Gerät ist kein Platz mehr',
    advice:
      'Was zu sehen ist, ist alles da, doch die letzten Änderungen stehen nur auf dieser Seite. Platz schaffen und es erneut versuchen, oder eine Kopie sichern.',
  },
  newer: {
    title: 'Eine neuere Fassung dieser Website hat Ihre Pläne aufbewahrt',
    advice:
      'Diese Seite ist älter und lässt sie, wie sie sind. Die neuere Fassung laden, oder das Aufbewahrte unverändert herunterladen.',
  },
  superseded: {
    title: 'Eine neuere Fassung dieser Website ist in einem anderen Tab offen',
    advice: 'Um hier weiterzumachen, die Seite neu laden. Was gesichert wurde, ist da.',
  },
  erased: {
    title: 'Dieser Plan ist in diesem Browser nicht mehr aufbewahrt',
    advice:
      'Er wurde in einem anderen Tab gelöscht, oder der Browser hat Platz geschaffen. Was noch auf dieser Seite steht, lässt sich als Kopie sichern und wieder öffnen.',
  },
  locked: {
    title: 'Nicht gesichert: Der Plan wurde in einem anderen Tab verschlossen',
    advice:
      'Eine Kopie von dem sichern, was hier steht, oder die Seite neu laden und den Plan mit dem Kennwort öffnen.',
  },
  'wrong-passphrase': {
    title: 'Das ist nicht das Kennwort',
    advice:
      'Niemand sonst kennt es, es kann also nicht zugeschickt werden. Bitte erneut versuchen.',
  },
  insecure: {
    title: 'Hier lässt sich kein Plan verschließen',
    advice: 'Browser verschließen nur auf Seiten, die über https kommen.',
  },
  failed: {
    title: 'Nicht gesichert: Der Browser hat abgelehnt',
    advice:
      'Was zu sehen ist, ist alles da, doch die letzten Änderungen stehen nur auf dieser Seite. Es erneut versuchen, oder eine Kopie sichern.',
  },
};

export const REMEDY_WORDS = {
  retry: tryAgain,
  copy: saveCopy,
  download: downloadKept,
  reload: 'Seite neu laden',
};
