export const noJson = 'Diese Datei ist kein JSON oder bricht mittendrin ab.';
export const noJsonHint =
  'Bitte die Datei wählen, als die der Plan gesichert wurde, unverändert. Wurde sie geschickt, hilft es, sie noch einmal schicken zu lassen.';
export const noPlan = 'Diese Datei enthält keinen Plan.';
export const noPlanHint =
  'Ein Plan wird als plan.json gesichert; exportierte Rollen und Vergleiche sind keine Pläne.';
export const newer = (version: number, known: number) =>
  `Diesen Plan hat eine neuere Fassung des Programms geschrieben: Er hat die Form ${version}, diese Fassung liest bis ${known}.`;
export const newerHint =
  'Die Seite neu laden, um die neueste Fassung zu bekommen. An der Datei und auf diesem Gerät wurde nichts geändert.';
export const fileTooLarge = (megabytes: number) =>
  `Diese Datei ist größer, als ein Plan sein kann (${megabytes} MB).`;
export const fileTooLargeHint = 'Ist es die Datei, als die der Plan gesichert wurde?';
export const tooLarge = (most: number) =>
  `Hier steht mehr, als ein Plan an einer Stelle fasst: höchstens ${most}.`;
export const tooLargeHint =
  'Alles andere des Plans ist gelesen. In der Datei gekürzt, wird auch dies gelesen.';
export const unknownFields = (fields: string) =>
  `Darin steht, was das Programm nicht kennt: ${fields}.`;
export const unknownFieldsHint =
  'Alles andere des Plans ist gelesen. Aus der Datei herausgenommen, wird auch der Rest gelesen.';
export const malformed = 'Dies hat nicht die Form, die es haben sollte.';
export const malformedHint =
  'Alles andere des Plans ist gelesen. Vielleicht wurde die Datei von Hand geändert.';
export const doubledEdit = (id: string) =>
  `Zwei Änderungen der Datei haben die Kennung „${id}“; die spätere gilt.`;
export const doubledEditHint = 'Es ist nichts zu tun.';
export const recordDamaged = 'Der Eintrag des Plans ist beschädigt.';
export const damagedPlan = 'Ein Plan, der sich nicht lesen lässt';
