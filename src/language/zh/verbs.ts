import type { Sentences } from '../../../generated/sentences.ts'

type Some = Partial<Record<Sentences['cli'], string>>

/** What `init` says. */
export const initSentences = {
  'In {0}, set WEBHOOK_URL and how your app is started; on GitHub, add the secret CHATPROOF_TOKEN.':
    '在 {0} 里填写 WEBHOOK_URL 和应用的启动方式；在 GitHub 上添加 secret CHATPROOF_TOKEN。',
  'GitHub reads workflows only in the root of a repository: if this folder is not the root, move .github there.':
    'GitHub 只读取仓库根目录里的工作流：如果这个文件夹不是根目录，请把 .github 移到那里。',
  'In {0}, set WEBHOOK_URL and how your app is started; on GitLab, add the masked variable CHATPROOF_TOKEN.':
    '在 {0} 里填写 WEBHOOK_URL 和应用的启动方式；在 GitLab 上添加 masked 变量 CHATPROOF_TOKEN。',
  'Add this to .gitlab-ci.yml, or add the item to an include that is there: include: [{ local: {0} }]':
    '请在 .gitlab-ci.yml 里加上这一行，已经有 include 的话就加上这一项：include: [{ local: {0} }]',
  'In {0}, set WEBHOOK_URL and how your app is started; in Jenkins, add the secret text chatproof-token and a pipeline with the script path {1}.':
    '在 {0} 里填写 WEBHOOK_URL 和应用的启动方式；在 Jenkins 里添加 secret text chatproof-token，并添加脚本路径是 {1} 的流水线。',
  'Put the token of the console into {0}, then prove your webhook: npx chatproof check http://localhost:3000/im --token-file {1}':
    '把控制台里的 Token 写进 {0}，然后检查您的回调服务：npx chatproof check http://localhost:3000/im --token-file {1}',
  'Next:': '接下来：',
  'No CI was found here: there is no .github, no remote on github.com, no .gitlab-ci.yml and no Jenkinsfile. For a job, give --ci {0}.':
    '这里没有发现 CI：没有 .github，没有 github.com 上的远程仓库，没有 .gitlab-ci.yml，也没有 Jenkinsfile。需要任务的话，请给出 --ci {0}。',
  "Add chatproof to your project: {0}. `npm pack` makes that file in chatproof's repository; keep it in yours.":
    '把 chatproof 加进您的项目：{0}。在 chatproof 的仓库里运行 `npm pack` 得到这个文件；请把它放在您的仓库里。',
  'Add "sdkAppId" to {0}, with the SDKAppID of your app from the console: nothing is checked without it.':
    '请在 {0} 里加上 "sdkAppId"，值是控制台里应用的 SDKAppID：没有它就什么都不检查。',
  'Set "sdkAppId" to {0} in {1}. The file existed before, and has none.':
    '请在 {1} 里把 "sdkAppId" 设为 {0}。这个文件本来就有，里面没有这一项。',
  'Set "sdkAppId" to {0} in {1}. The file existed before, and has {2}.':
    '请在 {1} 里把 "sdkAppId" 设为 {0}。这个文件本来就有，里面是 {2}。',
  'Add "waivers": "{0}" to {1}. The file existed before, and names no waiver file.':
    '请在 {1} 里加上 "waivers": "{0}"。这个文件本来就有，里面没有豁免文件。',
  '{0} cannot be written: {1}. Correct that and run init again: it overwrites nothing.':
    '无法写入 {0}：{1}。请改正后再运行 init：它不会覆盖任何文件。',
  'you may not write there': '您没有那里的写权限',
  'nothing can be written there': '那里不能写入',
  'there is a file or a link in its place': '那个位置已经有文件或链接',
  'there is a file in the place of its folder': '文件夹的位置上是一个文件',
  'the disk is full': '磁盘已满',
  'wrote {0}': '写入了 {0}',
  'changed {0}': '修改了 {0}',
  'left {0} as it is': '{0} 保持原样',
} as const satisfies Some

/** What `proxy` says. */
export const proxyLines = {
  'The traffic goes on; further errors are not shown.': '流量继续转发；之后的错误不再显示。',
  'chatproof: {0} The recording ends here; the traffic goes on.': 'chatproof: {0}录制到此为止；流量继续转发。',
  'Passing everything on to {0}. Ctrl-C ends it.': '正在把一切转发到 {0}。按 Ctrl-C 结束。',
  '--record: {0} cannot be written: {1}.': '--record：无法写入 {0}：{1}。',
  '1 callback': '1 个回调',
  '{0} callbacks': '{0} 个回调',
  '1 violation': '1 处违反',
  '{0} violations': '{0} 处违反',
  '1 other request': '1 个其他请求',
  '{0} other requests': '{0} 个其他请求',
  '1 exchange': '1 次交互',
  '{0} exchanges': '{0} 次交互',
  '{0}, of which {1} broke the contract ({2}); {3}, not judged.': '{0}，其中 {1} 个违反约定（{2}）；{3}，没有判断。',
  'Not judged: {0} (there was no time, or the judging failed).': '没有判断：{0}（没有时间，或者判断失败）。',
  'not judged': '没有判断',
  'not in the contract': '不在约定里',
} as const satisfies Some
