import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { answering } from '../src/answering.ts'
import type { FetchHandler } from '../src/delivery/receiver.ts'
import { listenOn, printError, type Server, serve } from '../src/server.ts'
import { root, run } from './support/cli.ts'

/** Serves the handler, and records the errors that are reported. */
async function start(handle: FetchHandler): Promise<Server & { errors: unknown[] }> {
  const errors: unknown[] = []
  const server = await serve(handle, { onError: (error) => errors.push(error) })
  onTestFinished(() => server.close())
  return { ...server, errors }
}

interface Connection {
  socket: Socket
  write(text: string | Buffer): Promise<void>
  /** Resolves once so much came back as fits the pattern; rejects when the connection ends before. */
  comes(pattern: RegExp): Promise<string>
}

/** A connection to a server, on which the test decides what is sent when. */
async function open(url: string): Promise<Connection> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let received = ''
  let changed = Promise.withResolvers<void>()
  let isOver = false
  const change = () => {
    changed.resolve()
    changed = Promise.withResolvers()
  }
  socket.on('data', (chunk) => {
    received += chunk
    change()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    isOver = true
    change()
  })
  await new Promise((resolve) => socket.once('connect', resolve))
  return {
    socket,
    write: (text) => new Promise((resolve) => void socket.write(text, () => resolve())),
    async comes(pattern) {
      while (!pattern.test(received)) {
        if (isOver) throw new Error(`the connection ended after ${JSON.stringify(received)}`)
        await changed.promise
      }
      return received
    },
  }
}

const head = (path: string, length = 0) => `POST ${path} HTTP/1.1\r\nhost: im.test\r\ncontent-length: ${length}\r\n\r\n`

describe('what a handler throws', () => {
  test('is answered for with 500, told, and leaves the server as it was', async () => {
    const server = await start((request) => {
      if (request.url.endsWith('/bug')) throw new Error('a bug of the handler')
      return new Response('fine')
    })
    expect((await fetch(`${server.url}/bug`)).status).toBe(500)
    expect(server.errors).toEqual([new Error('a bug of the handler')])
    expect(await (await fetch(server.url)).text()).toBe('fine')
    expect(server.errors).toHaveLength(1)
  })

  test('is told whatever it is, and so is a response that is none', async () => {
    const server = await start((request) => (request.url.endsWith('/none') ? (undefined as never) : Promise.reject(null)))
    expect((await fetch(`${server.url}/none`)).status).toBe(500)
    expect((await fetch(`${server.url}/null`)).status).toBe(500)
    expect(server.errors).toEqual([expect.any(TypeError), null])
  })

  test('in the middle of a response is told too, and breaks the connection', async () => {
    const body = () =>
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('half')),
        pull: (controller) => controller.error(new Error('a bug of the stream')),
      })
    const server = await start(() => new Response(body()))
    await expect(fetch(server.url).then((reply) => reply.text())).rejects.toThrow()
    await expect.poll(() => server.errors).toEqual([new Error('a bug of the stream')])
  })

  test('where requests are answered as plain data, is told just so', async () => {
    const errors: unknown[] = []
    const answer = () => Promise.reject(new Error('a bug of the answer'))
    const server = await listenOn(createServer(answering(answer, 100, (error) => errors.push(error))), {})
    onTestFinished(() => server.close())
    expect((await fetch(server.url)).status).toBe(500)
    expect(errors).toEqual([new Error('a bug of the answer')])
  })

  test('is printed on stderr with its stack when nobody asks for it, and does not end the process', async () => {
    const script = `
      import { serve } from ${JSON.stringify(`${root}/src/server.ts`)}
      const server = await serve(function handler() { throw new Error('a bug of the handler') })
      const statuses = [(await fetch(server.url)).status, (await fetch(server.url)).status]
      await server.close()
      console.log(statuses.join())`
    const { code, stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script])
    expect([code, stdout]).toEqual([0, '500,500\n'])
    expect(stderr.match(/Error: a bug of the handler\n +at handler/g)).toHaveLength(2)
  })
})

