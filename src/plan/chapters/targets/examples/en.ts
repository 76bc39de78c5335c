/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    loan: 'Lend an iPhone for a day of viewings',
  },

  medium: {
    vipList: 'Group “Board and depot managers” in the service portal; Shazia Malik is the contact',
    holder: 'Fit a phone holder and a charger in a van',
  },

  large: {
    vipList: 'Group “Executive support” in MyIT, which names the contact on each tier 2 desk',
    travel: 'Lend a clean laptop and phone for a trip to a restricted country',
  },
};

export type Texts = typeof texts;
