/** How a cell says that it asks what another one asks, by language. Each is tried on one line of the cell. */
export interface SameWords {
  /** The whole of a line that means the role before this one. */
  readonly previous: RegExp;
  /** What stands before the name of the role that is meant. */
  readonly lead: RegExp;
  /** Such openings as may also begin an expectation: they count only before the very name of a role or level. */
  readonly weakLead: RegExp;
  /** What stands for the role before this one in place of its name. */
  readonly before: RegExp;
  /** What parts that name from what is asked besides. */
  readonly plus: RegExp;
}

export const SAME_WORDS: Readonly<Record<string, SameWords>> = {
  signs: {
    previous: /^(?:["″〃”]|''|[↑←⬆⬅^]|<-+|-+>)$/u,
    lead: /^[↑←⬆⬅]\s*(?=[\p{L}+&])/u,
    weakLead: /^(?!)/,
    before: /^(?!)/,
    plus: /^\s*(?:[+&,;:]|plus\b|and\b)\s*/i,
  },
  en: {
    previous:
      /^(?:the )?(?:same|ditto|idem|as above|see above|as before|as previous|unchanged|no change)(?: as (?:above|before|previous))?$/i,
    lead: /^(?:(?:the )?same (?:expectations? |requirements? |responsibilities )?(?:as|as for|as in)|as (?:for|in|per))\s+/i,
    weakLead:
      /^(?:as|see|like|meets?(?: all)?(?: of)?|everything (?:in|from|at|of)|everything|all (?:of|from|in)|all|includes?(?: all)?(?: of)?|extends?|builds on|continues?)\s+/i,
    before:
      /^(?:the )?(?:expectations? (?:of|from|for) )?(?:the )?(?:above|previous|prior|preceding|former|lower|last)(?: (?:level|role|grade|band|one|column|rung|stage|position)s?)?/i,
    plus: /^(?:[\s,;.:–—-]*(?:plus|and(?: also)?|as well as|in addition|also|but(?: also)?|with)\b|\s*[+&,;:–—])[\s,:]*/i,
  },
  de: {
    previous: /^(?:wie oben|siehe oben|s\. ?o\.|dito|gleich|unverändert|wie zuvor)$/i,
    lead: /^(?:wie (?:bei|in|auf|für)|(?:das )?gleiche wie|siehe)\s+/i,
    weakLead: /^(?:wie|alles (?:aus|von)|zusätzlich zu)\s+/i,
    before:
      /^(?:die |der |das )?(?:oben|vorherige[rn]?|vorige[rn]?)(?: (?:stufe|rolle|position|ebene))?/i,
    plus: /^(?:[\s,;.:–—-]*(?:plus|und|sowie|zusätzlich|außerdem)\b|\s*[+&,;:–—])[\s,:]*/i,
  },
  fr: {
    previous: /^(?:idem|comme ci-dessus|voir ci-dessus|inchangé|pareil)$/i,
    lead: /^(?:(?:la )?même chose que|identique (?:à|au)|comme pour|voir)\s+/i,
    weakLead: /^(?:comme|tout (?:ce qui est )?(?:de|du)|en plus (?:de|du))\s+/i,
    before:
      /^(?:le |la |l')?(?:ci-dessus|(?:niveau|poste|rôle) précédent|précédente?)(?: (?:niveau|poste|rôle))?/i,
    plus: /^(?:[\s,;.:–—-]*(?:plus|et|ainsi que|avec)(?=\s)|\s*[+&,;:–—])[\s,:]*/i,
  },
};
