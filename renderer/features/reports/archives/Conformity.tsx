import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLive } from '../../../db/index.ts';
import { Button, Section, TextSkeleton, useCommand, useToday } from '../../../ui/index.ts';
import { loadAttestation, printAttestation } from './archivesCommands.ts';

const holds = [
  'Un règlement inscrit ne s’efface ni ne se modifie\u00a0: une erreur se corrige par une inscription contraire, qui reste en vue.',
  'Chaque inscription est datée à la minute, et enchaînée à la précédente par une empreinte SHA-256.',
  'Le chiffre d’affaires de toute période s’obtient à la demande, sans clôture.',
  'Les données de la démonstration sont à part, et leurs documents portent une mention.',
];

const limits = [
  'Émarge n’est pas certifié\u00a0: aucun organisme accrédité ne l’a examiné.',
  'L’attestation individuelle se délivre par l’éditeur, sous sa signature. Un organisme qui aurait développé le logiciel pour lui-même ne peut pas l’établir\u00a0: il lui faut un certificat.',
  'L’obligation vise les assujettis à la TVA qui inscrivent des règlements de particuliers. En sont dispensés la franchise en base, les opérations toutes exonérées et les règlements qui passent tous directement par une banque.',
  'Le format de restitution attendu de l’administration n’est pas encore publié\u00a0: l’archive est en texte, que tout programme lit.',
];

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: 760, '& li': { mb: 0.5 } }}>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </Box>
);

/** What the software does for the law on cash software, what it is not certified for, and the model of the attestation. */
export function Conformity() {
  const today = useToday();
  const attestation = useLive(loadAttestation, []);
  const print = useCommand(() => printAttestation(today));
  return (
    <>
      <Section title="Ce que fait Émarge" purpose="Article 286, I, 3° bis du Code général des impôts.">
        <Points points={holds} />
      </Section>
      <Section title="Ce qu’il ne fait pas">
        <Points points={limits} />
      </Section>
      <Section
        title="Modèle d’attestation"
        purpose="Modèle, à signer par l’éditeur."
        aside={
          <Button look="text" busy={print.busy} onClick={() => print.run()}>
            Imprimer le modèle
          </Button>
        }
      >
        {attestation ? (
          <Box sx={{ maxWidth: 760, color: 'text.secondary', '& p': { mb: 1 } }}>
            <Typography sx={{ fontWeight: 600, color: 'text.primary' }}>{attestation.notice}</Typography>
            {attestation.paragraphs.map((text) => (
              <Typography key={text}>{text}</Typography>
            ))}
          </Box>
        ) : (
          <TextSkeleton lines={6} />
        )}
      </Section>
    </>
  );
}