describe('a caller who hangs up', () => {
  test('before the body is whole is no error of the handler', async () => {
    const over = Promise.withResolvers<unknown>()
    const began = Promise.withResolvers<void>()
    const server = await start(async (request) => {
      began.resolve()
      await request.text().catch((error) => {
        over.resolve(error)
        throw error
      })
      return new Response()
    })
    const caller = await open(server.url)
    await caller.write(`${head('/', 100)}half`)
    await began.promise
    caller.socket.destroy()
    expect(await over.promise).toBeInstanceOf(Error)
    expect((await fetch(server.url, { method: 'POST', body: 'x' })).status).toBe(200)
    expect(server.errors).toEqual([])
  })

  test('before the response is no error of the handler, which hears that it is not wanted', async () => {
    const [arrived, left, cancelled] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const server = await start(async (request) => {
      if (!request.url.endsWith('/slow')) return new Response('fine')
      arrived.resolve()
      await left.promise
      return new Response(new ReadableStream({ cancel: () => cancelled.resolve() }))
    })
    const caller = await open(server.url)
    await caller.write(head('/slow'))
    await arrived.promise
    const closed = new Promise((resolve) => caller.socket.once('close', resolve))
    caller.socket.destroy()
    await closed
    // The server has read of the end when it has answered what was sent later.
    expect(await (await fetch(server.url)).text()).toBe('fine')
    left.resolve()
    await cancelled.promise
    expect(server.errors).toEqual([])
  })

  test('in the middle of a response is no error of the handler', async () => {
    const cancelled = Promise.withResolvers<void>()
    const endless = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(1000))),
        cancel: () => cancelled.resolve(),
      })
    const server = await start((request) => new Response(request.url.endsWith('/endless') ? endless() : 'fine'))
    const caller = await open(server.url)
    await caller.write(head('/endless'))
    await caller.comes(/xxx/)
    caller.socket.destroy()
    await cancelled.promise
    expect(await (await fetch(server.url)).text()).toBe('fine')
    expect(server.errors).toEqual([])
  })
})

describe('the address of a request', () => {
  const asked = async (requestLine: string, host = 'im.test') => {
    const server = await start((request) => new Response(`<${request.url}>`))
    const caller = await open(server.url)
    await caller.write(`${requestLine} HTTP/1.1\r\nhost: ${host}\r\n\r\n`)
    const reply = await caller.comes(/^HTTP\/1\.1 4\d\d|<.*>/)
    return /<(.*)>/.exec(reply)?.[1] ?? reply.slice(9, 12)
  }

  test.each([
    ['GET /im/x?a=1', 'http://im.test/im/x?a=1'],
    ['GET //im/x?a=1', 'http://im.test//im/x?a=1'],
    ['GET ///', 'http://im.test///'],
    ['GET //', 'http://im.test//'],
    ['GET //user:pass@evil.test:99999/', 'http://im.test//user:pass@evil.test:99999/'],
    ['GET http://im.test/whole?b=2', 'http://im.test/whole?b=2'],
    ['GET http://other.test//whole', 'http://other.test//whole'],
    ['OPTIONS *', 'http://im.test/*'],
  ])('of %s reaches the handler as %s', async (requestLine, url) => {
    expect(await asked(requestLine)).toBe(url)
  })

  test('takes the place of an empty Host, and no path from it', async () => {
    expect(await asked('GET /im', '')).toBe('http://localhost/im')
    for (const host of ['im.test/other?', 'im.test#', 'user@im.test', 'im.test\\x']) expect(await asked('GET /im', host)).toBe('400')
  })
})

