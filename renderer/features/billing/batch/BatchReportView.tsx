import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { countText } from '../../../../shared/messages/countOf.ts';
import { documentNames } from '../../../../shared/messages/factTitle.ts';
import { Download } from '../../../ui/icons.ts';
import { Button, Link, Section, useCommand, useToasts } from '../../../ui/index.ts';
import { savePapers } from '../../documents/index.ts';
import type { BatchReport } from './inTurn.ts';

/** « 3 factures émises, de FA-2026-0042 à FA-2026-0044. » */
export function issuedSentence({ issued, stopped }: BatchReport): string {
  const [first, last] = [issued[0]?.number, issued.at(-1)?.number];
  const numbers = first === last ? `, ${first}` : `, de ${first} à ${last}`;
  const count = countText(issued.length, 'facture émise', 'factures émises');
  const left = first === undefined ? 'Aucune facture n’est partie.' : `${count}${numbers}.`;
  return stopped ? `Arrêté à votre demande. ${left}` : left;
}

/** What became of a batch: what left, to be kept as files, and what did not, each with its reason. */
export function BatchReportView({ report, name }: { readonly report: BatchReport; readonly name: string }) {
  const { say } = useToasts();
  const save = useCommand(savePapers, {
    onDone: ({ path }) => say(`Fichier enregistré\u00a0: « ${path} ».`),
  });
  const { issued, held } = report;
  return (
    <Section title="Ce qui est parti">
      <Typography role="status">{issuedSentence(report)}</Typography>
      {issued.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <Button
            icon={Download}
            busy={save.busy}
            onClick={() =>
              save.run(
                name,
                issued.map(({ sha256 }) => sha256),
              )
            }
          >
            Enregistrer les PDF
          </Button>
        </Box>
      )}
      {held.length > 0 && (
        <Box component="ul" aria-label="Ce qui n’est pas parti" sx={{ mt: 2, mb: 0, pl: 2.5 }}>
          {held.map(({ row, why }) => (
            <li key={row.id}>
              <Link to={`/dossiers/${row.orderId}`}>{row.client}</Link>, {documentNames[row.kind]}
              {'\u00a0: '}
              {why}
            </li>
          ))}
        </Box>
      )}
    </Section>
  );
}
