import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useColorScheme } from '@mui/material/styles';
import { Section } from '../../../ui/index.ts';

const modes = [
  { value: 'system', label: 'Comme le système' },
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
] as const;

/** Light or dark; the choice is kept on this computer. */
export function AppearancePart() {
  const { mode, setMode } = useColorScheme();
  return (
    <Section title="Thème" purpose="Gardé sur cet ordinateur.">
      <Box role="radiogroup" aria-label="Thème">
        {modes.map(({ value, label }) => (
          <Box
            component="label"
            key={value}
            sx={{ display: 'flex', alignItems: 'center', cursor: 'pointer' }}
          >
            <Radio
              size="small"
              name="theme"
              value={value}
              checked={mode === value}
              onChange={() => setMode(value)}
              sx={{ p: 0.5, ml: -0.5 }}
            />
            {label}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
