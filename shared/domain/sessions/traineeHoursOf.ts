/**
 * Hours that an order may be paid for by a payer that counts them person by person (clause 3.3): each planned hour,
 * for each person who is there.
 * @example traineeHoursOf(14, 2) //=> 28
 */
export const traineeHoursOf = (hours: number, people: number): number => hours * people;
