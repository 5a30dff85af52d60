export const more = 'Mehr';
export const aboutTheseGrades = 'Über diese Stufen';
export const typeTitle = 'Titel eingeben';
export const noSuchTitle = 'Keine Rolle trägt so einen Titel.';
export const rolesNotFetched =
  'Die Liste der Rollen konnte nicht geladen werden. Ein erneuter Klick in das Feld versucht es noch einmal.';
export const sizeOfStep = 'Größe des Schritts';
export const required = 'Was verlangt wird';
export const niceToHave = 'Wünschenswert';
export const welcome = 'Willkommen, nicht verlangt.';
export const wouldShow = 'Was zu zeigen wäre';
export const wouldDo = 'Was zu tun wäre';
