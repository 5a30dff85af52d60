/** The words at the foot of every page. */
export const FOOT_WORDS = {
  label: 'About this site',
  feedback: 'Say what is amiss',
  about: 'About',
  licences: 'Open-source licences',
};
