import type { Section } from '#src/domain/sections.ts';

/** How a section is read from English pages: by headings, sentences before lists, columns of tables. */
export interface SectionWords {
  /** How the ids of its lines begin where a program gives them: `r1`, `r2`. No two sections share one. */
  readonly letter: string;
  /** Whether years in its text are years of experience that it asks for: a duty may last for years. */
  readonly asksYears?: true;
  /** Names, as the end of a heading or the whole of it, in small letters without punctuation. */
  readonly names: readonly string[];
  /** Names that mean the section only where nothing around them says otherwise. */
  readonly weakNames: readonly string[];
  /** Names that mean it anywhere in a short heading, and that are known with up to two slips of the pen. */
  readonly greatNames: readonly string[];
  /** Openings of headings that are sentences: `What you'll do`. */
  readonly openings: readonly RegExp[];
  /** What the end of a sentence before a list says of the list: `you should have:`. */
  readonly lead: RegExp;
  /** The nouns of sentences that name the section of a role, in small letters: `the duties of a keeper`. */
  readonly nouns: readonly string[];
  /** The same with slips of the pen, as a source of regular expressions. */
  readonly nounForms?: string;
  /** Any heading that is of it, however it goes on. */
  readonly mention: RegExp;
  /** What the cell of a table says, with letters alone. */
  readonly cell: RegExp;
}

/**
 * In the order in which the words of a sentence are tried: what is only welcome is said beside words for what is
 * required, and what somebody does is said in the plainest words.
 */
export const SECTION_LEXICON: Readonly<Record<Section, SectionWords>> = {
  niceToHaves: {
    letter: 'n',
    asksYears: true,
    names: [
      'nice to haves|nice to have|nice to have requirements|nice to have requirement',
      'preferred|preferred qualifications|preferred requirements|preferred experience',
      'preferred skills|bonus points|bonus|bonus skills|desired|desirable|desirables|good to have|good to haves',
      'desired qualifications|desired skills|desired experience|extra credit|pluses|a plus',
      'nice to have skills|nice to have qualifications|nice to have experience|optional requirements',
    ],
    weakNames: [],
    greatNames: [],
    openings: [
      /^(?:bonus (?:points )?(?:if|for)|it(?:'s| is) a (?:plus|bonus)|even better|extra points)/,
      /^(?:you may also|ideally|preferred\b|nice[ -]to[ -]ha|also great|it(?:'d| would) be (?:great|nice))/,
      /^(?:we'd also love|great if|(?:great|strong) candidates (?:may|might|will) (?:also )?have)/,
    ],
    lead: /\b(?:nice[ -]to[ -]haves?|bonus|a plus|preferred|ideally|would be great)\b/,
    nouns: ['nice-to-haves', 'nice-to-have'],
    mention: /nice[- ]to[- ]have/i,
    cell: /^(nicetohaves?|nice|preferred|bonus|pluses|desired)$/,
  },
  competencies: {
    letter: 'c',
    asksYears: true,
    names: [
      'competencies|competences|competency|competence|core competencies|key competencies',
      'competency profile|competency levels|skills by level|skill levels|skill profile',
    ],
    weakNames: ['skills|technical competencies|behaviours|behaviors'],
    greatNames: ['competencies'],
    openings: [/^what (?:good|great|excellent) looks like/],
    lead: /\bcompetenc(?:y|ies|e|es)\b/,
    nouns: ['competencies', 'competences'],
    mention: /\bcompetenc(?:y|ies|e|es)\b/i,
    cell: /^(competenc(y|ies|e|es)|skills?)$/,
  },
  requirements: {
    letter: 'q',
    asksYears: true,
    names: [
      'requirements|requirement|qualifications|qualification|must haves|must have',
      'prerequisites|criteria|minimum qualifications|basic qualifications|candidate profile',
    ],
    weakNames: [
      'experience|professional experience|technical|technical skills|knowledge',
      'skills and experience|experience and skills|education|background',
      'abilities|attributes|qualities|traits|characteristics|languages|certifications|technical requirements|technical experience',
      'work experience|education and experience|soft skills',
    ],
    greatNames: ['requirements', 'requirement', 'qualifications'],
    openings: [
      /^what (?:you(?:'ll| will|'d| would)? (?:need|bring|have|should (?:have|bring))|it takes)/,
      /^(?:what|who) we(?:'re| are)? look(?:ing)? for/,
      /^who (?:you are|are you|should apply|we are looking)/,
      /^you (?:should apply|may be a|might be a|are a (?:good |great )?fit|have\b|bring\b|are\b)/,
      /^you(?:'ve got|'re a|(?:'ll| will| would) (?:be an? |thrive)|'ll need| will need|'ll bring|'ll have|'ll be able to thrive| must)/,
      /^(?:about you\b|must[ -]have|your (?:profile|background|experience|skills))/,
      /^(?:the|our|an|your) ideal candidate|^ideal candidate|^we(?:'re| are) looking for/,
      /^(?:required\b|minimum (?:requirements|qualifications|skills|experience))/,
    ],
    lead: /\b(?:requirements?|criteria|qualifications?|attributes|you(?:'ll)? (?:will )?need|must (?:have|be)|should (?:have|be)|looking for|ideally be|required|skills)\b/,
    nouns: ['requirement', 'requirements', 'qualifications'],
    nounForms: 'requirem?\\p{L}{3,5}',
    mention: /requirement|qualification/i,
    cell: /^(requirements?|required|qualifications?|musthaves?)$/,
  },
  responsibilities: {
    letter: 'r',
    names: [
      'responsibilities|responsibility|duties|accountabilities|expectations|tasks',
      'key duties|job duties|day to day|roles and responsibilities|duties and responsibilities',
      'scope of work|job responsibilities|deliverables|expectation|in this role|the job',
    ],
    weakNames: [],
    greatNames: ['responsibilities', 'responsibility'],
    openings: [
      /^what (?:you(?:'ll| will|'d| would| can| may| might)? (?:be |)(?:do|work on|expect|own|deliver|responsible))/,
      /^what (?:will you|you will|to expect|we expect|do(?:es)? )/,
      /^(?:as an? |in this (?:role|position|job))/,
      /^you(?:'ll| will| would)(?: be)?(?: be)? ?(?:responsible|expected|doing|$)/,
      /^how you(?:'ll| will| can) (?:contribute|help|make)/,
      /^(?:a |your )?(?:typical )?day[ -](?:in|to)\b|^day in the life|^your (?:role|mission|impact|tasks)/,
    ],
    lead: /\b(?:responsib\w+|you(?:'ll| will)|will(?: be)?:|expected to|duties|tasks|do the following|includ(?:e|ing):|might|they)\b/,
    nouns: ['responsibility', 'responsibilities', 'duties'],
    nounForms: 'responsib\\p{L}{4,8}',
    mention: /responsibilit|\bduties\b/i,
    cell: /^(key)?(responsibilit(y|ies)|dut(y|ies)|tasks?)$/,
  },
};

/** The words of each section, in the order in which they are tried. */
export const SECTION_ENTRIES = Object.entries(SECTION_LEXICON) as readonly (readonly [
  Section,
  SectionWords,
])[];

/** The section that some words are of, by one of the ways in which sections are known; nothing for other words. */
export function sectionBy(
  isMeant: (words: SectionWords, section: Section) => boolean,
): Section | undefined {
  return SECTION_ENTRIES.find(([section, words]) => isMeant(words, section))?.[0];
}
