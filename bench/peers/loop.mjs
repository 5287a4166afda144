// Posts one request so many times, so many at once, with a bare undici Pool, and ends: node loop.mjs URL COUNT IN_FLIGHT BODY.
// Plain JavaScript, as the whole process is measured.
import { Pool } from 'undici'

const [whole, count, inFlight, body] = process.argv.slice(2)
const { origin } = new URL(whole)
const pool = new Pool(origin, { connections: Number(inFlight) })
let remaining = Number(count)
const worker = async () => {
  while (remaining-- > 0) {
    const reply = await pool.request({
      method: 'POST',
      path: whole.slice(origin.length),
      headers: { 'content-type': 'application/json' },
      body,
    })
    if (JSON.parse(await reply.body.text()).ActionStatus !== 'OK') process.exitCode = 1
  }
}
await Promise.all(Array.from({ length: Number(inFlight) }, worker))
await pool.close()
