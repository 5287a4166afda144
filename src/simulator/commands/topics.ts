import type { ItemOf, RequestOf } from '../api.ts'
import { quotas } from '../api.ts'
import { type Call, type CallContext, type Commands, command, question, RestError, reading, seconds } from '../call.ts'
import { given } from '../message.ts'
import { type Group, makeTopicId, type Topic, topicFields } from '../state/groups.ts'
import { forgetTimeline } from '../state/timelines.ts'
import { checkMayManage, checkTexts, findGroup, operatorOf, refusedByApp } from './group-checks.ts'
import { picked } from './group-info.ts'
import { changesOf } from './group-profile.ts'
import { isMuted } from './mutes.ts'

/** What the outer ErrorInfo of these APIs says for success, in the samples of their pages. */
const ok = 'ok'

/** @throws RestError 10010 for a topic that does not exist */
function findTopic(group: Group, id: string): Topic {
  const topic = group.topics.get(id)
  if (topic === undefined) throw new RestError(10010, 'this topic does not exist or has been deleted')
  return topic
}

/** Where messages are: in a topic, or in the group itself. @throws RestError 10010 for a topic that does not exist */
export function placeOf(group: Group, topicId: string | undefined): Group | Topic {
  return topicId === undefined ? group : findTopic(group, topicId)
}

/** @throws RestError 10007 for a group that is no Community, 11000 for one without topics */
function findCommunity(call: CallContext, id: string): Group {
  const group = findGroup(call, id)
  if (group.type !== 'Community') throw new RestError(10007, 'only a Community has topics')
  if (!group.hasTopics) throw new RestError(11000, 'this Community was created without SupportTopic')
  return group
}

type NewTopic = RequestOf<'million_group_open_http_svc/create_topic'>
type ImportedTopic = RequestOf<'group_open_http_svc/import_topic'>

/** An app may choose the ID of a topic: that of the Community, `@TOPIC#_`, and a part that does not look like Chat's own (1047/33529). */
function checkOwnTopicId(group: Group, id: string): void {
  const prefix = `${group.id}@TOPIC#_`
  const own = id.slice(prefix.length)
  const isOwn = /^[\x20-\x7e]+$/.test(own) && !own.startsWith('@TOPIC#') && !own.includes('@TGS#_')
  if (!id.startsWith(prefix) || !isOwn || id.length > quotas.topicIdBytes) throw new RestError(10015, 'invalid topic id')
}

/** @throws RestError if the topic cannot be created, `taken` for an ID that is in use */
function checkNewTopic(call: Call<NewTopic | ImportedTopic>, taken: number): Group {
  const { request } = call
  const group = findCommunity(call, request.GroupId)
  checkMayManage(call, group)
  checkTexts(request)
  if (request.TopicId === undefined) return group
  checkOwnTopicId(group, request.TopicId)
  if (group.topics.has(request.TopicId)) throw new RestError(taken, 'topic id has been used')
  return group
}

function addTopic({ request, state }: Call<NewTopic | ImportedTopic>, group: Group, createdAt: number): Topic {
  const { TopicId: id = makeTopicId(state, group), TopicName: name } = request
  const topic: Topic = { id, name, createdAt, profile: profileOf(request), muted: new Map(), lastSeq: 0, lastMessageAt: 0 }
  group.topics.set(id, topic)
  return topic
}

function profileOf(request: Topic['profile']): Topic['profile'] {
  return given(Object.fromEntries(topicFields.map((field) => [field, request[field]])))
}

type TopicItem = ItemOf<'million_group_open_http_svc/get_topic', 'TopicAndSelfInfo'>

