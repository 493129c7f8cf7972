import { useFormContext, useWatch } from 'react-hook-form';
import { readSiret, sirenOf } from '../../../shared/domain/parties/siret.ts';
import { vatNumberOf } from '../../../shared/domain/parties/vatNumber.ts';
import { Button } from '../../ui/index.ts';

/** The VAT number that goes with the SIRET typed, one click away; said, never put there by itself. */
export function VatProposal() {
  const [siret, vatNumber] = useWatch({ name: ['siret', 'vatNumber'] }) as [unknown, unknown];
  const { setValue } = useFormContext();
  const read = readSiret(typeof siret === 'string' ? siret : '');
  if (!read.ok || (typeof vatNumber === 'string' && vatNumber.trim() !== ''))
    return <>Laissez vide si le client n’en a pas.</>;
  const proposed = vatNumberOf(sirenOf(read.value));
  return (
    <Button look="text" onClick={() => setValue('vatNumber', proposed, { shouldDirty: true })}>
      {`Reprendre ${proposed}`}
    </Button>
  );
}
