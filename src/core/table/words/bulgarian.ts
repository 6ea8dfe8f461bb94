import type { Words } from './english';

export const bulgarian: Words = {
  day: `-дата-`,
  cost: `отстъпка-, просроч-, закъсн-, разход-, оплакван-, рекламаци-, връщан-`,
};
