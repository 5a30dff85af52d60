export const SHARED_WORDS = {
  grade: 'Stufe',
  gradeNamed: (grade: string) => `Stufe ${grade}`,
  noGrade: 'Ohne Stufe',
  gradeWithin: (grade: string) => `Stufe ${grade}`,
  gradesWithin: (grades: string) => `Stufen ${grades}`,
  noGradeWithin: 'ohne Stufe',
  yourRole: 'Ihre Rolle',
  thisIsMyRole: 'Das ist meine Rolle',
  forgetMyRole: 'Meine Rolle vergessen',
  forCandidates: 'Für Bewerbungen',
  forEveryone: 'Für alle',
  wholeLadder: 'Alle Rollen',
};
