// The texts of the pages inside the product: the pages of one form load none of them.
import type en from '../en/inside';
import type { Same } from '../same';
import buying from './buying';
import creators from './creators';
import explore from './explore';
import market from './market';
import seats from './seats';
import subscriptions from './subscriptions';
import webhooks from './webhooks';
import work from './work';

const inside: Same<typeof en> = { ...work, ...market, ...buying, ...seats, ...subscriptions, ...explore, ...creators, ...webhooks };

export default inside;
