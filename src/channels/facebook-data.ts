/**
 * What a Facebook page can do and its rules. Apart from the parser, so that a page that only shows conversations
 * doesn't load that.
 */
import { capabilities, MB, policy, type ChannelData } from './channel-data.js';

export const facebookData: ChannelData = {
  kind: 'facebook',
  name: 'Facebook',
  beta: false,
  capabilities: capabilities({
    // developers.facebook.com/docs/graph-api/webhooks/reference/page: the feed field tells nothing of delivery or reading
    receipts: ['sent'],
    // Not documented; Facebook takes no longer comment.
    textLimit: 8000,
    // developers.facebook.com/docs/graph-api/reference/object/comments: one attachment_url, an image; its size is not
    // documented, this one is our caution
    attachments: { image: 4 * MB },
    // developers.facebook.com/docs/graph-api/reference/comment: a page updates and deletes its own comments
    edits: true,
    deletions: true,
  }),
  // A public comment may be answered at any time.
  policy: policy(),
};
