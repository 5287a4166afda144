import type { Sentences } from '../../../generated/sentences.ts'

export const groundSentences: Record<Sentences['ground'], string> = {
  'No {0} matches {1}.{2} `{3}` shows them all.': '没有 {0} 匹配 {1}。{2}`{3}` 列出全部。',
  'Cannot listen on {0} port {1}: {2}': '无法在 {0} 端口 {1} 上监听：{2}',
  'Did you mean "{0}"?': '您是不是要写 "{0}"？',
  '(line {0}, column {1})': '（第 {0} 行，第 {1} 列）',
  '{0} needs {1}, which is not installed here: run `npm install --save-dev {2}`.':
    '{0} 需要 {1}，这里没有安装：请运行 `npm install --save-dev {2}`。',
}
