export const neighbouringGrades = 'Neighbouring grades';
export const coverageByTheme = 'Coverage by theme';
export const allGrades = 'All grades';
export const howFarTheSame = 'How far its roles ask the same';
export const usualTitle = (titles: string) => `Usual title: ${titles}`;
export const or = ' or ';
export const noUsualTitle = 'No usual title';
export const gradeInferred = ' · grade inferred';
export const noneOfTrack = 'No role of this track stands at this grade.';
