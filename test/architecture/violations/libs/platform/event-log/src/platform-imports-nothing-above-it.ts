export { referrals } from '#contexts/referrals';
