/** The parts of a Locust file that are the same for each load. What differs stands between them. */
export const program = {
  head: [
    '# Written by `chatproof load --emit locust`. Run it with Locust 2, alone or as a master with workers:',
    '#   locust -f locustfile.py --headless',
    '#   locust -f locustfile.py --headless --master --expect-workers 2, and on each machine: locust -f locustfile.py --worker --master-host …',
    '# Stages and thresholds stand below. The exit code is 0 if every threshold was met, 1 if not, 3 if nothing reached the receiver.',
    '# A verdict is that of chatproof on status, JSON, ActionStatus, ErrorCode and the fields a reply must have. `chatproof check` judges more.',
    'import hashlib, json, math, os, random, sys, time',
    'from urllib.parse import urlsplit',
    '',
    'import gevent',
    'from locust import FastHttpUser, LoadTestShape, constant_pacing, events, runners, task',
    '',
  ],
  body: String.raw`

def setting(name, about):
    value = os.environ.get(name, "").rstrip("\r\n")
    if not value:
        raise SystemExit(f"Set {name} to {about}.")
    return value


TARGET = TARGET or setting("CHATPROOF_TARGET", "the webhook URL with its query")
TOKEN = setting("CHATPROOF_TOKEN", "the token from the console") if IS_SIGNED else None
HEADERS = {"content-type": "application/json"}
if HAS_HEADERS:
    for line in setting("CHATPROOF_HEADER", "the headers given with --header, one a line").splitlines():
        name, _, value = line.partition(":")
        HEADERS[name.strip().lower()] = value.strip()
PATH = TARGET[len("{0.scheme}://{0.netloc}".format(urlsplit(TARGET))):]

LENGTH = sum(seconds for _, _, seconds in STAGES)
DEADLINE = max(webhook["deadline"] for webhook in WEBHOOKS)
# Each user begins this many callbacks a second, and never waits for a reply.
PER_USER = max(1, math.ceil(max(max(start, end) for start, end, _ in STAGES) / 500))
USERS = max(1, math.ceil(max(max(start, end) for start, end, _ in STAGES) / PER_USER))
PER_USER_IN_FLIGHT = max(1, math.ceil(IN_FLIGHT / USERS))
REPORT_SECONDS = 1
runners.WORKER_REPORT_INTERVAL = REPORT_SECONDS
RANDOM = random.Random()
TAKEN = [0] * len(WEBHOOKS)


def next_callback():
    """A webhook by weight, and a body that tells of an event of its own."""
    index = RANDOM.choices(range(len(WEBHOOKS)), [webhook["weight"] for webhook in WEBHOOKS])[0]
    webhook = WEBHOOKS[index]
    number, TAKEN[index] = TAKEN[index], TAKEN[index] + 1
    template = webhook["templates"][number % len(webhook["templates"])]
    body = dict(template["body"])
    for field in template["times"]:
        value = int(time.time() * field["perSecond"])
        body[field["name"]] = str(value) if field["isText"] else value
    for field in template["ids"]:
        body[field["name"]] = RANDOM.randint(field["from"], field["to"])
    for name, (first, last) in webhook["count"].items():
        body[name] = min(last, first + number)
    return webhook, json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def sign(query):
    if TOKEN is None:
        return query
    now = str(int(time.time()))
    return f"{query}&Sign={hashlib.sha256((TOKEN + now).encode()).hexdigest()}&RequestTime={now}"


def once(pairs):
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a field twice")
    return dict(pairs)


def no_constant(name):
    raise ValueError(name)


def find_problem(webhook, reply, seconds):
    """What keeps a reply from being acknowledged: the outcome, and the reason. None if it is acknowledged."""
    if reply.status_code == 0:
        if seconds >= webhook["deadline"]:
            return "late: no complete reply within the deadline"
        cause = str(reply.error)
        return f"{'unreachable' if 'refused' in cause.lower() or 'resolve' in cause.lower() else 'failed'}: {cause}"
    if seconds > webhook["deadline"]:
        return "late: the reply came after the deadline"
    if reply.status_code != 200:
        return f"failed: the HTTP status is {reply.status_code}"
    if reply.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        return "failed: the reply is compressed"
    try:
        answer = json.loads((reply.content or b"").decode("utf-8"), object_pairs_hook=once, parse_constant=no_constant)
    except ValueError:
        return "failed: the reply is not one JSON object"
    rules = webhook["reply"]
    code = answer.get("ErrorCode") if isinstance(answer, dict) else None
    if not isinstance(answer, dict) or answer.get("ActionStatus") not in ("OK", "FAIL") or type(code) is not int or type(answer.get("ErrorInfo")) is not str:
        return "failed: the reply breaks the contract"
    if answer["ActionStatus"] == "FAIL":
        return "refused: ActionStatus is FAIL"
    if not rules["decides"] and code != 0:
        return "refused: OK requires ErrorCode 0"
    if any(answer.get(name) != value for name, value in rules["fixed"].items()) or any(name not in answer for name in rules["required"]):
        return "failed: the reply breaks the contract"
    if rules["decides"] and not any(first <= code <= last for first, last in rules["codes"]):
        return "refused: ErrorCode is no decision"
    return None


@events.test_start.add_listener
def seed(environment, **_):
    # Each worker draws others, or the receiver would take them for repetitions.
    RANDOM.seed(f"{SEED} {getattr(environment.runner, 'worker_index', 0)}")


class Chat(FastHttpUser):
    host = "{0.scheme}://{0.netloc}".format(urlsplit(TARGET))
    insecure = IS_INSECURE
    max_redirects = 0
    max_retries = 0
    network_timeout = DEADLINE
    concurrency = PER_USER_IN_FLIGHT
    wait_time = constant_pacing(1 / PER_USER)

    def on_start(self):
        self.under_way = set()
        # Otherwise all users would begin at the same moment of each second.
        gevent.sleep(RANDOM.random() / PER_USER)

    def on_stop(self):
        gevent.joinall(list(self.under_way), timeout=DEADLINE * (RETRIES + 1))

    @task
    def begin(self):
        webhook, body = next_callback()
        if len(self.under_way) >= PER_USER_IN_FLIGHT:
            fire = self.environment.events.request.fire
            fire(request_type="POST", name=webhook["name"], response_time=0, response_length=0, exception=Exception("dropped: too many in flight"), context={})
            return
        sending = gevent.spawn(self.send, webhook, body)
        self.under_way.add(sending)
        sending.link(self.under_way.discard)

    def send(self, webhook, body):
        for attempt in range(1 + (RETRIES if webhook["isRetried"] else 0)):
            url = PATH + sign(webhook["query"])
            with self.client.request("POST", url, name=webhook["name"], data=body, headers=HEADERS, catch_response=True, allow_redirects=False) as reply:
                problem = find_problem(webhook, reply, (reply.request_meta["response_time"] or 0) / 1000)
                if problem is None:
                    reply.success()
                else:
                    reply.failure(problem)
            if problem is None or not problem.startswith("late"):
                return


class Stages(LoadTestShape):
    use_common_options = False

    def tick(self):
        now, begins = self.get_run_time(), 0
        for start, end, seconds in STAGES:
            if now < begins + seconds:
                rate = start + (end - start) * (now - begins) / seconds
                return max(1, round(rate / PER_USER)), USERS
            begins += seconds
        # The master waits half a second for the last counts of its workers, which is too short. So nobody sends for a while at the end.
        return (0, USERS) if now < LENGTH + DEADLINE * (RETRIES + 1) + 2 * REPORT_SECONDS else None


def observed(stats, metric, is_share):
    counts = {"late": 0, "failed": 0, "refused": 0, "dropped": 0, "unreachable": 0}
    for error in stats.errors.values():
        kind = next((kind for kind in counts if f"{kind}:" in str(error.error)), "failed")
        counts[kind] += error.occurrences
    counts["failed"] += counts["late"] + counts["unreachable"]
    due = stats.total.num_requests
    counts["acknowledged"] = due - stats.total.num_failures
    if metric in PERCENTILES:
        return stats.total.max_response_time if metric == "max" else stats.total.get_response_time_percentile(PERCENTILES[metric]) or 0
    return counts[metric] / max(1, due) if is_share else counts[metric]


@events.quitting.add_listener
def judge(environment, **_):
    if isinstance(environment.runner, runners.WorkerRunner):
        return
    stats = environment.stats
    holds = {"<": float.__lt__, "<=": float.__le__, ">": float.__gt__, ">=": float.__ge__, "=": float.__eq__}
    is_met = observed(stats, "acknowledged", False) > 0
    for text, metric, comparison, limit, is_share in THRESHOLDS:
        value = observed(stats, metric, is_share)
        met = holds[comparison](float(value), float(limit))
        is_met = is_met and met
        print(f"{'met' if met else 'missed'}: {text} (it was {value:g})", file=sys.stderr)
    unreached = stats.total.num_requests > 0 and observed(stats, "unreachable", False) == stats.total.num_requests
    environment.process_exit_code = 3 if unreached else 0 if is_met else 1
`,
}
