import { readArchive } from './archive.ts';
import type { SourceForm } from './source.ts';

const SAVE_AS_DOCX = 'Open it in the program that made it and save it as a Word document (.docx).';
const SAVE_AS_XLSX = 'Open it in the program that made it and save it as .xlsx.';

/**
 * Every form that files come in, by its name: what is read, and how, and what is not, and why. To teach the importer a
 * form, add an entry. What is heavy is loaded only where a file of its form is met.
 */
export const SOURCES = {
  markdown: {
    extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mdx', '.txt', '.text', '.erb'],
    names: [
      'readme',
      'license',
      'licence',
      'copying',
      'contributing',
      'contributors',
      'authors',
      'changelog',
      'code_of_conduct',
      'notice',
      'security',
    ],
    read: async (input) => (await import('./markdownFile.ts')).readMarkdownFile(input),
  },
  html: {
    extensions: ['.html', '.htm', '.xhtml', '.html.erb'],
    read: async (input) => (await import('./html.ts')).readHtml(input),
  },
  word: {
    extensions: ['.docx', '.docm', '.dotx'],
    read: async (input) => (await import('./word.ts')).readWord(input),
  },
  yaml: {
    extensions: ['.yml', '.yaml'],
    read: async (input) => (await import('./data.ts')).readYaml(input),
  },
  json: {
    extensions: ['.json', '.jsonc'],
    read: async (input) => (await import('./data.ts')).readJson(input),
  },
  excel: {
    extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
    read: async (input) => (await import('./sheetXlsx.ts')).readXlsx(input),
  },
  calc: {
    extensions: ['.ods', '.ots', '.fods'],
    read: async (input) => (await import('./sheetOds.ts')).readOds(input),
  },
  csv: {
    extensions: ['.csv', '.tsv', '.tab'],
    read: async (input) => (await import('./sheetCsv.ts')).readCsv(input),
  },
  archive: { extensions: ['.zip'], unpack: readArchive },
  otherArchive: {
    extensions: ['.tar', '.tgz', '.gz', '.bz2', '.xz', '.7z', '.rar'],
    refuses: 'An archive of this form',
    way: 'Unpack it and give the folder, or pack it as .zip.',
  },
  oldWord: {
    extensions: ['.doc', '.dot'],
    refuses: 'The old form of Word documents',
    way: SAVE_AS_DOCX,
  },
  openDocument: {
    extensions: ['.odt', '.ott', '.fodt'],
    refuses: 'A text of LibreOffice',
    way: SAVE_AS_DOCX,
  },
  richText: { extensions: ['.rtf'], refuses: 'Rich text', way: SAVE_AS_DOCX },
  pages: { extensions: ['.pages'], refuses: 'A document of Pages', way: SAVE_AS_DOCX },
  pdf: {
    extensions: ['.pdf'],
    refuses: 'A PDF, which has places for letters but no headings and lists,',
    way: 'Give the document that it was made from, or open it in Word, which makes a .docx of it.',
  },
  slides: {
    extensions: ['.pptx', '.ppt', '.key', '.odp'],
    refuses: 'A presentation',
    way: 'Copy its text into a Word document or a Markdown file, with a heading for each role.',
  },
  oldSheet: {
    extensions: ['.xls', '.xlsb', '.numbers'],
    refuses: 'A spreadsheet of this form',
    way: SAVE_AS_XLSX,
  },
  script: {
    extensions: ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx', '.vue', '.svelte'],
    refuses: 'Program text, which is never run,',
    way: 'Where it holds a ladder, export that as JSON: print JSON.stringify(ladder) into a .json file.',
  },
  otherMarkup: {
    extensions: ['.rst', '.adoc', '.asciidoc', '.org', '.tex', '.textile', '.wiki', '.mediawiki'],
    refuses: 'Text with this markup',
    way: 'Turn it into Markdown, which pandoc does: pandoc -t gfm FILE -o FILE.md',
  },
  otherData: {
    extensions: ['.toml', '.xml', '.json5', '.ini', '.plist'],
    refuses: 'Data of this form',
    way: 'Save it as YAML or JSON where it holds a ladder.',
  },
  pictures: {
    extensions:
      '.png .jpg .jpeg .gif .svg .webp .avif .ico .bmp .tif .tiff .heic .drawio .fig .sketch .psd .ai'.split(
        ' ',
      ),
    passes: 'pictures',
  },
  films: {
    extensions: '.mp4 .mov .webm .avi .mkv .mp3 .wav .ogg .m4a'.split(' '),
    passes: 'films and sounds',
  },
  styles: {
    extensions: '.css .scss .sass .less .woff .woff2 .ttf .otf .eot'.split(' '),
    passes: 'style sheets and fonts',
  },
  programs: {
    extensions:
      '.py .rb .go .rs .java .kt .swift .c .h .cpp .cs .php .sh .bat .ps1 .lua .r .sql .pl .scala .tf .map .wasm .exe .dll .so .jar .class .pyc'.split(
        ' ',
      ),
    names: [
      'makefile',
      'dockerfile',
      'gemfile',
      'rakefile',
      'procfile',
      'vagrantfile',
      'jenkinsfile',
    ],
    passes: 'programs',
  },
  machinery: {
    extensions:
      '.lock .log .cfg .conf .env .properties .gitkeep .tmp .bak .swp .sum .mod .njk .liquid .hbs .mustache .ejs .haml .slim .pug'.split(
        ' ',
      ),
    names: ['codeowners', 'cname', 'go.mod', 'go.sum', 'ids.lock'],
    passes: 'settings and templates of programs',
  },
} as const satisfies Record<string, SourceForm>;

export type FormName = keyof typeof SOURCES;

const FORMS: readonly SourceForm[] = Object.values(SOURCES);

/** The form of a file by its name: that of the longest end that is known; nothing for an end that is not. */
export function formOf(file: string): SourceForm | undefined {
  const name = (file.split('/').at(-1) ?? file).toLowerCase();
  const ends = FORMS.flatMap((form) =>
    form.extensions.filter((end) => name.endsWith(end)).map((end) => ({ form, end })),
  );
  const [longest] = ends.sort((a, b) => b.end.length - a.end.length);
  return longest?.form ?? FORMS.find(({ names = [] }) => names.includes(name));
}

/** The ends of the names of all files that are read, for a list of them. */
export const READ_EXTENSIONS: readonly string[] = FORMS.flatMap((form) =>
  'read' in form || 'unpack' in form ? form.extensions : [],
);
