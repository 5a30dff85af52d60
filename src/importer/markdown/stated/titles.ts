/** What is written short, and slips of the pen that are common enough to know. */
const LONG: ReadonlyMap<string, readonly string[]> = new Map([
  ['sr', ['senior']],
  ['snr', ['senior']],
  ['jr', ['junior']],
  ['jnr', ['junior']],
  ['assoc', ['associate']],
  ['principle', ['principal']],
  ['mgr', ['manager']],
  ['mngr', ['manager']],
  ['dir', ['director']],
  ['vp', ['vice', 'president']],
  ['avp', ['associate', 'vice', 'president']],
  ['svp', ['senior', 'vice', 'president']],
  ['evp', ['executive', 'vice', 'president']],
]);

const FILLERS = new Set(['a', 'an', 'the', 'of', 'and', 'for', 'in', 'to', 's']);

/** Words that place a role on a ladder without saying what it does, and how high. */
const STANDING: ReadonlyMap<string, number> = new Map([
  ['intern', -2],
  ['trainee', -2],
  ['apprentice', -2],
  ['junior', -1],
  ['associate', -1],
  ['intermediate', 0],
  ['senior', 1],
  ['lead', 1],
  ['staff', 2],
  ['principal', 3],
  ['distinguished', 4],
]);

/** Words that say how high and are a role by themselves. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['manager', 0],
  ['fellow', 6],
  ['head', 5],
  ['director', 5],
  ['vice', 0],
  ['president', 7],
  ['executive', 1],
  ['chief', 9],
]);

const ROLE_WORDS = new Set(
  (
    'lead leader officer architect counsel partner apprentice trainee intern associate assistant clerk chair ' +
    'representative recruiter fellow captain warden steward secretary treasurer deputy aide agent attorney ' +
    'paralegal evangelist advocate expert owner master chef nurse scientist engineer developer'
  ).split(' '),
);

/** They end like those who do something, and are no one. */
const NO_ONE = new Set(
  (
    'career order number computer customer user power center under over other offer water tower paper letter matter ' +
    'server container cluster layer folder member sector vector factor error door floor color career ladder chapter ' +
    'quarter newsletter register cyber docker newer either whether stakeholder vendor peer answer bachelor further ' +
    'higher lower together another never ever later after docker harbor consumer folder barrier frontier better ' +
    'for or her per near year hour four our your their major minor prior senior junior superior behavior labor ' +
    'plant restaurant grant important relevant significant list exist assist resist consist human woman standard ' +
    'board forward reward toward onboard dashboard aspect project object subject direct effect respect expect collect'
  ).split(' '),
);

const DOER = /(?:er|or|ist|yst|ant|ect|ian|ard|man)$/;

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
    ? word.slice(0, -1)
    : word;
}

/** The words of a title that tell it from others, in one spelling: `Snr. Managers of IT` is `senior manager it`. */
export function wordsOf(title: string): readonly string[] {
  return (title.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [])
    .flatMap((word) => LONG.get(word) ?? LONG.get(singular(word)) ?? [singular(word)])
    .filter((word) => !FILLERS.has(word));
}

/** Whether a word, as `wordsOf` writes it, places a role without saying what it does: `senior`. */
export const isStanding = (word: string) => STANDING.has(word);
/** Whether a word says how high: `senior`, `director`. */
export const isRank = (word: string) => STANDING.has(word) || RANKS.has(word);

/** Whether all that it says is how high: `Senior`, `Principal`. Such words name a level, not a role. */
export function isLevel(title: string): boolean {
  const words = wordsOf(title);
  return words.length > 0 && words.every((word) => isStanding(word) && !ROLE_WORDS.has(word));
}

/** Whether all that it says is how high, and that may be a role: `Director`, `Senior Manager`. */
export function isBareRank(title: string): boolean {
  const words = wordsOf(title);
  return words.length > 0 && words.every(isRank);
}

function isSomeone(word: string): boolean {
  return (
    RANKS.has(word) ||
    ROLE_WORDS.has(word) ||
    /^c[a-z]o$/.test(word) ||
    (word.length > 4 && DOER.test(word) && !NO_ONE.has(word))
  );
}

/** Whether the words name someone, as `Keeper of Lamps` does and `Lamp Operations` does not. */
export function isRoleLike(title: string): boolean {
  if (isLevel(title) || /-level\b/i.test(title)) return false;
  return title.split(/,|\(|\)|\s+(?:of|for|in)\s+|\s[-–—]\s/).some((part) => {
    const words = wordsOf(part);
    return words.some((word) => RANKS.has(word)) || words.some(isSomeone);
  });
}

const holds = (title: string, words: readonly string[]) => {
  const all = new Set(wordsOf(title));
  return words.length > 0 && words.every((word) => all.has(word));
};
const only = (title: string, which: (word: string) => boolean) =>
  wordsOf(title).filter(which).join(' ');

/** Whether a title is a shorter form of another: of its words, with the same standing. */
export function isShortFor(short: string, title: string): boolean {
  return holds(title, wordsOf(short)) && only(short, isRank) === only(title, isRank);
}

/** Whether a role is a rung of what is called a family: `Senior Keeper` of `Keeper`, but not `Keeper Manager`. */
export function isFormOf(family: string, role: string): boolean {
  const apart = (word: string) => RANKS.has(word);
  return holds(role, wordsOf(family)) && only(family, apart) === only(role, apart);
}

/**
 * The role at the top of a page, from where the next step leads on: the highest by the words of its title, of equals
 * the last. A special form (`Senior Keeper, Night`) does not outdo the role that it is a form of.
 */
export function topRole(roles: readonly string[]): string | undefined {
  let top: { readonly role: string; readonly height: number } | undefined;
  for (const role of roles) {
    const words = wordsOf(role);
    const leads = words.find((word) => !isStanding(word)) === 'manager' ? 3 : 0;
    const height = words.reduce((sum, w) => sum + (STANDING.get(w) ?? RANKS.get(w) ?? 0), leads);
    if (top && (height < top.height || (height === top.height && isShortFor(top.role, role))))
      continue;
    top = { role, height };
  }
  return top?.role;
}
