export const FOOT_WORDS = {
  label: 'Über diese Website',
  about: 'Über',
  feed: 'Änderungen als Feed',
  archive: 'Alles als ZIP',
  licences: 'Open-Source-Lizenzen',
};

export const FEEDBACK = 'Einen Fehler melden';
