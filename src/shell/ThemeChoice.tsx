import { THEMES, useTheme } from './theme.ts';

/** Light, dark, or whatever the system says. */
export function ThemeChoice({ className }: { className: string }) {
  const [theme, setTheme] = useTheme();
  return (
    <label className={`flex items-center ${className}`}>
      Theme
      <select
        value={theme}
        onChange={(event) =>
          setTheme(THEMES.find((each) => each === event.target.value) ?? 'system')
        }
        className="button"
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
