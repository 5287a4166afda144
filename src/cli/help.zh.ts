import type { AboutText } from './flags.ts'
import type { VerbName, verbs } from './verbs.ts'

/** What the help says, in Simplified Chinese. A flag or a verb without its Chinese does not compile. */
const helpTexts: Record<AboutText | (typeof verbs)[VerbName]['summary'], string> = {
  'the SDKAppID of the app': '应用的 SDKAppID',
  'the token callbacks are signed with; - reads it from stdin': '给回调签名的 Token；- 表示从标准输入读取',
  'read the token from a file; - is stdin': '从文件读取 Token；- 表示标准输入',
  'the webhook URL to post to': '发送回调的 URL',
  'the port to listen on; 0 for any free one': '监听的端口；0 表示任意空闲端口',
  'the address to listen on': '监听的地址',
  "a request header to add, 'Name: value'; repeatable, never shown": "额外的请求头，写作 'Name: value'；可以写多次，不会显示出来",
  "how long to wait for a reply, in place of Chat's 2s": '等待应答的时间，代替 IM 的 2 秒',
  'how many times to send again after a timeout': '超时后重发的次数',
  'which example of the contract to send; see list': '发送约定里的哪个示例；见 list',
  'change a field of the body, a.b=1; repeatable': '修改正文的一个字段，例如 a.b=1；可以写多次',
  'leave a field of the body out; repeatable': '去掉正文的一个字段；可以写多次',
  'the body: JSON, @file, or - for stdin': '正文：JSON、@文件，或者 - 表示标准输入',
  'send a body that breaks the contract': '发送不符合约定的正文',
  'the value of OptPlatform': 'OptPlatform 的值',
  'the value of ClientIP': 'ClientIP 的值',
  'how many times to send it': '发送的次数',
  'how many to send at once': '同时发送的个数',
  'print a curl command instead of sending': '打印 curl 命令，不发送',
  'serve a page that shows what comes, on a free port of this machine': '在本机的空闲端口打开一个页面，显示收到的内容',
  'print JSON, one object a line': '打印 JSON，一行一个对象',
  'trust the authorities in this PEM file': '信任这个 PEM 文件里的证书颁发机构',
  'client certificate, PEM': '客户端证书，PEM 格式',
  'key of the client certificate, PEM': '客户端证书的私钥，PEM 格式',
  'accept a certificate that Chat would reject': '接受 IM 会拒绝的证书',
  'wait before answering': '应答之前等待的时间',
  'answer with this HTTP status': '用这个 HTTP 状态码应答',
  'answer with this body, or with that of @file; or decide about a webhook: NAME=reject:CODE:TEXT; repeatable':
    '用这个正文应答，或者用 @文件 的内容；或者决定一种回调：NAME=reject:CODE:TEXT；可以写多次',
  'what the reply must make Chat do; anything else is exit code 1': '应答必须让 IM 做什么；否则退出码为 1',
  'Unix seconds (default: now)': 'Unix 秒（默认：现在）',
  'a URL of yours whose text changes when a callback takes effect': '您的一个 URL，每当回调生效，它的内容就变化',
  'a webhook that is on in your console: a name, a pattern such as "C2C.*", or all; repeatable (default: see list)':
    '控制台里打开的回调：名称、"C2C.*" 这样的模式，或者 all；可以写多次（默认：见 list）',
  'what your receiver must decide about callbacks of your own, YAML or JSON; see init':
    '您的服务对您自己的回调应该怎样决定，YAML 或 JSON；见 init',
  'run the checks whose id matches; repeatable': '只运行 ID 匹配的检查；可以写多次',
  'leave these checks out; repeatable': '跳过这些检查；可以写多次',
  'the lowest level whose failures fail the run': '从哪个级别起，失败算作运行失败',
  'known failures that do not fail the run for now, YAML or JSON': '暂时不算失败的已知问题，YAML 或 JSON',
  'add an entry to that file for each failure without one, and take out those that match none any more':
    '给每个没有豁免的失败在该文件里加一条，并删除不再有对应失败的条目',
  'calls a second of one API, such as openim/batchsendmsg=200; repeatable':
    '一个 API 每秒的调用次数，例如 openim/batchsendmsg=200；可以写多次',
  'how many groups a day may add (default: 10000)': '每天可以新增多少个群组（默认：10000）',
  'at each creation above the threshold, or once a day': '超过阈值后每次建群都告警，还是每天一次',
  'how long an API fires no further alarm after one (default: 1s)': '一个 API 告警之后多久不再告警（默认：1s）',
  'a group message beyond 40 in a second: drop it and succeed with a MsgDropReason, or refuse it with 10023':
    '一秒内超过 40 条的群消息：丢弃并返回成功和 MsgDropReason，还是用 10023 拒绝',
  'how many messages a conversation keeps (default: 1000)': '一个会话保留多少条消息（默认：1000）',
  'refuse group messages with this word as sensitive; repeatable': '把含有这个词的群消息当作敏感消息拒绝；可以写多次',
  'a custom field of groups that your console has; with this, any other key is refused with 10004; repeatable':
    '控制台里的群组自定义字段；写了它，其他的键都用 10004 拒绝；可以写多次',
  'what a call does if the receiver was asked and gave no usable reply: go on, or be refused (a message with 80003, others with the code of a rejection)':
    '询问之后没有得到可用的应答时，调用怎么办：放行，还是拒绝（消息用 80003，其他的用拒绝时的错误码）',
  'what an API does that is not simulated: answer without data, or refuse with 60017; "list apis" has the table':
    '没有模拟的 API 怎么办：返回空数据，还是用 60017 拒绝；"list apis" 有列表',
  'verify UserSigs with this key; without it any UserSig is accepted': '用这个密钥校验 UserSig；不写时接受任何 UserSig',
  'keep the state and the callbacks that are due; the next start goes on from there, and sends what was not sent, but not what failed, as when the target was down':
    '保存状态和应发的回调；下次启动从这里继续，发送没有发出的回调，但不重发失败的（例如目标没有启动）',
  'allow pages of this origin to call the REST API, * for all (default: none); repeatable':
    '允许这个来源的页面调用 REST API，* 表示全部（默认：都不允许）；可以写多次',
  'a further name by which it may be called, also from other machines, such as that of a compose service; NAME:PORT for one port only; repeatable':
    '可以用来访问它的另一个名称，也可以从其他机器访问，例如 compose 里的服务名；NAME:PORT 只限一个端口；可以写多次',
  "be a proxy to Chat's hosts too, for SDKs that speak https to them, with an authority made once; it prints what to copy":
    '同时作为 IM 域名的代理，给只支持 https 的 SDK 使用，证书颁发机构只生成一次；会打印需要复制的内容',
  'where --tls keeps its authority, certificate and keys, readable by you only': '--tls 把颁发机构、证书和私钥放在哪里，只有您能读取',
  'with --tls: a port that speaks TLS directly, without a proxy; 0 for any free one':
    '与 --tls 一起：直接使用 TLS、不经过代理的端口；0 表示任意空闲端口',
  'how many callbacks may wait; further ones are lost (default: 1000)': '最多有多少个回调等待；更多的会丢失（默认：1000）',
  'how many callbacks begin per second, such as 5/s; in check that is the most, and there is no limit by default':
    '每秒开始多少个回调，例如 5/s；在 check 里是上限，默认不限',
  'how long callbacks are due, such as 1m': '在多长时间里发送回调，例如 1m',
  'rates that change, in place of --rate and --duration: 0..200/30s,200/1m': '变化的速率，代替 --rate 和 --duration：0..200/30s,200/1m',
  'webhooks by weight, NAME=8,NAME2=2': '按权重混合的回调，NAME=8,NAME2=2',
  'traffic of a bad minute: stages, mix and retries by name; see list shapes':
    '最坏一分钟的流量：按名称选择阶段、混合和重试；见 list shapes',
  "what the run has to reach: 'p99<500ms', 'acknowledged>=99.9%', 'late=0'; repeatable (default: acknowledged=100%)":
    "必须达到的条件：'p99<500ms'、'acknowledged>=99.9%'、'late=0'；可以写多次（默认：acknowledged=100%）",
  'print what another load generator takes, and send nothing: a Locust file, or targets of vegeta':
    '打印其他压测工具的输入，不发送：Locust 文件，或者 vegeta 的目标',
  'a host of yours that may be reached although it is not on this machine, or for load not in a private network; repeatable':
    '您的主机，允许访问它，虽然它不在本机，或者（load）不在私有网络；可以写多次',
  'what the values and the order of the callbacks are drawn from; each report shows it (default: drawn anew)':
    '回调的值和顺序由它随机生成；每个报告都会显示它（默认：每次不同）',
  'how many bodies are drawn from the contract for each webhook (default: 8)': '每种回调按约定随机生成多少个正文（默认：8）',
  "the team's webhook, to which everything is passed on": '团队的回调 URL，所有请求都转发到那里',
  'record every callback and its reply as HAR, without Sign and secrets': '把每个回调和应答录成 HAR，不含 Sign 和秘密',
  'end with exit code 1 if something that passed broke the contract': '经过的内容不符合约定时，退出码为 1',
  'the CI to write a job for (default: found by its files)': '为哪种 CI 写任务（默认：从已有的文件判断）',
  'the language of texts for people (default: by LC_ALL, LC_MESSAGES or LANG)': '提示的语言（默认：看 LC_ALL、LC_MESSAGES 或 LANG）',
  'the current time, as Unix seconds': '当前时间，Unix 秒',
  'prove a receiver right or wrong, with everything Chat, an attacker or an accident might send':
    '验证回调服务是否正确：发送 IM、攻击者或意外情况可能发送的一切',
  'send a callback to a receiver and judge its reply as Chat would': '向回调服务发送一个回调，像 IM 一样判断应答',
  'send callbacks as they come in the worst minute, begun when they are due, and say how the receiver bears it':
    '按最坏一分钟的流量准时发送回调，并说明服务能不能承受',
  'run a Chat backend that answers the REST API and posts the callbacks; without --target, to its own receiver':
    '运行一个 IM 后台：应答 REST API 并发送回调；没有 --target 时发给自带的回调服务',
  'receive callbacks with the reference receiver and print each one': '用自带的回调服务接收回调，逐个打印',
  'stand between the real Chat and a receiver, and judge what passes in both directions':
    '放在真实的 IM 和回调服务之间，判断两个方向经过的内容',
  'send the callbacks of a HAR recording again, with new signatures': '重新签名并重发 HAR 录制文件里的回调',
  'serve the contract, the checks and the simulator as tools to an agent, by the Model Context Protocol on stdin and stdout':
    '通过标准输入输出上的 MCP，把约定、检查和模拟后台作为工具提供给 AI 代理',
  'write a config, files for waivers and cases, and the job for the CI that is found here':
    '写出配置、豁免和用例文件，以及这里找到的 CI 的任务',
  'say what a check asks for and why, and where that is written': '说明一个检查要求什么、为什么、写在哪里',
  'list the webhooks of the contract, or those like "Group.*", the fields, replies and examples of one, the checks (list checks), the shapes of a load (list shapes), or the APIs that mock knows (list apis)':
    '列出全部回调，或者 "Group.*" 这样的一部分；一种回调的字段、应答和示例；检查（list checks）、压测的流量（list shapes），或者 mock 认识的 API（list apis）',
  'print the contract in a form that other tools read: the command that makes types (export types go), signed callbacks for unit tests (export vectors), or a Postman collection that signs what it sends and judges the replies (export postman)':
    '以其他工具能读的形式打印约定：生成类型的命令（export types go）、单元测试用的已签名回调（export vectors），或者能签名并判断应答的 Postman 集合（export postman）',
  'print the script that makes bash, zsh, fish or powershell complete chatproof':
    '打印让 bash、zsh、fish 或 powershell 补全 chatproof 的脚本',
  'make the Sign for a token and RequestTime': '用 Token 和 RequestTime 计算 Sign',
  "check Sign and RequestTime of a callback's URL or query string": '检查回调 URL 或请求参数里的 Sign 和 RequestTime',
  'serve the documentation of the contract': '打开约定的文档页面',
}

