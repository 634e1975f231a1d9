export { referrals } from '../../../../apps/all-in-one/all-in-one.app.js';
