/** Terms of an invented organisation that numbers nothing: short titles over paragraphs. */
export const withoutNumbers = `Nos conditions

Commande

Votre commande est ferme dès que nous avons reçu le devis signé et un acompte de 25 % du prix. Le devis est valable un mois.

Paiement

La facture est payable comptant, à réception, à la fin de la formation. Aucun escompte n’est accordé.

Annulation

Si vous annulez moins de 10 jours ouvrés avant le premier jour de la formation, le prix entier reste dû. Avant, nous gardons l’acompte.

Nos supports

Les documents que nous vous remettons restent à nous et ne peuvent être copiés sans notre accord écrit.
`;
