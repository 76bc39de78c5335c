import type { Plan } from '../plan';
import type { Cast } from './cast/en';
import type { ExampleId } from './ids';

type Numbers = { [Id in ExampleId]: Partial<Record<keyof Cast[Id]['people'], number>> };

/** The internal numbers of those whom others have to reach; nobody outside the company can ring them. */
const numbers: Numbers = {
  small: { owner: 201, colleague: 202 },
  medium: {
    owner: 5601,
    desk: 5602,
    secondLead: 5603,
    workplace: 5604,
    endpoint: 5605,
    rolloutLead: 5606,
  },
  large: {
    owner: 77401,
    europe: 77402,
    asia: 78402,
    endpoint: 77403,
    rolloutLead: 77404,
    identityNight: 77450,
    securityNight: 77400,
  },
};

/** Those who stand in for a party of the plan, and whom none of its other answers names. */
const beside: readonly (keyof Cast['roles'])[] = ['rolloutLead', 'identityNight', 'securityNight'];

/** The plan with the numbers of its people, which plans of the first schema had no place for. */
export function reachable(plan: Plan, id: ExampleId, cast: Cast): Plan {
  const people: Readonly<Record<string, string>> = cast[id].people;
  const known = new Map(
    Object.entries(numbers[id]).map(([who, number]) => [people[who], cast.extension(number)]),
  );
  const reachOf = (name: string) => known.get(name) ?? '';
  const { teams } = plan.answers;
  const named = teams.directory.map((each) => ({
    ...each,
    reach: reachOf(each.person) || each.reach,
  }));
  const others = beside.flatMap((role) => {
    const person = people[role];
    if (person === undefined) return [];
    const personRole = cast.roles[role];
    return [{ id: `people-${role}`, person, personRole, reach: reachOf(person), standIn: null }];
  });
  const directory = [...named, ...others];
  return { ...plan, answers: { ...plan.answers, teams: { ...teams, directory } } };
}
