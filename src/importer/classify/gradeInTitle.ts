const GRADE =
  /[\s,:–—-]*[([]?\s*(?:job )?grades?\s*(?:level\s*)?(?:is (?:an? )?(?:grade )?)?[:#]?\s*#?(\d{1,2}(?:\.\d)?(?:\s*(?:,|\/|&|or|and|-|–)\s*\d{1,2}(?:\.\d)?){0,4})\s*[)\]]?\s*$/i;

export interface TitleGrade {
  /** The title without the grade. */
  readonly title: string;
  readonly values: readonly string[];
}

/** A grade that a title carries: `Senior Keeper (Grade 7)`, with the title it leaves. */
export function gradeInTitle(title: string): TitleGrade {
  const match = GRADE.exec(title);
  if (match === null) return { title, values: [] };
  const values = (match[1] ?? '').match(/\d{1,2}(?:\.\d)?/g) ?? [];
  return { title: title.slice(0, match.index).trim(), values };
}