function describeTopic(group: Group, id: string, { request, now }: Call<RequestOf<'million_group_open_http_svc/get_topic'>>): TopicItem {
  const topic = group.topics.get(id)
  if (topic === undefined) return { ErrorCode: 110003, ErrorInfo: 'this topic does not exist or has been deleted' }
  const { From_Account: account, ResponseFilter: filter } = request
  const info = {
    TopicId: id,
    GroupID: group.id,
    TopicName: topic.name,
    ...{ FaceUrl: '', Notification: '', Introduction: '', CustomString: '', MuteAllMember: 'Off' as const },
    ...topic.profile,
    NextMsgSeq: topic.lastSeq + 1,
    CreateTime: topic.createdAt,
    LastMsgTime: topic.lastMessageAt,
  }
  const self = {
    ShutUpTime: isMuted(topic, account, now) ? (topic.muted.get(account) ?? 0) : 0,
    MsgSeq: 0,
    MsgFlag: group.members.get(account)?.msgFlag ?? 'AcceptAndNotify',
  }
  // The sample with a filter has the IDs, though the filter does not name them.
  return { ErrorCode: 0, ErrorInfo: ok, SelfInfo: self, TopicInfo: picked(info, filter, ['TopicId', 'GroupID']) }
}

/** The fields whose change Chat tells (1047/49466), by their names in the request. */
const told = ['TopicName', 'Introduction', 'Notification', 'FaceUrl'] as const

export const topicCommands = {
  'million_group_open_http_svc/create_topic': command(
    (call) => {
      const group = checkNewTopic(call, 10025)
      const topic = addTopic(call, group, seconds(call.now))
      call.tell({ kind: 'topic-created', group, topic, operator: operatorOf(call) })
      return { TopicId: topic.id }
    },
    {
      asks: question('Group.CallbackBeforeCreateTopic', refusedByApp, (call: Call<NewTopic>) => {
        const { type } = checkNewTopic(call, 10025)
        return { Operator_Account: operatorOf(call), Type: type, Name: call.request.TopicName }
      }),
    },
  ),
  'group_open_http_svc/import_topic': command((call) => {
    const group = checkNewTopic(call, 10021)
    return { TopicId: addTopic(call, group, call.request.CreateTime ?? seconds(call.now)).id }
  }),
  'million_group_open_http_svc/modify_topic': command((call) => {
    const { request, tell } = call
    const group = findCommunity(call, request.GroupId)
    const topic = findTopic(group, request.TopicId)
    checkMayManage(call, group)
    checkTexts(request)
    const { TopicName: name, ...changed } = changesOf(told, { ...topic.profile, TopicName: topic.name }, request)
    Object.assign(topic.profile, profileOf(request))
    topic.name = request.TopicName ?? topic.name
    const all = { ...changed, ...(name !== undefined && { Name: name }) }
    if (Object.keys(all).length > 0) tell({ kind: 'topic-changed', group, operator: operatorOf(call), changed: all })
    return undefined
  }),
  // That all topics of one call are told in one callback is our choice: its TopicIdList is a list.
  'million_group_open_http_svc/destroy_topic': command((call) => {
    const { GroupId: id, TopicIdList: ids } = call.request
    const group = findCommunity(call, id)
    checkMayManage(call, group)
    const results = ids.map((topicId) => {
      const wasThere = group.topics.delete(topicId)
      forgetTimeline(call.state.messages, topicId)
      return { TopicId: topicId, ErrorCode: wasThere ? 0 : 110003, ErrorInfo: wasThere ? ok : 'the topic was deleted before' }
    })
    const deleted = results.filter(({ ErrorCode: code }) => code === 0).map(({ TopicId: topicId }) => topicId)
    if (deleted.length > 0) call.tell({ kind: 'topics-deleted', group, topicIds: deleted })
    return { DestroyResultItem: results }
  }),
  'million_group_open_http_svc/get_topic': reading((call) => {
    const { GroupId: id, TopicIdList: ids } = call.request
    const group = findCommunity(call, id)
    const wanted = ids === undefined || ids.length === 0 ? [...group.topics.keys()] : ids
    return { TopicAndSelfInfo: wanted.map((topicId) => describeTopic(group, topicId, call)) }
  }),
} satisfies Commands
