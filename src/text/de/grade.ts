export const neighbouringGrades = 'Benachbarte Stufen';
export const coverageByTheme = 'Abdeckung nach Themen';
export const allGrades = 'Alle Stufen';
export const howFarTheSame = 'Wie weit ihre Rollen dasselbe verlangen';
export const usualTitle = (titles: string) => `Üblicher Titel: ${titles}`;
export const or = ' oder ';
export const noUsualTitle = 'Kein üblicher Titel';
export const gradeInferred = ' · Stufe abgeleitet';
export const noneOfTrack = 'Auf dieser Stufe steht keine Rolle dieser Laufbahn.';
