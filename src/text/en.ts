/** The words of the interface that stand in more than one file, in English. A `#` stands for what is named or counted. */
export const SHARED_WORDS = {
  /** Above a grade, or before its numeral. */
  grade: 'Grade',
  gradeNamed: 'Grade #',
  noGrade: 'No grade',
  /** The same within a sentence or a list. */
  gradeWithin: 'grade #',
  gradesWithin: 'grades #',
  noGradeWithin: 'no grade',
} as const;
