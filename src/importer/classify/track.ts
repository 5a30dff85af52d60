/** The track that a title suggests. */
export interface TrackGuess {
  readonly track: 'ic' | 'management';
  /** Whether the title alone leaves no doubt. */
  readonly sure: boolean;
}

const IC = { track: 'ic', sure: true } as const;
const LIKELY_IC = { track: 'ic', sure: false } as const;
const MANAGEMENT = { track: 'management', sure: true } as const;
const LIKELY_MANAGEMENT = { track: 'management', sure: false } as const;

/** Managers of these often manage a thing and not people. */
const THINGS =
  'account|accounts|alliances?|brand|campaigns?|category|change|channel|community|compliance|content|contracts?|data|demand|digital|events?|field marketing|growth|incident|marketing|office|partners?|partnerships?|portfolio|product|products|program|programme|programs|project|projects|release|renewals?|risk|social media|success|territory|vendor|web';

/** From the surest sign to the weakest; the first that a title shows decides. */
const SIGNS: readonly (readonly [sign: RegExp, guess: TrackGuess])[] = [
  [
    /\bassistant to\b|\b(executive|personal|administrative) (business )?(assistant|administrator)\b/,
    IC,
  ],
  [/\bchief of staff\b/, LIKELY_IC],
  [/\b(art|creative) director\b/, LIKELY_MANAGEMENT],
  [
    /\b(chief|ceo|cto|cfo|coo|cio|ciso|cmo|cpo|cro|chro|cxo|[aes]?vp|vice president|president)\b/,
    MANAGEMENT,
  ],
  [
    /\bdirectors?\b|\bhead of\b|^(senior |global |regional )*head\b(?! \w)|\bsupervisor\b/,
    MANAGEMENT,
  ],
  [
    /^((senior|sr|junior|jr|associate|general|group|global|regional|assistant|deputy) )*managers?\b/,
    MANAGEMENT,
  ],
  [/\b(engineering|people|team|general) managers?\b/, MANAGEMENT],
  [new RegExp(`\\bgroup (${THINGS}) managers?\\b`), LIKELY_MANAGEMENT],
  [new RegExp(`\\b(${THINGS}) managers?\\b`), LIKELY_IC],
  [/\bmanagers?\b|\bmanaging\b|\b(team|group|section) leads?\b|\bleader\b/, LIKELY_MANAGEMENT],
  [
    /\b(engineer|developer|programmer|designer|architect|counsel|scientist|researcher|analyst)s?\b/,
    IC,
  ],
  [
    /\b(recruiter|sourcer|writer|editor|specialist|coordinator|administrator|consultant|advocate)s?\b/,
    IC,
  ],
  [
    /\b(representative|assistant|accountant|auditor|strategist|technician|evangelist|intern|trainer)s?\b/,
    IC,
  ],
  [/\b(distinguished|fellow|principal|staff)\b/, IC],
  [/\bbusiness partners?\b/, LIKELY_IC],
  [/\bmanagement\b|\bleadership\b/, LIKELY_MANAGEMENT],
];

/** Whether any word of a title says what somebody does. `Senior` and `Delivery` do not. */
export function namesJob(title: string): boolean {
  return signOf(title) !== undefined && !saysOnlyHeight(title);
}

/** Whether a title says how high a role stands, and nothing else. */
export function saysOnlyHeight(title: string): boolean {
  return ONLY_HEIGHT.test(title.trim());
}

const ONLY_HEIGHT =
  /^((junior|associate|intermediate|senior|staff|lead|principal|distinguished|intern)\W*)+$/i;

/**
 * Whether a role of this title manages people, by general words: what stands before a comma or bracket decides before
 * the whole. A title without a known word is taken for an individual contributor, not surely.
 */
export function trackOf(title: string): TrackGuess {
  return signOf(title) ?? LIKELY_IC;
}

function signOf(title: string): TrackGuess | undefined {
  const words = title.toLowerCase().replaceAll('.', '').replaceAll(/\s+/g, ' ').trim();
  const head = words.split(/[,(:/]| [-–—] /)[0]?.trim() ?? '';
  for (const part of [head, words]) {
    const found = SIGNS.find(([sign]) => sign.test(part));
    if (found) return found[1];
  }
  return undefined;
}
