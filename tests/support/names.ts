/** The webhooks that a test names, where it is about one of them and not about any. No other file of the tests spells a name. */
export const alert = 'Alert.RequestOverLimit'
export const quota = 'Group.CallbackOnDailyGroupQuotaAlarm'
export const exception = 'Group.CallbackSendMsgException'

/** Two whose reply decides, with every effect there is; two whose reply decides about each person; and one that is only told. */
export const beforeMessage = 'C2C.CallbackBeforeSendMsg'
export const beforeGroupMessage = 'Group.CallbackBeforeSendMsg'
export const beforeFriend = 'Sns.CallbackPrevFriendAdd'
export const beforeFriendAnswer = 'Sns.CallbackPrevFriendResponse'
export const stateChange = 'State.StateChange'

/** One whose reply needs a field more, and decides nothing. */
export const chatbotSignal = 'Chatbot.OnC2CSignalMessage'

/** One that some receivers of teams handle as well. */
export const memberJoin = 'Group.CallbackAfterNewMemberJoin'

/** What the simulator asks and tells besides these. */
export const afterMessage = 'C2C.CallbackAfterSendMsg'
export const afterGroupMessage = 'Group.CallbackAfterSendMsg'
export const beforeGroup = 'Group.CallbackBeforeCreateGroup'
export const afterGroup = 'Group.CallbackAfterCreateGroup'
export const groupDestroyed = 'Group.CallbackAfterGroupDestroyed'
export const beforeInvite = 'Group.CallbackBeforeInviteJoinGroup'
export const groupFull = 'Group.CallbackAfterGroupFull'
export const memberExit = 'Group.CallbackAfterMemberExit'
export const beforeApply = 'Group.CallbackBeforeApplyJoinGroup'
export const memberState = 'Group.CallbackOnMemberStateChange'
export const groupInfo = 'Group.CallbackAfterGroupInfoChanged'
export const groupOwner = 'Group.CallbackAfterChangeGroupOwner'
export const memberField = 'Group.CallbackAfterMemberFieldChanged'
export const groupAttributes = 'Group.CallbackAfterGroupAttrChanged'
export const beforeTopic = 'Group.CallbackBeforeCreateTopic'
export const afterTopic = 'Group.CallbackAfterCreateTopic'
export const topicInfo = 'Group.CallbackAfterTopicInfoChanged'
export const topicsDestroyed = 'Group.CallbackAfterTopicDestroyed'

/** What it tells of messages after they were sent. */
export const recalled = 'C2C.CallbackAfterMsgWithDraw'
export const read = 'C2C.CallbackAfterMsgReport'
export const readAll = 'C2C.CallbackAfterMsgReadAll'
export const edited = 'C2C.CallbackAfterModifyMsg'
export const receipt = 'C2C.CallbackAfterMsgReadReceipt'
export const extended = 'C2C.CallbackAfterC2CMsgExtension'
export const groupRecalled = 'Group.CallbackAfterRecallMsg'
export const groupEdited = 'Group.CallbackAfterModifyMsg'
export const groupReceipt = 'Group.CallbackAfterReadReceipt'
export const groupExtended = 'Group.CallbackAfterGroupMsgExtension'

/** What it asks and tells of accounts. */
export const portraitSet = 'Profile.CallbackPortraitSet'
export const friendAdd = 'Sns.CallbackFriendAdd'
export const friendDelete = 'Sns.CallbackFriendDelete'
export const blockListAdd = 'Sns.CallbackBlackListAdd'
export const blockListDelete = 'Sns.CallbackBlackListDelete'
export const followAdd = 'Follow.CallbackAfterFollowAdd'
export const followDelete = 'Follow.CallbackAfterFollowDelete'

/** What it asks and tells of official accounts, of bots, of moderation and of pushes. */
export const beforeOfficialAccount = 'OfficialAccount.CallbackBeforeCreateOfficialAccount'
export const afterOfficialAccount = 'OfficialAccount.CallbackAfterCreateOfficialAccount'
export const officialAccountChanged = 'OfficialAccount.CallbackAfterOfficialAccountInfoChanged'
export const officialAccountDestroyed = 'OfficialAccount.CallbackAfterOfficialAccountDestroyed'
export const beforeSubscriber = 'OfficialAccount.CallbackBeforeAddSubscriber'
export const afterSubscriber = 'OfficialAccount.CallbackAfterAddSubscriber'
export const officialAccountFull = 'OfficialAccount.CallbackAfterOfficialAccountFull'
export const subscriberExit = 'OfficialAccount.CallbackAfterDeleteSubscriber'
export const beforeOfficialMessage = 'OfficialAccount.CallbackBeforeSendMsg'
export const afterOfficialMessage = 'OfficialAccount.CallbackAfterSendMsg'
export const officialRecall = 'OfficialAccount.CallbackAfterMsgWithDraw'
export const botMessage = 'Bot.OnC2CMessage'
export const botMention = 'Bot.OnGroupMessage'
export const contentResult = 'ContentCallback.ResultNotify'
export const pushResult = 'Push.AllMemberPush'

/** The webhooks that the receivers of the tests have a table of fields for. Others they only acknowledge. */
export const handled = [alert, quota, exception] as const

/** A name that Chat could have, and has not. */
export const noWebhook = 'Group.CallbackOfTomorrow'

/** A command of another product that may come to the same URL. */
export const sisterCommand = 'Call.CallbackAfterEndCall'

/** The same name without its last letter but one. */
export const misspelt = (webhook: string): string => webhook.slice(0, -2) + webhook.slice(-1)

/** Where the contract describes a webhook, from the project's root. */
export const fileOf = (webhook: string): string => `spec/webhooks/${webhook.split('.')[0]?.toLowerCase()}/${webhook}.yaml`