describe('requests that a caller sends without waiting for their replies', () => {
  const hold = async () => {
    const [arrived, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const begun: string[] = []
    const server = await start(async (request) => {
      const { pathname } = new URL(request.url)
      begun.push(pathname)
      if (pathname === '/1') {
        arrived.resolve()
        await released.promise
      }
      const body = `<${pathname} ${await request.text()}>`
      return new Response(body, { headers: { 'content-length': String(body.length) } })
    })
    return { server, begun, arrived: arrived.promise, release: released.resolve }
  }

  test('come to the handler one after the other', async () => {
    const { server, begun, arrived, release } = await hold()
    const caller = await open(server.url)
    await caller.write(`${head('/1')}${head('/2', 1)}a${head('/3', 1)}b`)
    await arrived
    expect(await (await fetch(`${server.url}/other`)).text()).toBe('</other >')
    expect(begun).toEqual(['/1', '/other'])
    release()
    expect(await caller.comes(/<\/3.*>/)).toMatch(/<\/1 >.*<\/2 a>.*<\/3 b>/s)
  })

  test('come one after the other where requests are answered as plain data, too', async () => {
    const [arrived, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const begun: string[] = []
    const listener = answering(
      async ({ url }) => {
        begun.push(url)
        if (url === '/1') arrived.resolve()
        if (url === '/1') await released.promise
        return { body: `<${url}>` }
      },
      1024,
      (error) => expect.fail(String(error)),
    )
    const server = await listenOn(createServer(listener), {})
    onTestFinished(() => server.close())
    const caller = await open(server.url)
    await caller.write(`${head('/1')}${head('/2', 1)}a${head('/3', 1)}b`)
    await arrived.promise
    expect(await (await fetch(`${server.url}/other`)).text()).toBe('</other>')
    expect(begun).toEqual(['/1', '/other'])
    released.resolve()
    expect(await caller.comes(/<\/3>/)).toMatch(/<\/1>.*<\/2>.*<\/3>/s)
  })

  test('are none of them begun once the caller has hung up', async () => {
    const { server, begun, arrived, release } = await hold()
    const caller = await open(server.url)
    await caller.write(head('/1') + head('/2'))
    await arrived
    const closed = new Promise((resolve) => caller.socket.once('close', resolve))
    caller.socket.destroy()
    await closed
    expect(await (await fetch(`${server.url}/other`)).text()).toBe('</other >')
    release()
    expect(await (await fetch(`${server.url}/later`)).text()).toBe('</later >')
    expect(begun).toEqual(['/1', '/other', '/later'])
    expect(server.errors).toEqual([])
  })

  test('are told to go on before their reply, and not in the middle of it', async () => {
    const { server, arrived, release } = await hold()
    const caller = await open(server.url)
    await caller.write(`${head('/1')}${head('/2', 1).replace('host', 'expect: 100-continue\r\nhost')}a`)
    await arrived
    // The reply to the second would be ready by then, if it were begun at once.
    await fetch(`${server.url}/other`)
    release()
    expect(await caller.comes(/<\/2.*>/)).toMatch(
      /^HTTP\/1\.1 200 OK\r\n[^<]*<\/1 >[^<]*HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n([\w-]+: .*\r\n)+\r\n<\/2 a>/,
    )
  })
})

describe('a body that the handler leaves', () => {
  const one = 'a'.repeat(10)
  const large = Buffer.alloc(8 * 1024 * 1024, 'b')

  const habits: Record<string, (request: Request) => Promise<void>> = {
    unread: async () => {},
    'after one piece': async (request) => void (await request.body?.getReader().read()),
    'after one piece that it cancels': async (request) => {
      const reader = request.body?.getReader()
      await reader?.read()
      await reader?.cancel()
    },
    'cancelled at once': async (request) => request.body?.cancel(),
  }

  /** A server that has the habit with the first request, and reads the second. */
  const startWith = (habit: string) =>
    start(async (request) => {
      if (request.url.endsWith('/second')) return new Response(`<second: ${(await request.text()).length}>`)
      await habits[habit]?.(request)
      return new Response('<first>')
    })

  const second = `${head('/second', 3)}end`

  test.each(Object.keys(habits))('%s leaves the connection to the next request', async (habit) => {
    const server = await startWith(habit)
    const caller = await open(server.url)
    await caller.write(head('/first', 2 * one.length) + one)
    await caller.comes(/<first>/)
    await caller.write(one)
    await caller.write(second)
    expect(await caller.comes(/<second: \d+>/)).toMatch(/<first>.*<second: 3>/s)
    expect(server.errors).toEqual([])
  })

  test.each(Object.keys(habits))('%s does so also where it is large', async (habit) => {
    const server = await startWith(habit)
    const caller = await open(server.url)
    await caller.write(head('/first', one.length + large.length) + one)
    await caller.comes(/<first>/)
    await caller.write(large)
    await caller.write(second)
    expect(await caller.comes(/<second: \d+>/)).toContain('<second: 3>')
    expect(server.errors).toEqual([])
  })

  test('unread until it has answered can still be read to its end', async () => {
    const read = Promise.withResolvers<number>()
    const server = await start((request) => {
      read.resolve(request.text().then(({ length }) => length))
      return new Response('<first>')
    })
    const caller = await open(server.url)
    await caller.write(head('/first', one.length + large.length) + one)
    await caller.comes(/<first>/)
    await caller.write(large)
    expect(await read.promise).toBe(one.length + large.length)
  })

  test('and reads too late breaks off with a reason, and is not taken for shorter than it was', async () => {
    const first = Promise.withResolvers<Request>()
    const server = await start(async (request) => {
      if (request.url.endsWith('/second')) return new Response('<second>')
      first.resolve(request)
      return new Response('<first>')
    })
    const caller = await open(server.url)
    await caller.write(head('/first', 2 * one.length) + one)
    await caller.comes(/<first>/)
    await caller.write(one + head('/second'))
    await caller.comes(/<second>/)
    await expect((await first.promise).text()).rejects.toThrow('The rest of the body was discarded')
  })
})

test('a reply that is ready is sent, also where the server closes in the same turn', async () => {
  let close = async () => {}
  const answer = () => {
    process.nextTick(() => void close())
    return { body: '{}' }
  }
  const server = await listenOn(createServer(answering(answer, 100, printError)), {})
  close = server.close
  const { socket, comes } = await open(server.url)
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n')
  expect(await comes(/\{\}$/)).toMatch(/^HTTP\/1\.1 200 /)
})
