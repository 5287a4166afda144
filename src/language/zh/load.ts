import type { Sentences } from '../../../generated/sentences.ts'

export const loadSentences: Record<Sentences['load'], string> = {
  '--mix takes webhooks and weights above 0, NAME=8,NAME2=2, not {0}.': '--mix 的值是回调和大于 0 的权重，NAME=8,NAME2=2，而不是 {0}。',
  '--mix names {0} twice.': '--mix 里 {0} 出现了两次。',
  '{0} is not this machine, and nobody named it when this server was started. If it is yours, start the server with --allow-remote {1}.':
    '{0} 不是本机，启动这个服务时也没有指定它。如果它是您的，请用 --allow-remote {1} 启动。',
  'The host name {0} does not resolve. Nothing was judged.': '主机名 {0} 无法解析。什么都没有判断。',
  '{0} is neither on this machine nor in a private network. If it is yours to load, name it: --allow-remote {1}.':
    '{0} 不在本机，也不在内网。如果您可以压测它，请指定：--allow-remote {1}。',
  'There is no shape {0}.{1} `chatproof list shapes` shows them all.': '没有流量模型 {0}。{1}`chatproof list shapes` 列出全部。',
  'For more than that, `--emit locust` writes a file for several machines.': '需要更多的话，`--emit locust` 会写出用于多台机器的文件。',
  '{0} lasts {1} s, and a run lasts ten minutes at most. {2}': '{0} 持续 {1} 秒，而一次运行最多十分钟。{2}',
  '{0} has no callback: give a higher rate or a longer time.': '{0} 里没有回调：请给出更高的速率或更长的时间。',
  '{0} takes rates per second with their times, such as 0..200/30s,200/1m, not {1}.':
    '{0} 的值是每秒的速率和时间，例如 0..200/30s,200/1m，而不是 {1}。',
  '{0}: {1} is more than {2} callbacks per second. {3}': '{0}：{1} 超过每秒 {2} 个回调。{3}',
  "--threshold takes 'p99<500ms', 'acknowledged>=99.9%' or 'late=0', not {0}.":
    "--threshold 的写法是 'p99<500ms'、'acknowledged>=99.9%' 或 'late=0'，而不是 {0}。",
  '--threshold knows {0}, not {1}.{2}': '--threshold 支持 {0}，不支持 {1}。{2}',
  '--threshold {0} takes a time such as 500ms or 2s, not {1}.': '--threshold {0} 的值是时间，例如 500ms 或 2s，而不是 {1}。',
  '--threshold {0} takes a number such as 0, or 99.9%, not {1}.': '--threshold {0} 的值是数字，例如 0 或 99.9%，而不是 {1}。',
  'Targets of vegeta hold whole URLs, and the query of this target may hold a key: see --emit locust.':
    'vegeta 的目标里是完整的 URL，而这个目标的查询参数里可能有密钥：请看 --emit locust。',
}
