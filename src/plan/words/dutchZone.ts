/** A time zone in a Dutch sentence: "de tijdzone van Londen", but "de tijdzone UTC", which is no place. */
export const dutchZone = (name: string) =>
  `de tijdzone ${/^\p{Lu}{2}/u.test(name) ? '' : 'van '}${name}`;
