// Written by `npm run generate` from spec/. Do not edit.
export type paths = Record<string, never>;
export interface webhooks {
    "Alert.RequestOverLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A REST API is called too fast
         * @description One of Chat's APIs is being called at more than 80 % of the rate the app is allowed. The alarm is on by default: it comes as soon as a
         *     webhook URL is configured, also to receivers that never asked for it.
         */
        post: operations["Alert.RequestOverLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackOnDailyGroupQuotaAlarm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day's new groups near their limit
         * @description A group was created, by a client or through the REST API, and the net increase of the app's groups that day (created minus dissolved)
         *     exceeds 70 % of the daily limit. The limit is 10,000; the Enterprise edition has 50,000.
         */
        post: operations["Group.CallbackOnDailyGroupQuotaAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackSendMsgException": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group message was not delivered
         * @description A message to a group, sent by a client or through the REST API, did not reach the members. The page names four
         *     reasons: a wrong parameter, such as a group that does not exist; too many messages; the content filter; a muted sender.
         */
        post: operations["Group.CallbackSendMsgException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "State.StateChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user went online or offline
         * @description A client logged in or out, lost or regained its connection, or set a custom status; or the REST API threw the user out of all devices (`kick`).
         *     Beside the switch of the webhook, these events need a feature switch in the console. OptPlatform of an iOS device is `IOS` here.
         *
         *     Chat sends a lost connection at once if it sees the link close, and after 400 s without a heartbeat otherwise. The delays of browsers and
         *     mini programs differ, from real time to 60 s. If a client reconnects before Chat saw its old connection end, no Disconnect follows.
         *     SDKs before native 5.6.1200 and Web 2.14.0 also cause a Logout if a login threw other devices out.
         */
        post: operations["State.StateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Profile.CallbackPortraitSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A profile was changed
         * @description A user changed a profile in a client, or the REST API did (`portrait_set`). The webhook comes after the change, and only with the items that were
         *     changed. Beside the switch of the webhook, profile changes need a feature switch in the console.
         */
        post: operations["Profile.CallbackPortraitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackPrevFriendAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user asks others to be friends
         * @description A user asked in a client to add one or several friends, and Chat asks before it carries the request out. Requests of the REST API (`friend_add`) do
         *     not cause it.
         *
         *     The answer decides about each person: a ResultCode other than 0 forbids that person, and the others are added. ErrorCode decides nothing; if it is
         *     not 0, the whole request goes on.
         */
        post: operations["Sns.CallbackPrevFriendAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackPrevFriendResponse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user answers requests to be friends
         * @description A user accepted or rejected requests to be friends in a client, and Chat asks before the answer takes effect. Answers through the REST API do not
         *     cause it.
         *
         *     The reply decides about each answer: with a ResultCode other than 0 that answer is not carried out. ErrorCode decides nothing; if it is not 0, the
         *     answers go on.
         */
        post: operations["Sns.CallbackPrevFriendResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackFriendAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users became friends
         * @description One or several friends were added. It comes if somebody who lets anybody add him was added by both, if a friend was added by one side only, if
         *     a user accepted a request, and if an admin forced it; by a client or through the REST API (`friend_add`). `friend_import` does not cause it.
         */
        post: operations["Sns.CallbackFriendAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackFriendDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users are no longer friends
         * @description Friends were deleted, by a client or through the REST API (`friend_delete`). The body does not say who did it, nor when.
         */
        post: operations["Sns.CallbackFriendDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackBlackListAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user blocked others
         * @description Users were put on a block list, by a client or through the REST API (`black_list_add`, at most 1,000 in a call).
         */
        post: operations["Sns.CallbackBlackListAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackBlackListDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user unblocked others
         * @description Users were taken off a block list, by a client or through the REST API (`black_list_delete`, at most 1,000 in a call).
         */
        post: operations["Sns.CallbackBlackListDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Follow.CallbackAfterFollowAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user follows others
         * @description A user followed others in a client, or an admin let the user follow them through the REST API (`follow_add`, at most 20 in a call). It needs the
         *     edition Pro, Pro Plus or Enterprise, and following switched on in the console, under Friends and Relationship Chains.
         */
        post: operations["Follow.CallbackAfterFollowAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Follow.CallbackAfterFollowDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user no longer follows others
         * @description A user stopped following others in a client, or an admin did it through the REST API (`follow_delete`, at most 20 in a call). It needs the edition
         *     Pro, Pro Plus or Enterprise, and following switched on in the console, under Friends and Relationship Chains.
         */
        post: operations["Follow.CallbackAfterFollowDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackBeforeSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-to-one message is about to be sent
         * @description A client sent a one-to-one message, or the REST API did (`sendmsg`), and Chat asks before the recipient gets it. Not for `batchsendmsg` and
         *     `importmsg`, not for a `sendmsg` that forbids it, and not for a sender who is muted for all one-to-one messages, who gets 20012.
         *
         *     A rejected message causes no C2C.CallbackAfterSendMsg; for a changed message that callback has the changed one.
         *     Without a usable reply Chat delivers the message, unless the console says otherwise; then the sender gets 80003.
         */
        post: operations["C2C.CallbackBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-to-one message was sent
         * @description A client sent a one-to-one message, or the REST API did (`sendmsg`). It comes after Chat delivered the message, and also if Chat could not, for
         *     instance because of a filtered word. The ErrorInfo of the body is about the message; it is not that of the reply.
         *
         *     It does not come for a message that C2C.CallbackBeforeSendMsg rejected; if that changed the message, this has the changed one. Not for
         *     `batchsendmsg` and `importmsg`, and not for a `sendmsg` that forbids it. Bot.OnC2CMessage has the same body.
         */
        post: operations["C2C.CallbackAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-to-one conversation was read
         * @description A client marked a one-to-one conversation as read, or the REST API did (`admin_set_msg_read`). It is about the whole conversation;
         *     C2C.CallbackAfterMsgReadReceipt is about single messages.
         */
        post: operations["C2C.CallbackAfterMsgReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgWithDraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-to-one message was recalled
         * @description A client recalled a one-to-one message, or the REST API did (`admin_msgwithdraw`). No field says who recalled it; only OptPlatform may tell an
         *     admin from a user.
         */
        post: operations["C2C.CallbackAfterMsgWithDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterC2CMsgExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The extensions of a one-to-one message changed
         * @description A client set, deleted or cleared extensions of a one-to-one message, or the REST API did (`set_key_values`). The body does not say who.
         *
         *     It needs the edition Pro, Pro Plus or Enterprise, the feature of message extensions switched on in the console, and a message that was sent with
         *     SupportMessageExtension 1. A message has at most 300 pairs.
         */
        post: operations["C2C.CallbackAfterC2CMsgExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgReadReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-to-one messages got read receipts
         * @description A client sent read receipts for single one-to-one messages, or the REST API did (`c2c_msg_read_receipt`). The messages were sent with
         *     IsNeedReadReceipt 1. Read receipts need the edition Pro, Pro Plus or Enterprise.
         *
         *     C2C.CallbackAfterMsgReport is about a whole conversation, and Group.CallbackAfterReadReceipt about messages in groups.
         */
        post: operations["C2C.CallbackAfterMsgReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterModifyMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-to-one message was edited
         * @description A client edited a one-to-one message, or the REST API did (`modify_c2c_msg`). Each of the two users may edit it: the MsgBody of text, custom,
         *     location and face messages, and the CloudCustomData of all. Online messages cannot be edited.
         */
        post: operations["C2C.CallbackAfterModifyMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgReadAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user marked everything as read
         * @description A user cleared all unread messages in a client, those in groups as well, although the name begins with C2C. The REST API does not cause it.
         */
        post: operations["C2C.CallbackAfterMsgReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeCreateGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group is about to be created
         * @description A client wants to create a group, or the REST API does (`create_group`), and Chat asks before it creates the group. It does so for groups of all
         *     types. `import_group` does not cause it.
         *
         *     The switch of this webhook is also that of Group.CallbackBeforeCreateTopic.
         */
        post: operations["Group.CallbackBeforeCreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterCreateGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group was created
         * @description A client created a group, or the REST API did (`create_group`), and it succeeded. `import_group` does not cause it.
         *
         *     For a Community, Chat waits 3 s before it sends the callback, so that its data can be synchronised.
         *     The switch of this webhook is also that of Group.CallbackAfterCreateTopic.
         */
        post: operations["Group.CallbackAfterCreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeApplyJoinGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user applies to join a group
         * @description A client asked to join a group, and Chat asks before it adds the user; where an admin has to approve, before the admin hears of it. The REST API
         *     cannot cause it. If the answer allows the application, the admin still has to approve where the group demands it.
         */
        post: operations["Group.CallbackBeforeApplyJoinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeInviteJoinGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users are about to be added to a group
         * @description A client invited users into a group, or the REST API adds them (`add_group_member`), and Chat asks before they are members. If the app keeps its
         *     friends in Chat and lets it check them at invitations, the check comes first. The answer may also refuse some of the users only.
         */
        post: operations["Group.CallbackBeforeInviteJoinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterNewMemberJoin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users joined a group
         * @description Users became members of a group: an application was approved, an invitation of a client was done, or the REST API added them
         *     (`add_group_member`). Captures show that it comes for AVChatRooms as well. `import_group_member` does not cause it.
         */
        post: operations["Group.CallbackAfterNewMemberJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterMemberExit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members left a group or were removed
         * @description A client left a group, a client removed members, or the REST API did (`delete_group_member`). A capture shows that it comes for users who leave an
         *     AVChatRoom.
         */
        post: operations["Group.CallbackAfterMemberExit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group message is about to be sent
         * @description A client sent a message to a group, or the REST API did (`send_group_msg`), and Chat asks before the members get it. It comes for groups of all types.
         *     It also comes for a message that the rate limit of the group drops afterwards. Not for `import_group_msg`, and not for a `send_group_msg` that
         *     forbids it.
         *
         *     The message has no MsgSeq and no MsgTime yet. Fields without a value are left out.
         *     The rooms of RTC Live send this webhook too, with the Type `Live`.
         */
        post: operations["Group.CallbackBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group message was sent
         * @description A client sent a message to a group, or the REST API did (`send_group_msg`), and it succeeded. It does not come for a message that the rate limit of the
         *     group dropped, not for `import_group_msg`, and not for a `send_group_msg` that forbids it. A message that failed causes
         *     Group.CallbackSendMsgException.
         *
         *     Fields without a value are left out. The rooms of RTC Live send this webhook too, with the Type `Live`.
         */
        post: operations["Group.CallbackAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupFull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group is full
         * @description A new member took the last free place of a group, or a user could not join because there was none. It comes for applications and invitations of
         *     clients, and for members whom the REST API adds (`add_group_member`).
         */
        post: operations["Group.CallbackAfterGroupFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupDestroyed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group was disbanded
         * @description A client disbanded a group, or the REST API did (`destroy_group`). It comes for groups of all types.
         *
         *     The switch of this webhook is also that of Group.CallbackAfterTopicDestroyed.
         */
        post: operations["Group.CallbackAfterGroupDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupInfoChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The profile of a group changed
         * @description A client changed the name, the introduction, the notice or the picture of a group, or the REST API did (`modify_group_base_info`). Only what changed
         *     is sent. Changes of other items do not cause it; custom fields and further items do so only if the app asked Tencent for it by ticket.
         *
         *     The switch of this webhook is also that of Group.CallbackAfterTopicInfoChanged.
         */
        post: operations["Group.CallbackAfterGroupInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterRecallMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group messages were recalled
         * @description A client recalled messages of a group, or the REST API did (`group_msg_recall`), and it succeeded. The reason that both may give is not sent.
         */
        post: operations["Group.CallbackAfterRecallMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackOnMemberStateChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members of an AVChatRoom went online or offline
         * @description Only for AVChatRooms. Chat looks every 20 s; a member without a heartbeat for more than 30 s is offline, and online again when the
         *     heartbeat is back. A member's first join and the last leave count as well. A member with several devices goes online once, and offline
         *     only when all devices are.
         *
         *     The console's list of online members has to be on; Chat then keeps the newest 1,000 online members of a group. Nobody's client causes
         *     this callback, so its URL has neither ClientIP nor OptPlatform.
         *     RTC Live has a similar webhook, Live.CallbackAfterMemberStateChanged, with other names for the causes.
         */
        post: operations["Group.CallbackOnMemberStateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeCreateTopic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A topic is about to be created
         * @description A client asked for a new topic in a Community, or the REST API did (`create_topic`), and Chat asks before it creates the topic. Topics
         *     have to be enabled in the console.
         *
         *     It has no switch of its own: whoever switches on Group.CallbackBeforeCreateGroup gets this one too. It says neither in which Community
         *     the topic is to be, nor its ID, owner or time.
         */
        post: operations["Group.CallbackBeforeCreateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterCreateTopic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A topic was created
         * @description A client created a topic in a Community, or the REST API did (`create_topic`). It has no switch of its own: whoever switches on
         *     Group.CallbackAfterCreateGroup gets this one too. An import (`import_topic`) causes none.
         */
        post: operations["Group.CallbackAfterCreateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterTopicDestroyed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Topics were deleted
         * @description A client deleted topics of a Community, or the REST API did (`destroy_topic`). It has no switch of its own: whoever switches on
         *     Group.CallbackAfterGroupDestroyed gets this one too. It says neither who deleted the topics nor their names. The answer has no
         *     influence on the deletion.
         */
        post: operations["Group.CallbackAfterTopicDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterTopicInfoChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The profile of a topic changed
         * @description A client changed the name, introduction, notice or picture of a topic, or the REST API did (`modify_topic`). It has no switch of its
         *     own: whoever switches on Group.CallbackAfterGroupInfoChanged gets this one too.
         */
        post: operations["Group.CallbackAfterTopicInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterMemberFieldChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The role or the name card of a member changed
         * @description A client changed the role or the name card of a member, or the REST API did (`modify_group_member_info`). Nothing is said of its other
         *     fields: muting, how messages are received, custom fields.
         *
         *     The page has two names for the member. No capture tells which one Chat sends, so a receiver should read both.
         */
        post: operations["Group.CallbackAfterMemberFieldChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupAttrChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The attributes of a group changed
         * @description A client reset, changed, cleared or deleted attributes of a group, or the REST API did. It comes for every type of group that has
         *     attributes, AVChatRoom and Community included.
         *     The keys in GroupAttr are in lower case, unlike all other names.
         */
        post: operations["Group.CallbackAfterGroupAttrChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterReadReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read receipts of group messages
         * @description A client sent a message that asks for a read receipt, or the REST API did, or a member confirmed that it read such messages.
         *     It says neither who sent the message nor who has just read it.
         *
         *     Not for Communities and AVChatRooms. The app needs the Ultimate edition, and read receipts switched on in the console.
         */
        post: operations["Group.CallbackAfterReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterChangeGroupOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group has a new owner
         * @description A client gave a group to another owner, or the REST API did (`change_group_owner`), which also gives an owner to a group that has none.
         */
        post: operations["Group.CallbackAfterChangeGroupOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupMsgExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The extension of a group message changed
         * @description A client set, deleted or cleared keys of the extension of a group message, or the REST API did (`group_set_key_values`), and it worked.
         *     The message must have been sent with `SupportMessageExtension` 1. Not for AVChatRooms and Communities.
         *
         *     The app needs the edition Pro, Pro Plus or Enterprise, and message extensions switched on in the console. A message has at most 300
         *     keys; one request changes at most 20. A key has at most 100 bytes, a value at most 1,000.
         *     It says neither who made the change nor the type of the group.
         */
        post: operations["Group.CallbackAfterGroupMsgExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterModifyMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group message was edited
         * @description A client edited a group message, or the REST API did (`modify_group_msg`), and it worked. Clients can edit text, custom, location and
         *     face elements, and CloudCustomData. Not for AVChatRooms, and not for messages that only users who are online get.
         *     Only the Chinese documents have this webhook.
         */
        post: operations["Group.CallbackAfterModifyMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An official account is about to be created
         * @description The admin creates an official account with the REST API (`create_official_account`), and Chat asks before it does. Only the REST API
         *     causes it. The ID that the admin asked for is not in the callback.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackBeforeCreateOfficialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterCreateOfficialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An official account was created
         * @description The admin created an official account with the REST API (`create_official_account`). Only the REST API causes it.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterCreateOfficialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The profile of an official account changed
         * @description The admin changed the profile of an official account with the REST API (`modify_official_account_base_info`). Only the REST API causes
         *     it.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterOfficialAccountInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An official account was deleted
         * @description The admin deleted an official account with the REST API (`destroy_official_account`). Only the REST API causes it. The callback does not
         *     say who deleted it.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterOfficialAccountDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackBeforeAddSubscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users are about to subscribe to an official account
         * @description A client subscribes to an official account, or the admin adds subscribers with the REST API (`add_subscriber`), and Chat asks before
         *     they are subscribers. The receiver can refuse all of them, or name those that it refuses.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackBeforeAddSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterAddSubscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users subscribed to an official account
         * @description A client subscribed to an official account, or the admin added subscribers with the REST API (`add_subscriber`).
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterAddSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterOfficialAccountFull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An official account has as many subscribers as it may have
         * @description A client subscribed to an official account, or the admin added subscribers with the REST API (`add_subscriber`), and the official
         *     account reached its limit of subscribers. The callback says neither who subscribed nor who asked for it.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterOfficialAccountFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterDeleteSubscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users unsubscribed from an official account
         * @description A client unsubscribed from an official account, or the admin removed subscribers with the REST API (`delete_subscriber`).
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterDeleteSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackBeforeSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An official account is about to send a message
         * @description A client sent a message as an official account, or the admin did with the REST API (`send_official_account_msg`), and Chat asks before
         *     the subscribers get it. A call of the REST API can forbid it with `ForbidCallbackControl`. The callback does not say who sent the
         *     message.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An official account sent a message
         * @description A client sent a message as an official account, or the admin did with the REST API (`send_official_account_msg`), and Chat has delivered
         *     it to the subscribers. A call of the REST API can forbid it with `ForbidCallbackControl`. The callback does not say who sent the
         *     message.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterMsgWithDraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message of an official account was recalled
         * @description A client recalled messages of an official account, or the admin did with the REST API (`official_account_msg_recall`). The callback does
         *     not say who recalled them.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["OfficialAccount.CallbackAfterMsgWithDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Bot.OnC2CMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user wrote to a bot
         * @description A client sent a one-to-one message to a bot, or the admin did with the REST API (`sendmsg`). Chat has taken the message and delivered it
         *     to the bot. A bot is an account whose UserID starts with `@RBT#`.
         *
         *     A message that C2C.CallbackBeforeSendMsg rejected does not cause it. If that callback changed the message, this one has the changed
         *     message.
         */
        post: operations["Bot.OnC2CMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Bot.OnGroupMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user mentioned a bot in a group
         * @description Somebody mentioned a bot (`@`) in a group message. It comes after the mention. A message that mentions everybody (`@all`) does not
         *     cause it.
         *
         *     One callback names all bots that the message mentions; to pass it on to each of them is up to the receiver.
         */
        post: operations["Bot.OnGroupMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Chatbot.OnC2CSignalMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client sent the app data through a chatbot
         * @description A client sent data of the app's own to a chatbot. Chat hands the data to the receiver and passes the receiver's `RspData` on to the
         *     chatbot. So the reply is used, although the callback comes after the message: it can reject nothing. With ErrorCode 1, Chat ignores
         *     `RspData`.
         *
         *     The client sends a one-to-one custom message whose data is JSON: `{"chatbotPlugin":1,"src":3,"data":"…"}`. Other values of `src` have
         *     other uses.
         */
        post: operations["Chatbot.OnC2CSignalMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ContentCallback.ResultNotify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content was moderated
         * @description Content moderation decided about a message, a profile of a user, group or group member, or a friendship. By default only what it
         *     intercepted is reported; the app can ask for all results.
         *
         *     The body has neither CallbackCommand nor EventTime: which webhook it is stands in the URL only. International apps have it since 2026;
         *     one page says that Tencent enables it for single apps.
         */
        post: operations["ContentCallback.ResultNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Push.OfflinePush": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of the push notifications of messages
         * @description Chat sent a push notification of a one-to-one or group message, or the notification reached the device, or the user clicked it. There
         *     is one event for each recipient and stage; one callback carries up to 100 of them. CallbackCommand stands in each event, and not at the
         *     top of the body.
         *
         *     It needs the push service. Chat sends up to 1,000 of these callbacks per second; those beyond come later.
         */
        post: operations["Push.OfflinePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Push.AllMemberPush": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of pushes to all users, by tag or by UserID
         * @description The REST API pushed to all users, to those with a tag or an attribute (`timpush/push`), or to a list of UserIDs (`timpush/batch`). A
         *     notification was sent, reached the device, or was clicked. There is one event for each recipient and stage; one callback carries up to
         *     100 of them. CallbackCommand stands in each event, and not at the top of the body.
         *
         *     It needs the push service. Chat sends up to 1,000 of these callbacks per second; those beyond come later.
         */
        post: operations["Push.AllMemberPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Reply
         * @description How a receiver answers an alarm.
         */
        Reply: {
            /**
             * @description Whether the receiver processed the callback. `OK` when it did, `FAIL` when it did not; case counts.
             * @enum {unknown}
             */
            ActionStatus: "OK" | "FAIL";
            /** @description Zero for success; the receiver's own code otherwise. */
            ErrorCode: number;
            /** @description What went wrong, in words; empty for success. */
            ErrorInfo: string;
        };
        /**
         * EventTime
         * @description When the event happened, in Unix milliseconds. The tables say Integer and captured group callbacks carry a bare number;
         *     the samples of the international pages carry a string of digits. Accept both, and its absence, as in captures from
         *     before 2021.
         */
        EventTime: number | string;
        /**
         * GroupId
         * @description ID of a group. Chat makes IDs that start with `@TGS#`; those of Communities start with `@TGS#_`. An app may choose its
         *     own: printable ASCII, the space included, up to about 48 bytes. What it holds for a group that does not exist is not
         *     documented.
         */
        GroupId: string;
        /**
         * GroupType
         * @description Type of a group. An open set: an app could once define types of its own. The page of the group types names Work, Public, Meeting,
         *     AVChatRoom and Community; the REST API and captured callbacks have the earlier names Private and ChatRoom.
         *
         *     - `Work`, earlier `Private`: by invitation only.
         *     - `Public`: others apply, and are approved.
         *     - `Meeting`, earlier `ChatRoom`: for meetings.
         *     - `AVChatRoom`: live streaming, any number of members, no history.
         *     - `Community`: 100,000 members and more; may have topics.
         *     - `BChatRoom`: broadcasts of the app's admin. Of earlier versions, and no longer recommended.
         *     - `Live`: a room of the product RTC Live, whose messages cause callbacks of the same name.
         */
        GroupType: string;
        /**
         * OnlineOnlyFlag
         * @description 1 if the message is only for users who are online, otherwise 0. An AVChatRoom always has 0.
         * @default 0
         * @enum {unknown}
         */
        OnlineOnlyFlag: 0 | 1;
        /**
         * TIMTextElem
         * @description Text.
         */
        TIMTextElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMTextElem";
            /** @description The text. */
            MsgContent: {
                /** @description The text, in raw UTF-8. */
                Text: string;
            };
        };
        /**
         * TIMLocationElem
         * @description A place.
         */
        TIMLocationElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMLocationElem";
            /** @description Where it is. */
            MsgContent: {
                /** @description The place in words. */
                Desc: string;
                /** @description Geographic latitude. */
                Latitude: number;
                /** @description Geographic longitude. */
                Longitude: number;
            };
        };
        /**
         * TIMFaceElem
         * @description An emoji of the app.
         */
        TIMFaceElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMFaceElem";
            /** @description Which emoji. */
            MsgContent: {
                /** @description Number the app gave the emoji. */
                Index: number;
                /** @description Whatever the app adds. It may hold control characters; one sample ends in `\u0000\u0001`. */
                Data: string;
            };
        };
        /**
         * TIMCustomElem
         * @description Data only the app understands. The newest page has `Data` alone; older ones add three fields for push messages.
         */
        TIMCustomElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMCustomElem";
            /** @description What the app put in. */
            MsgContent: {
                /** @description The data of the app. */
                Data: string;
                /** @description Text of the push message. Older pages only. */
                Desc?: string;
                /** @description Passed to Apple's push service as it is. Older pages only. */
                Ext?: string;
                /** @description File name of the ringtone of the push message. Older pages only. */
                Sound?: string;
            };
        };
        /**
         * TIMSoundElem
         * @description A voice message. SDKs 2.x and 3.x send `UUID`, `Size` and `Second` only.
         */
        TIMSoundElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMSoundElem";
            /** @description Where the recording is, and how long. */
            MsgContent: {
                /** @description Where the recording can be downloaded. Written `Url` here and in files, `URL` in images. */
                Url?: string;
                /** @description Key of the recording. */
                UUID?: string;
                /** @description Size of the recording. */
                Size: number;
                /** @description Length of the recording. */
                Second: number;
                /** @description How to download it. So far always 2. */
                Download_Flag?: number;
            };
        };
        /**
         * TIMImageElem
         * @description A picture.
         */
        TIMImageElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMImageElem";
            /** @description The picture and its sizes. */
            MsgContent: {
                /** @description Key of the picture. */
                UUID: string;
                /** @description File format of the picture. */
                ImageFormat: number;
                /** @description The same picture in up to three sizes. */
                ImageInfoArray: {
                    /** @description Which size this is. */
                    Type: number;
                    /** @description Size of the file. */
                    Size?: number;
                    /** @description Width. The sample has zero for all but the original. */
                    Width?: number;
                    /** @description Height. The sample has zero for all but the original. */
                    Height?: number;
                    /** @description Where the picture can be downloaded. Written `URL` here only. */
                    URL: string;
                }[];
            };
        };
        /**
         * TIMFileElem
         * @description A file. SDKs 2.x and 3.x send `UUID`, `FileSize` and `FileName` only.
         */
        TIMFileElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMFileElem";
            /** @description Where the file is, and what it is called. */
            MsgContent: {
                /** @description Where the file can be downloaded. */
                Url?: string;
                /** @description Key of the file. */
                UUID?: string;
                /** @description Size of the file. */
                FileSize: number;
                /** @description Name or local path of the file. The tables print `fileName`; the samples have `FileName`. */
                FileName: string;
                /** @description How to download it. So far always 2. */
                Download_Flag?: number;
            };
        };
        /**
         * TIMVideoFileElem
         * @description A video and its thumbnail. SDKs 2.x and 3.x send neither URLs nor download flags.
         */
        TIMVideoFileElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMVideoFileElem";
            /** @description The video and its thumbnail. */
            MsgContent: {
                /** @description Where the video can be downloaded. */
                VideoUrl?: string;
                /** @description Key of the video. */
                VideoUUID?: string;
                /** @description Size of the video. */
                VideoSize: number;
                /** @description Length of the video. Zero from web clients, which do not know it. */
                VideoSecond: number;
                /** @description File format of the video, such as `mp4`. */
                VideoFormat: string;
                /** @description How to download the video. So far always 2. */
                VideoDownloadFlag?: number;
                /** @description Where the thumbnail can be downloaded. */
                ThumbUrl?: string;
                /** @description Key of the thumbnail. */
                ThumbUUID?: string;
                /** @description Size of the thumbnail. */
                ThumbSize: number;
                /** @description Width of the thumbnail. */
                ThumbWidth: number;
                /** @description Height of the thumbnail. */
                ThumbHeight: number;
                /** @description File format of the thumbnail, such as `JPG` or `BMP`. */
                ThumbFormat: string;
                /** @description How to download the thumbnail. So far always 2. */
                ThumbDownloadFlag?: number;
            };
        };
        /**
         * MsgBody
         * @description The message itself: its elements, in the order they are shown. Kinds may be mixed, but a message has at most one
         *     TIMCustomElem. A whole message is at most 12 KB; older pages say 8,000 or 9,000 bytes.
         */
        MsgBody: components["schemas"]["MsgElement"][];
        /**
         * TIMRelayElem
         * @description Several messages forwarded as one. It needs native SDK 5.2.210 or web SDK 2.10.1; English pages leave it out of their list of types.
         */
        TIMRelayElem: {
            /**
             * @description The kind of element. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            MsgType: "TIMRelayElem";
            /** @description The forwarded messages, or the key to fetch them. */
            MsgContent: {
                /** @description Title of the whole. */
                Title: string;
                /** @description How many messages are forwarded. */
                MsgNum: number;
                /** @description What SDKs show that do not know this kind of element. */
                CompatibleText: string;
                /** @description Digests of the messages, a line each. */
                AbstractList: string[];
                /** @description The forwarded messages, if they fit into 12 KB together. */
                MsgList?: {
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of the recipient. One-to-one messages only. */
                    To_Account?: string;
                    GroupId?: components["schemas"]["GroupId"];
                    /**
                     * Format: int64
                     * @description Sequence number of the message. 32 bits, unsigned.
                     */
                    MsgSeq: number;
                    /**
                     * Format: int64
                     * @description Random number of the message. 32 bits, unsigned.
                     */
                    MsgRandom: number;
                    /** @description When it was sent, in Unix seconds. */
                    MsgTimeStamp: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    /** @description What the app attached to the message. */
                    CloudCustomData?: string;
                }[];
                /** @description Key under which Chat keeps the messages, if they are longer than 12 KB together. */
                JsonMsgKey?: string;
            } & (unknown | unknown);
        };
        /**
         * UnlistedElem
         * @description An element of a type that MsgElement does not list. Types came later before, TIMRelayElem for one.
         */
        UnlistedElem: {
            /** @description Any type but those of MsgElement. */
            MsgType: string;
            /** @description Whatever the type asks for. */
            MsgContent: {
                [key: string]: unknown;
            };
        };
        /**
         * MsgElement
         * @description One element of a message. `MsgType` decides what `MsgContent` holds. A type that is listed here has exactly that
         *     content; any other type is an UnlistedElem, so a new kind of element breaks nobody.
         */
        MsgElement: (components["schemas"]["TIMTextElem"] | components["schemas"]["TIMLocationElem"] | components["schemas"]["TIMFaceElem"] | components["schemas"]["TIMCustomElem"] | components["schemas"]["TIMSoundElem"] | components["schemas"]["TIMImageElem"] | components["schemas"]["TIMFileElem"] | components["schemas"]["TIMVideoFileElem"] | components["schemas"]["TIMRelayElem"]) | components["schemas"]["UnlistedElem"];
        /**
         * CloudCustomData
         * @description What the app attached to the message. Chat stores it and gives it to whoever gets the message, also after the client was installed anew.
         */
        CloudCustomData: string;
        /**
         * FixedReply
         * @description The only answer the page of the webhook foresees, word for word.
         */
        FixedReply: {
            /**
             * @description Always `OK`.
             * @constant
             */
            ActionStatus: "OK";
            /**
             * @description Always zero.
             * @constant
             */
            ErrorCode: 0;
            /**
             * @description Always the empty string.
             * @constant
             */
            ErrorInfo: "";
        };
        /**
         * EventTimeNumber
         * Format: int64
         * @description When the event happened, in Unix milliseconds. Every sample of this family has a bare number.
         */
        EventTimeNumber: number;
        /**
         * FriendDecision
         * @description How a receiver decides about each person before Chat changes who is a friend of whom.
         */
        FriendDecision: {
            /**
             * @description Whether the receiver processed the callback. A receiver that rejects a person answers `OK` too.
             * @enum {unknown}
             */
            ActionStatus: "OK" | "FAIL";
            /** @description 0, and Chat reads ResultItem. Otherwise the receiver failed, with a code from 38000 to 39000, and Chat goes on. */
            ErrorCode: number;
            /** @description Why the receiver failed, in words. */
            ErrorInfo: string;
            /** @description The decision about each person. */
            ResultItem: {
                /** @description UserID of a person of the request. */
                To_Account: string;
                /** @description 0 allows it. A code from 38000 to 39000, which the app chooses, forbids it. */
                ResultCode: number;
                /** @description Why, in words. */
                ResultInfo: string;
            }[];
        };
        /**
         * C2CMsgSeq
         * Format: int64
         * @description Sequence number of a one-to-one message. The sender chooses it, so it may repeat. Within a conversation the order is MsgTime, then
         *     MsgSeq; larger is later.
         */
        C2CMsgSeq: number;
        /**
         * MsgRandom
         * Format: int64
         * @description Random number of the message. 32 bits, unsigned, so it may not fit a signed integer.
         */
        MsgRandom: number;
        /**
         * MsgTime
         * Format: int64
         * @description When Chat took the message, in Unix seconds.
         */
        MsgTime: number;
        /**
         * MsgKey
         * @description Key of a one-to-one message; the REST API recalls and modifies the message by it. In every sample but that of Chatbot.OnC2CSignalMessage
         *     it is `<MsgSeq>_<MsgRandom>_<MsgTime>`. The form is on no page: treat it as opaque.
         */
        MsgKey: string;
        /**
         * MsgId
         * @description ID that the client gave the message. Only newer Chinese pages have it. The samples have `<number>-<Unix seconds>-<random>`.
         */
        MsgId: string;
        /**
         * MsgDecision
         * @description How a receiver decides about a message before Chat delivers it.
         */
        MsgDecision: {
            /**
             * @description Whether the receiver processed the callback. A receiver that rejects a message answers `OK` too; what `FAIL` does is not documented.
             * @enum {unknown}
             */
            ActionStatus: "OK" | "FAIL";
            /** @description The decision. 0 lets the message through, 1 rejects it, 2 drops it while the sender sees success, a code of the app's own range rejects it with that code. */
            ErrorCode: number;
            /** @description Why, in words. Only with a code of the app's own range does the sender see it. */
            ErrorInfo: string;
            /** @description Replaces the message. Only with ErrorCode 0; without the field the message stays as it is. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description Replaces what the app attached to the message. Only with ErrorCode 0. */
            CloudCustomData?: string;
        };
        /**
         * ExtensionOperateType
         * @description What was done with the extensions of the message.
         */
        ExtensionOperateType: number;
        /**
         * ExtensionList
         * @description The pairs that were changed. Empty if all were cleared.
         */
        ExtensionList: {
            /** @description Key of the pair. The model of the REST API says at most 100 bytes. */
            Key: string;
            /** @description Value of the pair; empty if the pair was deleted. The model of the REST API says at most 1,000 bytes. */
            Value: string;
            /**
             * Format: int64
             * @description Version of this pair. It is the version that the message got with the change.
             */
            Seq: number;
        }[];
        /**
         * ExtensionSeq
         * Format: int64
         * @description Newest version of the extensions of the message. Each change counts it up.
         */
        ExtensionSeq: number;
        /**
         * GroupName
         * @description Name of the group.
         */
        GroupName: string;
        /**
         * MemberList
         * @description Users, one object for each. How long the list can get is not documented.
         */
        MemberList: {
            /** @description UserID of the user. */
            Member_Account: string;
        }[];
        /**
         * Decision
         * @description How a receiver decides about something that Chat is about to do.
         */
        Decision: {
            /**
             * @description Whether the receiver processed the callback. A receiver that refuses answers `OK` too; what `FAIL` does is not documented.
             * @enum {unknown}
             */
            ActionStatus: "OK" | "FAIL";
            /** @description The decision. 0 lets Chat go on, 1 refuses, a code of the app's own range refuses with that code. */
            ErrorCode: number;
            /** @description Why, in words. Only with a code of the app's own range does the caller see it. */
            ErrorInfo: string;
        };
        /**
         * UserDefinedData
         * @description Custom fields that were given at the creation. Absent unless the app has defined such fields in the console.
         */
        UserDefinedData: {
            /** @description Name of the field. */
            Key: string;
            /** @description Value of the field. */
            Value: string;
        }[];
        /**
         * PrivateTopicId
         * @description ID of the private topic that the event is about; absent if it is about the group itself. A private topic has its own members and is a feature of
         *     the Enterprise edition. Only the Chinese pages have the field.
         */
        PrivateTopicId: string;
        /**
         * TopicId
         * @description ID of a topic in a Community: the ID of the Community, then `@TOPIC#_`, then the topic's own part. At most 96 bytes.
         */
        TopicId: string;
        /**
         * MsgPriority
         * @description Priority of the message in the rate limit of the group. On no page of a callback; captures of 2022 have `Normal`. The REST API knows `High`, `Normal`
         *     and `Low`.
         */
        MsgPriority: string;
        /**
         * GroupMsgSeq
         * Format: int64
         * @description Sequence number of a message in its group. Chat counts it, from 1. Larger is later.
         */
        GroupMsgSeq: number;
        /**
         * TopicGroupType
         * @description Type of the group. Only a Community has topics.
         */
        TopicGroupType: string;
        /**
         * OfficialAccountOwner
         * @description UserID of the owner of the official account.
         */
        OfficialAccountOwner: string;
        /**
         * OfficialAccountName
         * @description Name of the official account.
         */
        OfficialAccountName: string;
        /**
         * OfficialAccountID
         * @description ID of the official account. It starts with `@TOA#_`, also where the app chooses the rest.
         */
        OfficialAccountID: string;
        /**
         * SubscribeAccountList
         * @description The users that the callback is about.
         */
        SubscribeAccountList: {
            /** @description UserID of the user. */
            Subscriber_Account: string;
        }[];
        /**
         * OfficialAccountMsgKey
         * @description Key of the message. The REST API recalls the message by it.
         */
        OfficialAccountMsgKey: string;
        /**
         * EventTimeSeconds
         * Format: int64
         * @description When the event happened, in Unix seconds; all other webhooks have milliseconds.
         */
        EventTimeSeconds: number;
        /**
         * PushPlatform
         * @description The push service that took the notification.
         */
        PushPlatform: number;
        /**
         * PushStage
         * @description How far the notification came.
         */
        PushStage: number;
        /**
         * PushErrCode
         * @description 0 for success, otherwise the code of the failure.
         */
        PushErrCode: number;
        /**
         * PushErrInfo
         * @description The result in words. It may be empty.
         */
        PushErrInfo: string;
    };
    responses: {
        /** @description The receiver's answer. Chat only notes whether the callback succeeded; the answer changes nothing. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
    };
    parameters: {
        /**
         * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
         *     from the sense of the check and from Tencent's own sample.
         *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
         * @example 1400000001
         */
        SdkAppid: number;
        /**
         * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
         *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
         */
        OptPlatform: string;
        /**
         * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
         *     URLs and all captured traffic say `json`.
         */
        contenttype: "json" | "JSON";
        /**
         * @description A UUID seen in four captured requests of July 2022 and in none from other years. No page mentions it; a gateway in
         *     front of that receiver may have added it. Chat is taken not to send it unless an example asks for it.
         */
        RequestID: string;
        /**
         * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
         *     not documented.
         */
        ClientIP: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Alert.RequestOverLimit": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Alert.RequestOverLimit";
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description A UUID seen in four captured requests of July 2022 and in none from other years. No page mentions it; a gateway in
                 *     front of that receiver may have added it. Chat is taken not to send it unless an example asks for it.
                 */
                RequestID?: components["parameters"]["RequestID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Alert.RequestOverLimit";
                    /** @description The internal service the API belongs to. It is taken to be `servicename` in the path of the REST URL. Any string may come. */
                    ServiceName: string;
                    /** @description The command word of the API. It is taken to be `command` in the path of the REST URL. Together with ServiceName it names one API. */
                    Command: string;
                    /** @description How often the API is being called. It may be below `Limit`, as the alarm starts at 80 %, or above it, as in the page's sample. */
                    Request: number;
                    /** @description How often the API may be called. */
                    Limit: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackOnDailyGroupQuotaAlarm": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description A UUID seen in four captured requests of July 2022 and in none from other years. No page mentions it; a gateway in
                 *     front of that receiver may have added it. Chat is taken not to send it unless an example asks for it.
                 */
                RequestID?: components["parameters"]["RequestID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
                    /** @description Groups created minus groups dissolved today. The English table says "newly created"; its own trigger text and the Chinese pages say net. */
                    QuotaUsed: number;
                    /** @description How many groups the app may add in a day. */
                    Quota: number;
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackSendMsgException": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackSendMsgException";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description A UUID seen in four captured requests of July 2022 and in none from other years. No page mentions it; a gateway in
                 *     front of that receiver may have added it. Chat is taken not to send it unless an example asks for it.
                 */
                RequestID?: components["parameters"]["RequestID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackSendMsgException";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of the sender. A message the system itself sent was seen with `@TLS#NOT_FOUND`. */
                    From_Account: string;
                    /** @description UserID of whoever made the request. It tells the admin's requests, over the REST API, from those of the sender. */
                    Operator_Account: string;
                    /**
                     * Format: int64
                     * @description Random number of the request to send. 32 bits, unsigned, so it may not fit a signed integer.
                     */
                    Random: number;
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    /**
                     * @description Why the message was not delivered. An open set: the page refers to the list of error codes and names only 10023, in
                     *     its sample. The table calls the type "Interger".
                     */
                    ErrorCode: number;
                    /** @description The same in words, as free text. Only the text of 10023 is known. */
                    ErrorInfo: string;
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            /** @description The receiver's answer, which is fixed. No failure is foreseen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FixedReply"];
                };
            };
        };
    };
    "State.StateChange": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "State.StateChange";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "State.StateChange";
                    EventTime?: components["schemas"]["EventTimeNumber"];
                    /** @description What changed. */
                    Info: {
                        /** @description The change. Before 2021 there was no Disconnect: a lost connection was a Logout. */
                        Action: string;
                        /** @description UserID of the user. */
                        To_Account: string;
                        /** @description Why. Register comes with Login, Unregister with Logout, LinkClose and TimeOut with Disconnect, SetCustomStatus with CustomStatusChange. Pages of 2019 have Timeout. */
                        Reason: string;
                        /** @description The new custom status. Where it stands and when it comes follows from the order of the table. */
                        CustomStatus?: string;
                    };
                    /** @description The devices that a login threw out. Only with Login. */
                    KickedDevice?: {
                        /** @description Platform of the device. */
                        Platform: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Profile.CallbackPortraitSet": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Profile.CallbackPortraitSet";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Profile.CallbackPortraitSet";
                    /** @description UserID of who made the change. */
                    Operator_Account: string;
                    /** @description UserID of whose profile it is. */
                    From_Account: string;
                    EventTime?: components["schemas"]["EventTimeNumber"];
                    /** @description The items that were changed. Items that could not be changed are not in it. */
                    ProfileItem: {
                        /** @description Name of the item. An app may have items of its own; their names begin with `Tag_Profile_Custom_`. */
                        Tag: string;
                        /**
                         * @description The new value. A number for BirthDay (such as 20190419), Language, MsgSettings, Level and Role; a text for the others, at most 500 bytes.
                         *     Gender is `Gender_Type_` with Unknown, Female or Male; AllowType is `AllowType_Type_` with NeedConfirm, AllowAny or DenyAny;
                         *     AdminForbidType is `AdminForbid_Type_` with None or SendOut.
                         */
                        Value: string | number;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Sns.CallbackPrevFriendAdd": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Sns.CallbackPrevFriendAdd";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Sns.CallbackPrevFriendAdd";
                    /** @description UserID of who sent the request. */
                    Requester_Account: string;
                    /** @description UserID of who wants to add friends. */
                    From_Account: string;
                    /** @description The persons to add. */
                    FriendItem: {
                        /** @description UserID of the person to add. */
                        To_Account: string;
                        /** @description What the user calls the person. At most 96 bytes. */
                        Remark: string;
                        /** @description Group of friends to put the person into; only one. At most 30 bytes. Sns.CallbackPrevFriendResponse calls it TagName. */
                        GroupName: string;
                        /** @description How the user found the person: `AddSource_Type_` and a keyword of at most 8 Latin letters. */
                        AddSource: string;
                        /** @description Message to the person. At most 256 bytes. */
                        AddWording: string;
                    }[];
                    /** @description Whether both get each other as friends (`Add_Type_Both`, the default) or only the user gets the person. */
                    AddType: string;
                    /** @description Whether an admin forces the request. Sns.CallbackFriendAdd calls it ForceFlag. */
                    ForceAddFlags: number;
                    EventTime?: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about each person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendDecision"];
                };
            };
        };
    };
    "Sns.CallbackPrevFriendResponse": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Sns.CallbackPrevFriendResponse";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Sns.CallbackPrevFriendResponse";
                    /** @description UserID of who sent the answer. */
                    Requester_Account: string;
                    /** @description UserID of the user who answers. */
                    From_Account: string;
                    /** @description The answers. */
                    ResponseFriendItem: {
                        /** @description UserID of the user who had asked. */
                        To_Account: string;
                        /** @description What From_Account calls this user. It may be empty. */
                        Remark: string;
                        /** @description Group of friends to put this user into. It may be empty. Sns.CallbackPrevFriendAdd calls it GroupName. */
                        TagName: string;
                        /** @description The answer: accept and add the other user as well, accept only, or reject. */
                        ResponseAction: string;
                    }[];
                    EventTime?: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about each answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendDecision"];
                };
            };
        };
    };
    "Sns.CallbackFriendAdd": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Sns.CallbackFriendAdd";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Sns.CallbackFriendAdd";
                    /** @description The friends that were added. */
                    PairList: {
                        /** @description UserID of the user whose list of friends got an entry. */
                        From_Account: string;
                        /** @description UserID of the new friend in that list. */
                        To_Account: string;
                        /** @description UserID of who began the request to be friends. */
                        Initiator_Account: string;
                    }[];
                    /** @description What was done. `friend_add` and `FriendAdd` are a request; `friend_response` and `FriendResponse` are an answer to one. */
                    ClientCmd: string;
                    /** @description UserID of the admin if the app's server made the request; otherwise empty. */
                    Admin_Account: string;
                    /** @description Whether an admin forced it. Sns.CallbackPrevFriendAdd calls it ForceAddFlags. */
                    ForceFlag: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Sns.CallbackFriendDelete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Sns.CallbackFriendDelete";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Sns.CallbackFriendDelete";
                    /** @description The friends that were deleted. */
                    PairList: {
                        /** @description UserID of the user whose list of friends lost an entry. */
                        From_Account: string;
                        /** @description UserID of the friend who is no longer in that list. */
                        To_Account: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Sns.CallbackBlackListAdd": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Sns.CallbackBlackListAdd";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Sns.CallbackBlackListAdd";
                    /** @description The users who were blocked. */
                    PairList: {
                        /** @description UserID of the user whose block list got an entry. */
                        From_Account: string;
                        /** @description UserID of the blocked user. */
                        To_Account: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Sns.CallbackBlackListDelete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Sns.CallbackBlackListDelete";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Sns.CallbackBlackListDelete";
                    /** @description The users who were unblocked. */
                    PairList: {
                        /** @description UserID of the user whose block list lost an entry. */
                        From_Account: string;
                        /** @description UserID of the user who is no longer blocked. */
                        To_Account: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Follow.CallbackAfterFollowAdd": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Follow.CallbackAfterFollowAdd";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Follow.CallbackAfterFollowAdd";
                    /** @description UserID of the follower. */
                    From_Account: string;
                    /** @description The users who are now followed. */
                    FollowList: {
                        /** @description UserID of a user who is now followed. */
                        To_Account: string;
                    }[];
                    EventTime?: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Follow.CallbackAfterFollowDelete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Follow.CallbackAfterFollowDelete";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Follow.CallbackAfterFollowDelete";
                    /** @description UserID of the user who followed. */
                    From_Account: string;
                    /** @description UserIDs of the users who are no longer followed. */
                    To_Account: string[];
                    EventTime?: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "C2C.CallbackBeforeSendMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackBeforeSendMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackBeforeSendMsg";
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of the recipient. */
                    To_Account: string;
                    MsgSeq?: components["schemas"]["C2CMsgSeq"];
                    MsgRandom?: components["schemas"]["MsgRandom"];
                    MsgTime?: components["schemas"]["MsgTime"];
                    MsgKey?: components["schemas"]["MsgKey"];
                    MsgId?: components["schemas"]["MsgId"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    EventTime?: components["schemas"]["EventTimeNumber"];
                    /** @description On no page; seen in 2018 with the value 3. */
                    FriendShip?: number;
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MsgDecision"];
                };
            };
        };
    };
    "C2C.CallbackAfterSendMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackAfterSendMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackAfterSendMsg";
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of the recipient. */
                    To_Account: string;
                    MsgSeq?: components["schemas"]["C2CMsgSeq"];
                    MsgRandom?: components["schemas"]["MsgRandom"];
                    MsgTime?: components["schemas"]["MsgTime"];
                    MsgKey?: components["schemas"]["MsgKey"];
                    MsgId?: components["schemas"]["MsgId"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    /** @description 0 if Chat delivered the message, otherwise its error code. */
                    SendMsgResult?: number;
                    /** @description The same in words: `send msg succeed`, or why the message was not delivered. */
                    ErrorInfo?: string;
                    /** @description How many one-to-one messages the recipient has not read, over all conversations; -1 if the message was not delivered. Only on international pages. */
                    UnreadMsgNum?: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    /**
                     * Format: int64
                     * @description When the event happened, in Unix milliseconds. Only on the Chinese page.
                     */
                    EventTime?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "C2C.CallbackAfterMsgReport": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackAfterMsgReport";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackAfterMsgReport";
                    /** @description UserID of the user who read. */
                    Report_Account: string;
                    /** @description UserID of the other user of the conversation. */
                    Peer_Account: string;
                    /**
                     * Format: int64
                     * @description Up to when all messages of the conversation are read.
                     */
                    LastReadTime: number;
                    /** @description How many one-to-one messages Report_Account has not read, over all conversations. */
                    UnreadMsgNum?: number;
                    EventTime?: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "C2C.CallbackAfterMsgWithDraw": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackAfterMsgWithDraw";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackAfterMsgWithDraw";
                    /** @description UserID of the sender of the recalled message. */
                    From_Account: string;
                    /** @description UserID of the recipient of the recalled message. */
                    To_Account: string;
                    MsgKey: components["schemas"]["MsgKey"];
                    /** @description How many one-to-one messages the recipient has not read. Only on international pages. */
                    UnreadMsgNum?: number;
                    EventTime?: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "C2C.CallbackAfterC2CMsgExtension": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackAfterC2CMsgExtension";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackAfterC2CMsgExtension";
                    /** @description UserID of the sender of the message. */
                    From_Account: string;
                    /** @description UserID of the recipient of the message. */
                    To_Account: string;
                    MsgKey: components["schemas"]["MsgKey"];
                    OperateType: components["schemas"]["ExtensionOperateType"];
                    ExtensionList: components["schemas"]["ExtensionList"];
                    Seq: components["schemas"]["ExtensionSeq"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "C2C.CallbackAfterMsgReadReceipt": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackAfterMsgReadReceipt";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackAfterMsgReadReceipt";
                    /** @description UserID of who sent the receipts: the recipient of the messages. */
                    Operator_Account: string;
                    /** @description UserID of the other user: the sender of the messages. */
                    Peer_Account: string;
                    /** @description The messages. */
                    C2CMsgInfo: {
                        /** @description UserID of the sender. The same as Peer_Account. */
                        From_Account?: string;
                        /** @description UserID of the recipient. The same as Operator_Account. */
                        To_Account?: string;
                        MsgKey: components["schemas"]["MsgKey"];
                        MsgId?: components["schemas"]["MsgId"];
                    }[];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "C2C.CallbackAfterModifyMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackAfterModifyMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    MsgBody?: components["schemas"]["MsgBody"];
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackAfterModifyMsg";
                    /** @description UserID of who edited the message. */
                    Operator_Account: string;
                    /** @description UserID of the sender of the message. */
                    From_Account: string;
                    /** @description UserID of the recipient of the message. */
                    To_Account: string;
                    MsgRandom: components["schemas"]["MsgRandom"];
                    MsgSeq: components["schemas"]["C2CMsgSeq"];
                    MsgTime: components["schemas"]["MsgTime"];
                    MsgKey: components["schemas"]["MsgKey"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "C2C.CallbackAfterMsgReadAll": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "C2C.CallbackAfterMsgReadAll";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "C2C.CallbackAfterMsgReadAll";
                    /** @description UserID of the user who sent the request. */
                    Report_Account: string;
                    EventTime: components["schemas"]["EventTimeNumber"];
                    /** @description The groups whose unread messages were cleared. */
                    GroupReadInfo?: {
                        GroupId: components["schemas"]["GroupId"];
                        /**
                         * Format: int64
                         * @description Sequence number of a message of the group that the request named.
                         */
                        MsgSeq: number;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackBeforeCreateGroup": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackBeforeCreateGroup";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackBeforeCreateGroup";
                    /** @description UserID of whoever asks for the group. */
                    Operator_Account: string;
                    /** @description UserID of the future owner. */
                    Owner_Account: string;
                    Type: components["schemas"]["GroupType"];
                    Name: components["schemas"]["GroupName"];
                    /** @description How many groups of this type the user has created before. Only in versions before 2025-12. */
                    CreateGroupNum?: number;
                    /** @description The first members. */
                    MemberList: components["schemas"]["MemberList"];
                    EventTime?: components["schemas"]["EventTime"];
                    /** @description Until 2022 the samples had CreateGroupNum under this name. A newer SDK has it as an object: the number for each group type. */
                    CreatedGroupNum?: number | Record<string, never>;
                    /** @description How users may be invited to the group. */
                    InviteOption?: string;
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    "Group.CallbackAfterCreateGroup": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterCreateGroup";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterCreateGroup";
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserID of whoever asked for the group. */
                    Operator_Account: string;
                    /** @description UserID of the owner. */
                    Owner_Account: string;
                    Type: components["schemas"]["GroupType"];
                    Name: components["schemas"]["GroupName"];
                    /** @description The first members. In the capture the owner is one of them. */
                    MemberList: components["schemas"]["MemberList"];
                    UserDefinedDataList?: components["schemas"]["UserDefinedData"];
                    EventTime?: components["schemas"]["EventTime"];
                    /** @description How users may be invited to the group. On no page. */
                    InviteOption?: string;
                    /** @description How many groups of this type the user has created before, as in Group.CallbackBeforeCreateGroup. */
                    CreateGroupNum?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackBeforeApplyJoinGroup": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackBeforeApplyJoinGroup";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackBeforeApplyJoinGroup";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of the applicant. Written with -or; the webhooks of friends have Requester_Account. */
                    Requestor_Account: string;
                    /** @description What the applicant wrote. Only on the Chinese page. */
                    ApplyMsg?: string;
                    TopicId?: components["schemas"]["PrivateTopicId"];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    "Group.CallbackBeforeInviteJoinGroup": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackBeforeInviteJoinGroup";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackBeforeInviteJoinGroup";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of the inviter. */
                    Operator_Account: string;
                    /** @description The users that are to be added. */
                    DestinationMembers: components["schemas"]["MemberList"];
                    TopicId?: components["schemas"]["PrivateTopicId"];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Whether the receiver processed the callback. A rejection says `OK` too; what `FAIL` does is not documented.
                         * @enum {unknown}
                         */
                        ActionStatus: "OK" | "FAIL";
                        /** @description The decision. 0 lets all users in but the refused ones. 1 lets nobody in, and so does a code from 10100 to 10200. */
                        ErrorCode: number;
                        /** @description Why, in words. Only with a code from 10100 to 10200 does the client see it. */
                        ErrorInfo: string;
                        /** @description UserIDs of the users whom the app does not let in. Only with ErrorCode 0. */
                        RefusedMembers_Account?: string[];
                    };
                };
            };
        };
    };
    "Group.CallbackAfterNewMemberJoin": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterNewMemberJoin";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterNewMemberJoin";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description How they joined: `Apply` after an application, `Invited` after an invitation. */
                    JoinType: string;
                    /** @description UserID of whoever acted. In captures of an application it is the new member, in that of an invitation the inviter. */
                    Operator_Account: string;
                    /** @description The new members. */
                    NewMemberList: components["schemas"]["MemberList"];
                    /** @description ID of the private topic that they joined. */
                    TopicId?: string;
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterMemberExit": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterMemberExit";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterMemberExit";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description How they left: `Kicked` if the owner or an admin removed them, `Quit` if they left themselves. */
                    ExitType: string;
                    /** @description UserID of whoever acted: of the user who left, or of the one who removed the members. */
                    Operator_Account: string;
                    /** @description The users who are no longer members. */
                    ExitMemberList: components["schemas"]["MemberList"];
                    /** @description ID of the private topic that they left. */
                    TopicId?: string;
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackBeforeSendMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackBeforeSendMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackBeforeSendMsg";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of whoever made the request. It tells whether an admin sent the message for the user. */
                    Operator_Account: string;
                    Random: components["schemas"]["MsgRandom"];
                    MsgId?: components["schemas"]["MsgId"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    TopicId?: components["schemas"]["TopicId"];
                    EventTime?: components["schemas"]["EventTime"];
                    MsgPriority?: components["schemas"]["MsgPriority"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MsgDecision"];
                };
            };
        };
    };
    "Group.CallbackAfterSendMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterSendMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterSendMsg";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of the sender. A message of the REST API was seen with `@TLS#NOT_FOUND`. */
                    From_Account: string;
                    /** @description UserID of whoever made the request. It tells whether an admin sent the message for the user. `@TLS#NOT_FOUND` was seen here too. */
                    Operator_Account?: string;
                    Random?: components["schemas"]["MsgRandom"];
                    MsgSeq?: components["schemas"]["GroupMsgSeq"];
                    MsgId?: components["schemas"]["MsgId"];
                    MsgTime?: components["schemas"]["MsgTime"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    /** @description Whom the message mentions. At most 30 mentions. */
                    GroupAtInfo?: {
                        /**
                         * @description 1 if all members are mentioned, 0 if one is.
                         * @enum {unknown}
                         */
                        GroupAtAllFlag: 0 | 1;
                        /** @description UserID of the mentioned member. Absent if all are mentioned. */
                        GroupAt_Account?: string;
                    }[];
                    TopicId?: components["schemas"]["TopicId"];
                    EventTime?: components["schemas"]["EventTime"];
                    MsgPriority?: components["schemas"]["MsgPriority"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterGroupFull": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterGroupFull";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterGroupFull";
                    GroupId: components["schemas"]["GroupId"];
                    TopicId?: components["schemas"]["PrivateTopicId"];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterGroupDestroyed": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterGroupDestroyed";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterGroupDestroyed";
                    /** @description UserID of whoever disbanded the group. Only on the Chinese page. */
                    Operator_Account?: string;
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of the owner. */
                    Owner_Account: string;
                    Name?: components["schemas"]["GroupName"];
                    /** @description The members at that moment. Not for a Community. */
                    MemberList?: components["schemas"]["MemberList"];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterGroupInfoChanged": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterGroupInfoChanged";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterGroupInfoChanged";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of whoever changed the profile. */
                    Operator_Account: string;
                    /** @description The new name, if it changed. */
                    Name?: components["schemas"]["GroupName"];
                    /** @description The new introduction, if it changed. */
                    Introduction?: string;
                    /** @description The new notice, if it changed. */
                    Notification?: string;
                    /** @description URL of the new picture, if it changed. */
                    FaceUrl?: string;
                    EventTime?: components["schemas"]["EventTime"];
                    /** @description Whether all members are muted. On no page. */
                    ShutUpAllMember?: string;
                    /** @description How applications to join are handled. On no page. */
                    ApplyJoinOption?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterRecallMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterRecallMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterRecallMsg";
                    /** @description UserID of whoever recalled the messages. */
                    Operator_Account: string;
                    Type: components["schemas"]["GroupType"];
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The recalled messages. */
                    MsgSeqList: {
                        MsgSeq: components["schemas"]["GroupMsgSeq"];
                        MsgId?: components["schemas"]["MsgId"];
                    }[];
                    TopicId?: components["schemas"]["TopicId"];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackOnMemberStateChange": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackOnMemberStateChange";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackOnMemberStateChange";
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Type of the group. */
                    Type?: string;
                    /** @description Whether the members are online now. */
                    EventType: string;
                    /** @description Why. HeartbeatInterrupt and Quit belong to Offline, HeartbeatRecover and Join to Online. */
                    EventCause?: string;
                    /** @description The members whose state changed. */
                    MemberList: {
                        /** @description UserID of the member. */
                        Member_Account: string;
                    }[];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackBeforeCreateTopic": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackBeforeCreateTopic";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackBeforeCreateTopic";
                    /** @description UserID of whoever asked for the topic. */
                    Operator_Account: string;
                    Type: components["schemas"]["TopicGroupType"];
                    /** @description Name of the topic. */
                    Name: string;
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    "Group.CallbackAfterCreateTopic": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterCreateTopic";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterCreateTopic";
                    GroupId: components["schemas"]["GroupId"];
                    /** @description ID of the topic: the ID of its Community, `@TOPIC#_`, and an ID within the Community. */
                    TopicId: string;
                    /** @description UserID of whoever created the topic. */
                    Operator_Account: string;
                    /** @description UserID of the owner of the topic. */
                    Owner_Account: string;
                    Type: components["schemas"]["TopicGroupType"];
                    /** @description Name of the topic. */
                    Name: string;
                    /** @description The topic's custom fields. Absent if the app configured none. */
                    UserDefinedDataList?: {
                        /** @description Name of the custom field. */
                        Key: string;
                        /** @description Value of the custom field. */
                        Value: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterTopicDestroyed": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterTopicDestroyed";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterTopicDestroyed";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["TopicGroupType"];
                    /** @description IDs of the deleted topics: the ID of the Community, `@TOPIC#_`, and an ID within the Community. */
                    TopicIdList: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterTopicInfoChanged": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterTopicInfoChanged";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterTopicInfoChanged";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["TopicGroupType"];
                    /** @description UserID of whoever changed the topic. */
                    Operator_Account: string;
                    /** @description New name of the topic. */
                    Name?: string;
                    /** @description New introduction of the topic. */
                    Introduction?: string;
                    /** @description New notice of the topic. */
                    Notification?: string;
                    /** @description New address of the topic's picture. */
                    FaceUrl?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterMemberFieldChanged": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterMemberFieldChanged";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterMemberFieldChanged";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of whoever made the change. */
                    Operator_Account: string;
                    /** @description UserID of the member. On the international page. */
                    Member_Account?: string;
                    /** @description UserID of the member. On the Chinese page. */
                    Modified_Account?: string;
                    /** @description New role: Admin if the member was made an admin, Member if no longer. */
                    Role?: string;
                    /** @description New name card of the member. */
                    NameCard?: string;
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterGroupAttrChanged": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterGroupAttrChanged";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterGroupAttrChanged";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of whoever made the change. */
                    Operator_Account: string;
                    /** @description What was done: set reset the attributes, modify changed some, clear removed all, delete removed some. */
                    OptionType?: string;
                    /** @description The attributes concerned. */
                    GroupAttr?: {
                        /** @description Name of the attribute. */
                        key: string;
                        /** @description Value of the attribute. */
                        value?: string;
                    }[];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterReadReceipt": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterReadReceipt";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterReadReceipt";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description One entry for each message. */
                    GroupMsgReceiptList: {
                        MsgSeq: components["schemas"]["GroupMsgSeq"];
                        /** @description How many members have read the message. */
                        ReadNum: number;
                        /** @description How many members have not read the message. */
                        UnreadNum: number;
                        /** @description Members who have read the message. */
                        ReadReceiptMembers?: {
                            /** @description UserID of the member. */
                            Member_Account: string;
                        }[];
                    }[];
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterChangeGroupOwner": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterChangeGroupOwner";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterChangeGroupOwner";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of whoever changed the owner. */
                    Operator_Account: string;
                    /** @description UserID of the owner until now. */
                    OldOwner_Account?: string;
                    /** @description UserID of the new owner. */
                    NewOwner_Account: string;
                    EventTime?: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterGroupMsgExtension": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterGroupMsgExtension";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterGroupMsgExtension";
                    GroupId: components["schemas"]["GroupId"];
                    MsgSeq: components["schemas"]["GroupMsgSeq"];
                    /** @description What was done: 1 set keys, 2 deleted keys, 3 cleared all keys. */
                    OperateType: number;
                    /** @description The keys that changed. Empty if all were cleared. */
                    ExtensionList: {
                        /** @description The key. */
                        Key: string;
                        /** @description Its new value. Empty if the key was deleted. */
                        Value: string;
                        /**
                         * Format: int64
                         * @description Version of this key. Larger is later.
                         */
                        Seq: number;
                    }[];
                    /**
                     * Format: int64
                     * @description Newest version among the keys of the message.
                     */
                    Seq: number;
                    EventTime: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Group.CallbackAfterModifyMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Group.CallbackAfterModifyMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MsgBody: components["schemas"]["MsgBody"];
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Group.CallbackAfterModifyMsg";
                    /** @description UserID of whoever edited the message. */
                    Operator_Account: string;
                    GroupId: components["schemas"]["GroupId"];
                    /** @description ID of the topic of the message, in a Community with topics. Otherwise empty. */
                    TopicId?: string;
                    MsgSeq: components["schemas"]["GroupMsgSeq"];
                    EventTime: components["schemas"]["EventTime"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
                    /** @description UserID of whoever asked for the official account. */
                    Operator_Account: string;
                    Owner_Account: components["schemas"]["OfficialAccountOwner"];
                    Name: components["schemas"]["OfficialAccountName"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the official account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    "OfficialAccount.CallbackAfterCreateOfficialAccount": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description UserID of whoever asked for the official account. */
                    Operator_Account: string;
                    Owner_Account: components["schemas"]["OfficialAccountOwner"];
                    Name: components["schemas"]["OfficialAccountName"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description UserID of whoever changed the profile. */
                    Operator_Account: string;
                    /** @description The new introduction. */
                    Introduction?: string;
                    /** @description The new name. */
                    Name?: string;
                    /** @description The new URL of the picture. */
                    FaceUrl?: string;
                    /** @description The new organization that the official account belongs to. */
                    Organization?: string;
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    Owner_Account: components["schemas"]["OfficialAccountOwner"];
                    Name: components["schemas"]["OfficialAccountName"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackBeforeAddSubscriber": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description UserID of whoever made the request. */
                    Operator_Account: string;
                    SubscribeAccountList: components["schemas"]["SubscribeAccountList"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Whether the receiver processed the callback. A receiver that refuses answers `OK` too.
                         * @enum {unknown}
                         */
                        ActionStatus: "OK" | "FAIL";
                        /** @description The decision. 0 lets Chat go on, 1 refuses the whole request. */
                        ErrorCode: number;
                        /** @description Why, in words. */
                        ErrorInfo: string;
                        /** @description UserIDs of those who do not become subscribers. Only with ErrorCode 0; without the field all do. */
                        RefusedSubscribers_Account?: string[];
                    };
                };
            };
        };
    };
    "OfficialAccount.CallbackAfterAddSubscriber": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description UserID of whoever made the request. */
                    Operator_Account: string;
                    SubscribeAccountList: components["schemas"]["SubscribeAccountList"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackAfterOfficialAccountFull": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackAfterDeleteSubscriber": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description UserID of whoever made the request. */
                    Operator_Account: string;
                    SubscribeAccountList: components["schemas"]["SubscribeAccountList"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackBeforeSendMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            /** @description The receiver's decision about the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MsgDecision"];
                };
            };
        };
    };
    "OfficialAccount.CallbackAfterSendMsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterSendMsg";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterSendMsg";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    MsgKey: components["schemas"]["OfficialAccountMsgKey"];
                    MsgTime: components["schemas"]["MsgTime"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "OfficialAccount.CallbackAfterMsgWithDraw": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description The recalled messages. */
                    WithdrawMsgList: {
                        MsgKey: components["schemas"]["OfficialAccountMsgKey"];
                    }[];
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Bot.OnC2CMessage": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Bot.OnC2CMessage";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Bot.OnC2CMessage";
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of the bot. It starts with `@RBT#`, although the one in the sample does not. */
                    To_Account: string;
                    MsgSeq: components["schemas"]["C2CMsgSeq"];
                    MsgRandom: components["schemas"]["MsgRandom"];
                    MsgTime: components["schemas"]["MsgTime"];
                    MsgKey: components["schemas"]["MsgKey"];
                    MsgId?: components["schemas"]["MsgId"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    /** @description 0 if the message was delivered, otherwise the error code. */
                    SendMsgResult: number;
                    /** @description The result in words: `send msg succeed` for a delivered message. */
                    ErrorInfo: string;
                    MsgBody: components["schemas"]["MsgBody"];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                    /** @description How many messages the recipient has not read. */
                    UnreadMsgNum?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Bot.OnGroupMessage": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Bot.OnGroupMessage";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Bot.OnGroupMessage";
                    GroupId: components["schemas"]["GroupId"];
                    Type: components["schemas"]["GroupType"];
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of whoever made the request. It tells requests of the admin from those of the sender. */
                    Operator_Account: string;
                    Random: components["schemas"]["MsgRandom"];
                    MsgSeq: components["schemas"]["GroupMsgSeq"];
                    MsgTime: components["schemas"]["MsgTime"];
                    OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
                    MsgBody: components["schemas"]["MsgBody"];
                    /** @description UserIDs of the bots that the message mentions. In the text, `@` stands before each. */
                    AtRobots_Account: string[];
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                    /** @description ID of the topic. Only for a message in a topic of a Community. */
                    TopicId?: string;
                    EventTime: components["schemas"]["EventTimeNumber"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Chatbot.OnC2CSignalMessage": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Chatbot.OnC2CSignalMessage";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The webhook's name.
                     * @constant
                     */
                    CallbackCommand: "Chatbot.OnC2CSignalMessage";
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of the chatbot, such as `@RBT#chatbot`. */
                    To_Account: string;
                    MsgSeq: components["schemas"]["C2CMsgSeq"];
                    MsgRandom: components["schemas"]["MsgRandom"];
                    MsgKey: components["schemas"]["MsgKey"];
                    EventTime: components["schemas"]["EventTimeNumber"];
                    /** @description What the client put into `data`. In the sample it is JSON, as text. */
                    Data: string;
                };
            };
        };
        responses: {
            /** @description The receiver's answer. Chat passes RspData on to the chatbot if ErrorCode is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Whether the receiver processed the callback.
                         * @enum {unknown}
                         */
                        ActionStatus: "OK" | "FAIL";
                        /** @description 0: Chat passes RspData on to the chatbot. 1: the receiver failed, and Chat ignores RspData. */
                        ErrorCode: number;
                        /** @description What went wrong, in words; empty for success. */
                        ErrorInfo: string;
                        /** @description What the chatbot gets. In the sample it is JSON, as text. */
                        RspData: string;
                    };
                };
            };
        };
    };
    "ContentCallback.ResultNotify": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "ContentCallback.ResultNotify";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What was moderated: a one-to-one or group message, a custom message of either, a group profile, a profile of a group member,
                     *     a friendship, or a user profile.
                     */
                    Scene: string;
                    /** @description The SDKAppID of the app. It stands in the samples only, in no table. */
                    SdkAppId?: number;
                    /** @description UserID of whoever the content is from. */
                    From_Account: string;
                    /** @description Who the message was for. Only with messages. */
                    ContactItem?: {
                        /** @description Which field names the recipient. */
                        ContactType: number;
                        /** @description UserID of the recipient. Only with ContactType 1. */
                        To_Account?: string;
                        /** @description ID of the group. Only with ContactType 2. */
                        ToGroupId?: string;
                    };
                    /** @description The kind of content. */
                    ContentType: string;
                    /** @description The moderated text. Only with ContentType Text. There is more than one text only for a custom message. */
                    TextContent?: string[] | string;
                    /** @description URL of the file. Only with ContentType Image, Audio or Video. */
                    FileURL?: string;
                    /** @description The message. MsgKey of a one-to-one message, MsgSeq of a group message, as text. A group message that was not sent has none. */
                    MsgID?: string;
                    /**
                     * @description 1 if the content was intercepted, 0 if it passed.
                     * @enum {unknown}
                     */
                    CtxcbResult: 0 | 1;
                    /** @description ID of the request at the moderation service. */
                    CtxcbRequestId: string;
                    /** @description The words that were found. */
                    CtxcbKeywords?: string[];
                    /** @description What the moderation service suggests. Only the SDK names the values; the sample has Review. */
                    CtxcbSuggestion?: string;
                    /** @description The kind of violation. Only the SDK names the values; the sample has Sexy. */
                    CtxcbLabel?: string;
                    /** @description The kind of violation in detail. */
                    CtxcbSubLabel?: string;
                    /** @description CtxcbSubLabel in words. */
                    CtxcbSubLabelDesc?: string;
                    /** @description Name of the list that has the word. */
                    CtxcbLibName?: string;
                    /** @description What the app attached to the message. Empty if nothing, or if it was no message. */
                    CloudCustomData?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Push.OfflinePush": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Push.OfflinePush";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What happened, one event for each recipient and stage. */
                    Events: {
                        /**
                         * @description The webhook's name.
                         * @constant
                         */
                        CallbackCommand: "Push.OfflinePush";
                        /** @description The kind of message. */
                        EventType: number;
                        EventTime: components["schemas"]["EventTimeSeconds"];
                        /** @description UserID of the sender. */
                        From_Account: string;
                        /** @description UserID of the recipient of the notification. */
                        To_Account: string;
                        PushPlatform: components["schemas"]["PushPlatform"];
                        PushStage: components["schemas"]["PushStage"];
                        MsgKey?: components["schemas"]["MsgKey"];
                        /** @description ID of the group. Only for a group message. Other webhooks spell it `GroupId`. */
                        GroupID?: string;
                        /**
                         * Format: int64
                         * @description Sequence number of the message. 32 bits, unsigned.
                         */
                        MsgSeq: number;
                        MsgRandom?: components["schemas"]["MsgRandom"];
                        MsgTime: components["schemas"]["MsgTime"];
                        /** @description ID of the push, for a query in the console. */
                        PushID?: string;
                        ErrCode: components["schemas"]["PushErrCode"];
                        ErrInfo: components["schemas"]["PushErrInfo"];
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "Push.AllMemberPush": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /** @description The webhook's name. */
                CallbackCommand: "Push.AllMemberPush";
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What happened, one event for each recipient and stage. */
                    Events: {
                        /**
                         * @description The webhook's name.
                         * @constant
                         */
                        CallbackCommand: "Push.AllMemberPush";
                        /** @description How the push was sent. Older versions of the page know only the offline push. */
                        EventType: number;
                        /** @description ID of the push, as in the reply of the REST API. That of a push to a list of UserIDs was seen to start with `batch_`. */
                        TaskId: string;
                        /** @description The app's own ID of the push. It comes back as the caller of the REST API gave it. */
                        DataId?: string;
                        /**
                         * Format: int64
                         * @description When the push began, in Unix seconds.
                         */
                        TaskTime: number;
                        EventTime: components["schemas"]["EventTimeSeconds"];
                        /** @description UserID of the recipient. */
                        To_Account: string;
                        /** @description The push service that took the notification. 0 for an online push. */
                        PushPlatform: components["schemas"]["PushPlatform"];
                        /** @description The device of an online push, with the same numbers as PushPlatform. 0 for an offline push. */
                        DeviceType?: number;
                        PushStage: components["schemas"]["PushStage"];
                        ErrCode: components["schemas"]["PushErrCode"];
                        ErrInfo: components["schemas"]["PushErrInfo"];
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
}
