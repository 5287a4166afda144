import type { Source } from '../../contract/contract.ts'

/** Where the requirements are written. Examples from the contract have their own sources. */

/** Webhook Overview: URL, query, reply, deadline, retry, and the classes of failures. */
export const overview: Source = { page: '1047/34354', url: 'https://www.tencentcloud.com/document/product/1047/34354', stamp: 'undated' }

/** Webhook configuration: authentication, and how long a signature is valid. */
export const configuration: Source = {
  page: '269/32431',
  url: 'https://cloud.tencent.com/document/product/269/32431',
  stamp: '2025-07-09 10:47:42',
}

/** Message formats: the elements of a message, with samples. */
export const messageFormats: Source = {
  page: '1047/33527',
  url: 'https://www.tencentcloud.com/document/product/1047/33527',
  stamp: 'undated',
}

/** Limits: the size of a message. */
export const messageLimits: Source = {
  page: '1047/34381',
  url: 'https://www.tencentcloud.com/document/product/1047/34381',
  stamp: '2025-03-10 11:19:37',
}

/** Tencent's own sample of a receiver. */
export const sampleReceiver: Source = { page: 'guide:COS content moderation for IM', stamp: 'undated', note: "Tencent's own PHP receiver." }

/** JSON itself. */
export const json: Source = { page: 'RFC 8259', url: 'https://www.rfc-editor.org/rfc/rfc8259' }

export function inference(note: string): Source {
  return { page: 'inference', note }
}
