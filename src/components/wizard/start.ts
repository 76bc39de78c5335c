import * as v from 'valibot';
import { startPlanner } from './Planner';
import { setupSchema } from './setup';

// The page draws the planner's place itself, without Astro's own loader of islands: 3.6 kB less before the first answer.
const place = document.getElementById('planner');
if (place) void startPlanner(place, v.parse(setupSchema, JSON.parse(place.dataset.setup ?? '')));
