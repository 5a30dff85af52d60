import type { Part } from '../part.ts';

export const skills = 'Fähigkeiten';
export const lead = (open: Part): readonly Part[] => [
  'Eine Fähigkeit wächst von Niveau zu Niveau: zuerst ein Beitrag, dann ein Mitgestalten, am Ende die Verantwortung dafür.',
  open,
];
export const openOne =
  ' Jede lässt sich öffnen und zeigt, was jede Stufe in ihren eigenen Worten verlangt.';
export const noneYet = 'Noch sind keine Fähigkeiten verzeichnet';
export const nameThem = (list: Part, file: Part, field: Part): readonly Part[] => [
  'Diese Daten nennen keine Fähigkeiten. Aufgeführt unter ',
  list,
  ' in ',
  file,
  ' und bei jeder zugehörigen Erwartung als ',
  field,
  ' genannt, erscheinen sie hier.',
];
export const seeMap = 'Zur Karte';
export const askedOfNone = 'noch von keiner Rolle verlangt';
export const noGradeKnown = 'keine Stufe bekannt';
