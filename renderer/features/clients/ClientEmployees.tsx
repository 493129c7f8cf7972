import Box from '@mui/material/Box';
import { useLocation } from 'wouter';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { useLive } from '../../db/index.ts';
import { ClipboardPaste } from '../../ui/icons.ts';
import { Button, Link, Section } from '../../ui/index.ts';
import { employeesOf } from './clientQueries.ts';

const shown = 24;

/** The people whom a client has sent, and the way to add a list of them. */
export function ClientEmployees({ clientId }: { readonly clientId: string }) {
  const [, go] = useLocation();
  const people = useLive(() => employeesOf(clientId), [clientId]) ?? [];
  return (
    <Section
      title="Stagiaires"
      purpose={people.length > 0 ? countText(people.length, 'personne') : 'Les salariés à former.'}
      aside={
        <Button
          look="text"
          icon={ClipboardPaste}
          onClick={() => go(`/participants/coller?employeur=${clientId}`)}
        >
          Coller une liste
        </Button>
      }
    >
      <Box sx={{ columnWidth: 220, columnGap: 4 }}>
        {people.slice(0, shown).map((person) => (
          <Box key={person.id}>
            <Link to={`/participants/${person.id}`}>{displayName(person)}</Link>
          </Box>
        ))}
        {people.length > shown && (
          <Box sx={{ color: 'text.secondary' }}>et {countText(people.length - shown, 'autre')}</Box>
        )}
      </Box>
    </Section>
  );
}
