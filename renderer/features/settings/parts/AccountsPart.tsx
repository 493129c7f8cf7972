import { accountNames } from '../../../../shared/domain/books/accountNames.ts';
import { type AccountRole, accountRoles, usualAccounts } from '../../../../shared/domain/books/accounts.ts';
import { stampsOf, useLive } from '../../../db/index.ts';
import { CheckField, FieldRow, FormSection, RecordForm, TextLine, TextSkeleton } from '../../../ui/index.ts';
import { accountsForm } from '../accountsForm.ts';
import { saveOrganisation } from '../settingsCommands.ts';
import { loadOrganisation } from '../settingsQueries.ts';

const compact = (text: string): string => text.toUpperCase().replace(/\s/g, '');

const AccountFields = ({ role }: { readonly role: AccountRole }) => (
  <FieldRow>
    <TextLine
      name={`accounts.${role}.number`}
      label={accountNames[role]}
      width="s"
      placeholder={usualAccounts[role].number}
      tidy={compact}
    />
    <TextLine
      name={`accounts.${role}.label`}
      label={`Libellé\u00a0: ${accountNames[role]}`}
      width="l"
      placeholder={usualAccounts[role].label}
    />
  </FieldRow>
);

/** The accounts that entries are written on, and when VAT is due. */
export function AccountsPart() {
  const organisation = useLive(loadOrganisation, []);
  if (!organisation) return <TextSkeleton lines={10} />;
  const { accounts, vatOnDebits } = organisation;
  return (
    <RecordForm
      schema={accountsForm}
      initial={{ accounts, vatOnDebits }}
      base={stampsOf(organisation)}
      draftKey="organisation:accounts"
      onSave={({ changed, base }) => saveOrganisation('Comptes modifiés', changed, base)}
    >
      <FormSection
        title="TVA"
        purpose="Sur les encaissements, la TVA d’une facture attend son règlement sur un compte d’attente."
      >
        <CheckField
          name="vatOnDebits"
          label="Option pour le paiement de la taxe d’après les débits"
          help="La TVA est due dès la facture, et chaque facture émise ensuite en porte la mention."
        />
      </FormSection>
      <FormSection
        title="Comptes"
        purpose="Un champ vide garde le compte usuel. Un lot déjà exporté garde les siens."
      >
        {accountRoles.map((role) => (
          <AccountFields key={role} role={role} />
        ))}
      </FormSection>
    </RecordForm>
  );
}
