/**
 * The body of a request as text: `too long` beyond so many bytes, of which the rest is read and not kept, and `broken` where it
 * is cut off or not UTF-8.
 */
export async function readBody(request: Request, maxBytes: number): Promise<{ text: string } | { problem: 'too long' | 'broken' }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size <= maxBytes) text += decoder.decode(chunk, { stream: true })
    }
    return size <= maxBytes ? { text: text + decoder.decode() } : { problem: 'too long' }
  } catch {
    return { problem: 'broken' }
  }
}
