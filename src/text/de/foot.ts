export const FOOT_WORDS = {
  label: 'Über diese Website',
  about: 'Über',
  licences: 'Open-Source-Lizenzen',
};

export const FEEDBACK = 'Einen Fehler melden';
