import { hen } from './no-cycles.js';

export const egg = () => hen;
