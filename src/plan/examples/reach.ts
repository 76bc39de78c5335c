import type { Plan } from '../plan';
import type { Cast } from './cast/en';
import type { ExampleId } from './ids';

/** The internal numbers of those whom others have to reach; nobody outside the company can ring them. */
const numbers: { [Id in ExampleId]: Partial<Record<keyof Cast[Id]['people'], number>> } = {
  small: { owner: 201, colleague: 202 },
  medium: { owner: 5601, desk: 5602, secondLead: 5603, workplace: 5604, endpoint: 5605 },
  large: { owner: 77401, europe: 77402, asia: 78402, endpoint: 77403 },
};

/** The plan with the numbers of its people, which plans of the first schema had no place for. */
export function reachable(plan: Plan, id: ExampleId, cast: Cast): Plan {
  const people: Readonly<Record<string, string>> = cast[id].people;
  const known = new Map(
    Object.entries(numbers[id]).map(([who, number]) => [people[who], cast.extension(number)]),
  );
  const { teams } = plan.answers;
  const directory = teams.directory.map((each) => ({
    ...each,
    reach: known.get(each.person) ?? each.reach,
  }));
  return { ...plan, answers: { ...plan.answers, teams: { ...teams, directory } } };
}
