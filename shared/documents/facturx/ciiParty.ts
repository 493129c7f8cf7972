import type { InvoiceParty, VatCode } from '../../domain/billing/invoice.ts';
import { sirenOf } from '../../domain/parties/siret.ts';
import { countryCode } from './countryCode.ts';
import { element, type Xml } from './xml.ts';

/** SIREN in the French register (ISO 6523), and the electronic address of the French directory. */
const sirenScheme = '0002';
const siretScheme = '0009';
const directoryScheme = '0225';

const legalOrganisation = ({ siret }: InvoiceParty): Xml =>
  siret === undefined
    ? ''
    : element('ram:SpecifiedLegalOrganization', [
        element('ram:ID', sirenOf(siret), { schemeID: sirenScheme }),
      ]);

const contact = ({ name, email, phone }: InvoiceParty): Xml =>
  email === undefined && phone === undefined
    ? ''
    : element('ram:DefinedTradeContact', [
        element('ram:PersonName', name),
        element('ram:TelephoneUniversalCommunication', [element('ram:CompleteNumber', phone)]),
        element('ram:EmailURIUniversalCommunication', [element('ram:URIID', email)]),
      ]);

const address = ({ address: { street, more, postcode, city, country } }: InvoiceParty): Xml =>
  element('ram:PostalTradeAddress', [
    element('ram:PostcodeCode', postcode),
    element('ram:LineOne', street),
    element('ram:LineTwo', more),
    element('ram:CityName', city),
    element('ram:CountryID', countryCode(country) ?? undefined),
  ]);

/** Where the platform delivers: the SIREN in the French directory (BR-FR-12, -13); a consumer has none. */
const electronicAddress = ({ siret, email }: InvoiceParty): Xml => {
  const uri =
    siret === undefined
      ? element('ram:URIID', email, { schemeID: 'EM' })
      : element('ram:URIID', sirenOf(siret), { schemeID: directoryScheme });
  return element('ram:URIUniversalCommunication', [uri]);
};

type Role = 'ram:SellerTradeParty' | 'ram:BuyerTradeParty';

/**
 * The VAT numbers (BT-31, BT-48): none where a line is outside the scope of VAT (BR-O-02). A seller without one, all of
 * whose services are exempt, is known to the tax office by its SIREN (BT-32, BR-E-02).
 */
function taxRegistration(name: Role, { vatNumber, siret }: InvoiceParty, codes: ReadonlySet<VatCode>): Xml {
  if (codes.has('O')) return '';
  const siren = name === 'ram:SellerTradeParty' && siret !== undefined ? sirenOf(siret) : undefined;
  const id = vatNumber
    ? element('ram:ID', vatNumber, { schemeID: 'VA' })
    : element('ram:ID', siren, { schemeID: 'FC' });
  return element('ram:SpecifiedTaxRegistration', [id]);
}

/**
 * A seller or buyer (BG-4, BG-7), in the order that the schema wants. The norm has a legal form and a contact of the
 * seller alone (BT-33, BG-6; CII-SR-250).
 * @param codes how the lines of the invoice are taxed
 * @example party('ram:SellerTradeParty', seller, new Set(['S']))
 */
export const party = (name: Role, of: InvoiceParty, codes: ReadonlySet<VatCode>): Xml =>
  element(name, [
    element('ram:GlobalID', of.siret, { schemeID: siretScheme }),
    element('ram:Name', of.name),
    name === 'ram:SellerTradeParty' ? element('ram:Description', of.legal) : '',
    legalOrganisation(of),
    name === 'ram:SellerTradeParty' ? contact(of) : '',
    address(of),
    electronicAddress(of),
    taxRegistration(name, of, codes),
  ]);
