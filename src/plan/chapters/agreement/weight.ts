import { own } from './questions';

const { riskLevel } = own;

interface Rated {
  chance: string | null;
  harm: string | null;
}

const step = (level: string | null) => riskLevel.ids.findIndex((id) => id === level) + 1;

/** How serious a risk is, from 0 for one that nobody has rated to 9; what may happen weighs as much as how badly. */
export const weightOf = ({ chance, harm }: Rated): number => step(chance) * step(harm);
