/** Mobile app, our own JSON: the same form as web chat, under its own name. */
import { checkRefusals, checkWebhooks, type Expectations } from './check.js';

const AT = 'shop 1762902671000';
const NOOR = 'v-1 (Noor) email:noor@example.com';

const EXPECTED: Expectations = {
  text: [`${AT} message e1 message ${NOOR}: "Hello"`],
  photo: [`${AT} message p1 message ${NOOR} phone:+33600000000: <image f9 https://cdn.example/p.jpg>`],
};

describe('mobile app', () => {
  checkWebhooks('mobile-app', EXPECTED);

  checkRefusals('mobile-app', {
    'no app': { of: 'text', change: () => ({ events: [] }), path: 'appId', reason: /Mobile app webhook at appId/ },
  });
});
