/**
 * What X can do and its rules. Apart from the parser, so that a page that only shows conversations doesn't load that.
 */
import { capabilities, MB, policy, type ChannelData } from './channel-data.js';

export const xData: ChannelData = {
  kind: 'x',
  name: 'X',
  beta: false,
  capabilities: capabilities({
    // docs.x.com/x-api/account-activity/introduction: read receipts to the user; nothing tells of delivery
    receipts: ['sent', 'read'],
    // dm_text_character_limit of X's GET help/configuration. A public reply has its own limit, which X checks.
    textLimit: 10_000,
    // docs.x.com/x-api/media/quickstart/best-practices: image 5 MB, GIF 15 MB, video 512 MB; a GIF counts as an image here
    attachments: { image: 5 * MB, video: 512 * MB },
    deletions: true,
  }),
  policy: policy(),
};
