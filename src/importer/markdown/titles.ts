/** Words that say how high a role stands within its kind. */
const RANKS = new Set(
  'junior jr intermediate senior sr staff principal lead associate distinguished entry mid intern fellow manager director vp svp evp avp chief head executive apprentice i ii iii iv v'.split(
    ' ',
  ),
);

/** Words that name somebody who does a job. */
const JOBS = new Set(
  'engineer manager director vp president chief head officer counsel architect analyst specialist lead associate partner representative recruiter coordinator administrator accountant controller designer writer researcher developer consultant advocate evangelist executive fellow intern assistant scientist strategist editor producer programmer technician auditor planner generalist paralegal attorney lawyer treasurer operator instructor trainer facilitator economist sourcer buyer clerk secretary supervisor leader advisor adviser ambassador curator expert practitioner owner master agent concierge moderator marketer creator animator illustrator videographer photographer copywriter translator cto ceo cfo cmo cro coo cpo clo ciso cio cao sdr bdr csm tam sre keeper captain professional mechanic boss rep bookkeeper coach liaison steward publicist investigator tester'.split(
    ' ',
  ),
);

/** Words that no title has. */
const NEVER = new Set(
  'candidates candidate interview interviews what how why who you your we our is are will should can round steps examples faq with about moving read levels roles hiring'.split(
    ' ',
  ),
);

const SMALL = new Set('of and in to for the at on a an de & or'.split(' '));

/** The words of a title, in lower case and singular. */
export function titleWords(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[^\p{L}\p{N}'+]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
    );
}

/** Whether these words could be somebody's title: short, capitalised, with a word for a job in it, and no sentence. */
export function looksLikeTitle(text: string): boolean {
  const raw = text.trim().split(/\s+/);
  if (text.length > 110 || raw.length > 12 || /[.!?;]$|["“”]|[:|]\s/.test(text.trim()))
    return false;
  if (!/^[\p{Lu}\p{N}]/u.test(text.trim())) return false;
  const words = titleWords(text);
  if (words.length === 0 || words.some((word) => NEVER.has(word) || NEVER.has(`${word}s`)))
    return false;
  const small = raw.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word));
  if (small.length > 0 && !small.every((word) => RANKS.has(word) || words.length < 5)) return false;
  return isRank(text) || words.some((word) => JOBS.has(word));
}

/** Whether a word names somebody who does a job, in singular or plural. */
export function isJob(word: string): boolean {
  return titleWords(word).some((each) => JOBS.has(each));
}

/** Whether a title is a rank alone: `Senior`, `Intermediate`. */
export function isRank(title: string): boolean {
  const words = titleWords(title);
  return words.length > 0 && words.length < 4 && words.every((word) => RANKS.has(word));
}

const SAME: Readonly<Record<string, readonly string[]>> = {
  sr: ['senior'],
  jr: ['junior'],
  vp: ['vice', 'president'],
  svp: ['senior', 'vice', 'president'],
  evp: ['executive', 'vice', 'president'],
  intermediate: [],
  role: [],
  position: [],
  job: [],
  family: [],
  leadership: ['management'],
  manage: ['manager'],
  engineering: ['engineer'],
  architecture: ['architect'],
};

/** One spelling for titles that mean the same: order, small words, abbreviations and plurals do not matter. */
export function sameKey(title: string): string {
  return [...keyWords(title)].sort().join(' ');
}

function keyWords(title: string): Set<string> {
  const unbracketed = title.replace(/\(([\p{Lu}&]{2,6})\)/gu, (whole, letters: string) =>
    spells(title.slice(0, title.indexOf(whole)), letters) ? ' ' : ` ${letters} `,
  );
  const words = titleWords(unbracketed).filter((word) => !SMALL.has(word));
  return new Set(
    words.flatMap((word) => (Object.hasOwn(SAME, word) ? (SAME[word] ?? []) : [word])),
  );
}

/** Whether the words before some initials begin with them. */
function spells(before: string, initials: string): boolean {
  const heads = before.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return (
    heads.join('').endsWith(initials) ||
    heads.filter((c) => initials.includes(c)).length >= initials.length
  );
}

/** Short forms that titles of a page give in brackets after the long one: `SA` of `Solution Architecture (SA)`. */
export function shortForms(titles: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const title of titles) {
    const match = /^(.{3,80}?)\s\((\p{Lu}{2,6})\)/u.exec(title);
    if (match === null) continue;
    const words = (match[1] ?? '').split(/[\s-]+/);
    const short = match[2] ?? '';
    const tail = words.slice(-short.length);
    if (tail.map((word) => word.charAt(0).toUpperCase()).join('') === short)
      found.set(short, tail.join(' '));
  }
  return found;
}

/** A title with the short forms of its page written out. */
export function inFull(title: string, forms: ReadonlyMap<string, string>): string {
  return title.replace(/\b\p{Lu}{2,6}\b/gu, (word) => forms.get(word) ?? word);
}

/** The words of a title that say how high it is. */
export function rankKey(title: string): string {
  return [...keyWords(title)]
    .filter((word) => RANKS.has(word))
    .sort()
    .join(' ');
}

/** The words of a title exactly, in their order. */
export function exactKey(title: string): string {
  return titleWords(title).join(' ');
}

/** Whether initials in one title are words of the other: `VP, IT` and `VP, Information Technology`. */
function abbreviates(short: string, long: string): boolean {
  const words = long.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return (short.match(/\b\p{Lu}{2,5}\b/gu) ?? []).some((letters) =>
    words.some((_, i) => {
      const run = words.slice(i, i + letters.length);
      return (
        run.map((word) => word.charAt(0).toUpperCase()).join('') === letters &&
        sameKey(short.replace(letters, run.join(' '))) === sameKey(long)
      );
    }),
  );
}

/** Whether a sentence that speaks of `subject` may mean the role with this heading. */
export function mayMean(subject: string, heading: string, page: string): boolean {
  if (
    sameKey(subject) === sameKey(heading) ||
    abbreviates(subject, heading) ||
    abbreviates(heading, subject)
  )
    return true;
  const asked = keyWords(subject);
  if (isRank(heading)) {
    const ranks = (words: Iterable<string>): string =>
      [...words]
        .filter((word) => RANKS.has(word))
        .sort()
        .join(' ');
    const own = keyWords(heading);
    const rest = keyWords(page);
    return ranks(asked) === ranks(own) || ranks(asked) === ranks(new Set([...own, ...rest]));
  }
  return false;
}
