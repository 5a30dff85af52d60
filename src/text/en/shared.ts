/** Words that stand in more than one place of the interface. */
export const SHARED_WORDS = {
  /** Above a grade, or before its numeral. */
  grade: 'Grade',
  gradeNamed: (grade: string) => `Grade ${grade}`,
  noGrade: 'No grade',
  /** The same within a sentence or a list. */
  gradeWithin: (grade: string) => `grade ${grade}`,
  gradesWithin: (grades: string) => `grades ${grades}`,
  noGradeWithin: 'no grade',
  yourRole: 'Your role',
  thisIsMyRole: 'This is my role',
  forgetMyRole: 'Forget my role',
  forCandidates: 'For candidates',
  forEveryone: 'For everyone',
  /** Among what can be exported. */
  wholeLadder: 'The whole ladder',
  openYourOwn: 'Open your own ladder',
};
