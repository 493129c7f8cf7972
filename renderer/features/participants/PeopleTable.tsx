import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { PersonRow } from './PersonRow.tsx';
import { reviewColumns } from './reviewColumns.ts';
import type { ReviewedPerson } from './usePastedPeople.ts';

const headStyle = {
  textAlign: 'left',
  fontWeight: 500,
  color: 'text.secondary',
  typography: 'caption',
  pb: 0.5,
} as const;

/** The people of a pasted list: each can be corrected, left out, or recognised as someone on record. */
export function PeopleTable({
  people,
  onChange,
}: {
  readonly people: readonly ReviewedPerson[];
  readonly onChange: (at: number, edit: (person: ReviewedPerson) => ReviewedPerson) => void;
}) {
  const all = people.every(({ chosen }) => chosen);
  const chooseAll = (): void =>
    people.forEach((_, at) => onChange(at, (person) => ({ ...person, chosen: !all })));
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        aria-label="Personnes lues dans la liste"
        sx={{ borderCollapse: 'collapse', minWidth: 820, width: '100%', maxWidth: 1180 }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ width: 40, ...headStyle }}>
              <Checkbox
                size="small"
                checked={all}
                onChange={chooseAll}
                slotProps={{ input: { 'aria-label': 'Tout choisir' } }}
                sx={{ p: 0.5 }}
              />
            </Box>
            {reviewColumns.map(({ field, label, width }) => (
              <Box component="th" scope="col" key={field} sx={{ width, ...headStyle }}>
                {label}
              </Box>
            ))}
            <Box component="th" scope="col" sx={{ ...headStyle, pl: 1 }}>
              À vérifier
            </Box>
          </tr>
        </thead>
        <tbody>
          {people.map((person, at) => (
            <PersonRow
              key={`${person.listed.line}-${at}`}
              person={person}
              onChange={(edit) => onChange(at, edit)}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
