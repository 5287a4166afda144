/** The scripts of a Postman collection that are the same for each. They run in Postman and newman. */
export const scripts = {
  prerequest: `// Signs at the time of sending. Without a token the callback is unsigned, as Chat sends it while authentication is off.
const token = pm.variables.get('token')
if (token) {
  const requestTime = String(Math.floor(Date.now() / 1000))
  const sign = require('crypto-js').SHA256(token + requestTime).toString()
  pm.request.addQueryParams([{ key: 'Sign', value: sign }, { key: 'RequestTime', value: requestTime }])
}`,
  test: `// Judges the reply as Chat does, by status, time, JSON, ActionStatus, ErrorCode and ErrorInfo. chatproof check judges more.
const rule = JSON.parse(pm.variables.get('reply'))

function findProblem() {
  if (pm.response.code !== 200) return 'the HTTP status is ' + pm.response.code
  if (pm.response.responseTime > rule.deadlineMs) return 'the reply came after ' + pm.response.responseTime + ' ms'
  let answer
  try {
    answer = JSON.parse(pm.response.text())
  } catch (error) {}
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return 'the reply is not one JSON object'
  const code = answer.ErrorCode
  if (answer.ActionStatus !== 'OK' && answer.ActionStatus !== 'FAIL') return 'ActionStatus is neither OK nor FAIL'
  if (!Number.isInteger(code)) return 'ErrorCode is not an integer'
  if (typeof answer.ErrorInfo !== 'string') return 'ErrorInfo is not a string'
  if (answer.ActionStatus === 'FAIL') return 'the receiver refused it: FAIL, ErrorCode ' + code + ', ' + answer.ErrorInfo
  if (!rule.decides && code !== 0) return 'OK stands beside ErrorCode ' + code
  const wrong = Object.keys(rule.fixed).find((name) => name in answer && answer[name] !== rule.fixed[name])
  if (wrong !== undefined) return wrong + ' is not ' + JSON.stringify(rule.fixed[wrong])
  const missing = rule.required.find((name) => !(name in answer))
  if (missing !== undefined) return missing + ' is missing'
  if (rule.decides && !rule.codes.some(([first, last]) => first <= code && code <= last)) return 'ErrorCode ' + code + ' is no decision'
}

pm.test('Chat takes the reply', () => {
  const problem = findProblem()
  if (problem !== undefined) throw new Error(problem)
})`,
}