/** What commander says, and package.json. */
const commanderTexts: Readonly<Record<string, string>> = {
  "Tencent Chat's callbacks as a contract you can run: mock the Chat backend, trigger its callbacks, prove your receiver.":
    '腾讯云即时通信 IM（Chat）的第三方回调，可以运行的约定：模拟 IM 后台、触发回调、验证您的回调服务。',
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  "unknown option '{0}'.": "没有选项 '{0}'。",
  "unknown command '{0}'.": "没有命令 '{0}'。",
  "missing required argument '{0}'.": "缺少参数 '{0}'。",
  "option '{0}' argument missing.": "选项 '{0}' 缺少值。",
  "option '{0}' argument '{1}' is invalid. {2}": "选项 '{0}' 的值 '{1}' 无效。{2}",
  'Allowed choices are {0}.': '可选的值：{0}。',
  "too many arguments for '{0}'. Expected {1} arguments but got {2}.": "'{0}' 的参数太多：应该有 {1} 个，却有 {2} 个。",
  "too many arguments for '{0}'. Expected {1} argument but got {2}.": "'{0}' 的参数太多：应该有 {1} 个，却有 {2} 个。",
  'Did you mean {0}?': '您是不是要写 {0}？',
}

/** Everything that only the command line says. */
export const commandLineTexts: Readonly<Record<string, string>> = { ...commanderTexts, ...helpTexts }
