import type { InvoiceParty } from '../../domain/billing/invoice.ts';
import { sirenOf } from '../../domain/parties/siret.ts';
import { element, type Xml } from './xml.ts';

/** SIREN in the French register (ISO 6523), and the electronic address of the French directory. */
const sirenScheme = '0002';
const siretScheme = '0009';
const directoryScheme = '0225';

/** The country of an address: papers name it in French, the norm by its code. */
const countryCode = (country: string | undefined): string =>
  country === undefined || /^france$/i.test(country.trim()) ? 'FR' : country.trim().toUpperCase().slice(0, 2);

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
    element('ram:CountryID', countryCode(country)),
  ]);

/** Where the platform delivers: the SIREN in the French directory (BR-FR-12, -13); a consumer has none. */
const electronicAddress = ({ siret, email }: InvoiceParty): Xml => {
  const uri =
    siret === undefined
      ? element('ram:URIID', email, { schemeID: 'EM' })
      : element('ram:URIID', sirenOf(siret), { schemeID: directoryScheme });
  return element('ram:URIUniversalCommunication', [uri]);
};

/**
 * A seller or buyer (BG-4, BG-7), in the order that the schema wants.
 * @example party('ram:SellerTradeParty', seller)
 */
export const party = (name: 'ram:SellerTradeParty' | 'ram:BuyerTradeParty', of: InvoiceParty): Xml =>
  element(name, [
    element('ram:GlobalID', of.siret, { schemeID: siretScheme }),
    element('ram:Name', of.name),
    element('ram:Description', of.legal),
    legalOrganisation(of),
    name === 'ram:SellerTradeParty' ? contact(of) : '',
    address(of),
    electronicAddress(of),
    element('ram:SpecifiedTaxRegistration', [element('ram:ID', of.vatNumber, { schemeID: 'VA' })]),
  ]);
