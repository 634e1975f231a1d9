import { egg } from './no-cycles-either.js';

export const hen = () => egg;
