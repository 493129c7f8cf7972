import Box from '@mui/material/Box';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { specialConditions } from '../../../../shared/domain/terms/specialConditions.ts';
import { modelVersion } from '../../../../shared/domain/terms/versionInForce.ts';
import { isBoundToVersion, versionOfDossier } from '../../../../shared/domain/terms/versionOfDossier.ts';
import { Link } from '../../../ui/index.ts';

/** The terms that the order lives under, and what was agreed for it alone. */
export function OrderTerms({ dossier, today }: { readonly dossier: Dossier; readonly today: CivilDay }) {
  const { order } = dossier;
  const version = versionOfDossier(dossier, today);
  const special = specialConditions(dossier, today);
  const note = order.specialTermsNote?.trim();
  const agreed = [...special.map(({ sentence }) => sentence), ...(note ? [note] : [])];
  return (
    <Box component="section" aria-label="Conditions de ce dossier" sx={{ mt: 2.5, mb: 2.5 }}>
      <Box>
        Conditions :{' '}
        <Link to={`/parametres/conditions/versions/${version?.id ?? modelVersion}`}>
          {version?.label ?? 'modèle'}
        </Link>
        {isBoundToVersion(dossier) ? '' : ', tant qu’aucune proposition n’est partie'} ·{' '}
        <Link to={`/dossiers/${order.id}/conditions`}>
          {agreed.length > 0 ? 'Conditions particulières' : 'Conditions particulières…'}
        </Link>
        {order.buyerTerms && ' · Le client a ses propres conditions'}
      </Box>
      {agreed.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {agreed.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Box>
      )}
    </Box>
  );
}
