import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import type { Claim } from '../../../../shared/domain/bank/claim.ts';
import { claimsNamed } from '../../../../shared/domain/bank/claimsNamed.ts';

/** An invoice or a deposit awaited that nothing proposed, found by a few letters of its number or its payer. */
export function OtherClaim({
  claims,
  more,
  onChoose,
}: {
  readonly claims: readonly Claim[];
  /** Whether it goes with one that was found before. */
  readonly more: boolean;
  readonly onChoose: (claim: Claim) => void;
}) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <Box sx={{ maxWidth: 420, mt: 2 }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', mb: 0.5, typography: 'body2', fontWeight: 500 }}
      >
        {more ? 'Ajouter une facture ou un acompte attendu' : 'Autre facture ou acompte attendu'}
      </Box>
      <Autocomplete<Claim>
        id={id}
        size="small"
        value={null}
        inputValue={text}
        onInputChange={(_event, typed, cause) => setText(cause === 'input' ? typed : '')}
        onChange={(_event, claim) => {
          // The field says nothing of its text where it is the whole title already.
          setText('');
          if (claim) onChoose(claim);
        }}
        options={claimsNamed(claims, text)}
        filterOptions={(options) => [...options]}
        getOptionLabel={({ title }) => title}
        getOptionKey={({ id }) => id}
        noOptionsText="Rien ne correspond."
        openText="Ouvrir la liste"
        closeText="Fermer la liste"
        renderOption={({ key, ...props }, { title, payers }) => (
          <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 1 }}>
            <Box sx={{ flex: 1 }}>{title}</Box>
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{payers[0]}</Box>
          </Box>
        )}
        renderInput={(params) => <TextField {...params} placeholder="Numéro ou payeur" />}
      />
    </Box>
  );
}
