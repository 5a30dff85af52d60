/** The words at the foot of every page. */
export const FOOT_WORDS = {
  label: 'About this site',
  about: 'About',
  feed: 'Changes as a feed',
  archive: 'The whole ladder (ZIP)',
  licences: 'Open-source licences',
};

/** Where feedback goes, at the foot and where a screen fails: apart, since every page carries these words alone. */
export const FEEDBACK = 'Say what is amiss';
