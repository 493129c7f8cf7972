import { useState } from 'react';
import { OwnOrganisation } from './OwnOrganisation.tsx';
import { StartChoices } from './StartChoices.tsx';

/** The first start: who works here, then how to begin. */
export function FirstStart({ who }: { readonly who: string }) {
  const [own, setOwn] = useState(false);
  const [name, setName] = useState(who);
  return own ? (
    <OwnOrganisation onBack={() => setOwn(false)} />
  ) : (
    <StartChoices name={name} onName={setName} onOwn={() => setOwn(true)} />
  );
}
