import * as words from '#src/text/en/shell.ts';
import { THEMES, useTheme } from './theme.ts';

/** Light, dark, or whatever the system says. */
export function ThemeChoice({ className }: { className: string }) {
  const [theme, setTheme] = useTheme();
  return (
    <label className={`flex items-center ${className}`}>
      {words.theme}
      <select
        value={theme}
        onChange={(event) =>
          setTheme(THEMES.find((each) => each === event.target.value) ?? 'system')
        }
        className="button"
      >
        <option value="system">{words.themeSystem}</option>
        <option value="light">{words.themeLight}</option>
        <option value="dark">{words.themeDark}</option>
      </select>
    </label>
  );
}
