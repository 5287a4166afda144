// Written by `npm run generate` from spec/. Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a callback
         * @description The webhook URL of the app. Every callback arrives here and is told apart by CallbackCommand.
         */
        post: operations["receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
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
         * @description Type of a group, under its old name; the client SDKs have new names for two of them. An open set: an app could once
         *     define types of its own.
         *
         *     - `Private`: by invitation only. The SDKs say Work.
         *     - `Public`: others apply, and are approved.
         *     - `ChatRoom`: for meetings. The SDKs say Meeting.
         *     - `AVChatRoom`: live streaming, any number of members, no history.
         *     - `Community`: 100,000 members and more; may have topics.
         *     - `BChatRoom`: broadcasts of the app's admin. Old and no longer recommended.
         */
        GroupType: string;
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
                /** @description A line on each of the first messages. */
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
         * TopicGroupType
         * @description Type of the group. Only a Community has topics.
         */
        TopicGroupType: string;
        /**
         * GroupMsgSeq
         * Format: int64
         * @description Sequence number of a message in its group. Chat counts it, from 1. Larger is later.
         */
        GroupMsgSeq: number;
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
         * OnlineOnlyFlag
         * @description 1 if the message is only for users who are online, otherwise 0. An AVChatRoom always has 0.
         * @enum {unknown}
         */
        OnlineOnlyFlag: 0 | 1;
        /**
         * CloudCustomData
         * @description What the app attached to the message. Chat stores it and gives it to whoever gets the message.
         */
        CloudCustomData: string;
        /**
         * EventTimeNumber
         * Format: int64
         * @description When the event happened, in Unix milliseconds. Every sample of this family has a bare number.
         */
        EventTimeNumber: number;
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
        /** RequestOverLimit */
        "Alert.RequestOverLimit": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "Alert.RequestOverLimit";
            /** @description The internal service the API belongs to, `servicename` in the path of its REST URL. Any string may come. */
            ServiceName: string;
            /** @description The command word of the API, `command` in the path of its REST URL. Together with ServiceName it names one API. */
            Command: string;
            /** @description How often the API is being called. It may be below `Limit`, as the alarm starts at 80 %, or above it, as in the page's sample. */
            Request: number;
            /** @description How often the API may be called. */
            Limit: number;
        };
        /** OnDailyGroupQuotaAlarm */
        "Group.CallbackOnDailyGroupQuotaAlarm": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
            /** @description Groups created minus groups dissolved today. The English table says "newly created"; its own trigger text and the Chinese page say net. Whether it can pass `Quota` or fall below zero is not documented. */
            QuotaUsed: number;
            /** @description How many groups the app may add in a day. */
            Quota: number;
            EventTime?: components["schemas"]["EventTime"];
        };
        /** SendMsgException */
        "Group.CallbackSendMsgException": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
            /**
             * @description 1 if the message was meant for members online only, otherwise 0. In an AVChatRoom it is 0 always.
             * @enum {unknown}
             */
            OnlineOnlyFlag?: 0 | 1;
            MsgBody: components["schemas"]["MsgBody"];
            /** @description What the app attached to the message. Chat stores it and hands it to whoever gets the message. */
            CloudCustomData?: string;
            /**
             * @description Why the message was not delivered. An open set: the page refers to the list of error codes and names only 10023, in
             *     its sample. The table calls the type "Interger". Not documented: which codes can come, in particular whether 10002
             *     (a fault of Chat), 10016 (stopped by the receiver itself, in Group.CallbackBeforeSendMsg) and 80003 do.
             */
            ErrorCode: number;
            /** @description The same in words, as free text. Only the text of 10023 is known. */
            ErrorInfo: string;
            EventTime?: components["schemas"]["EventTime"];
        };
        /** OnMemberStateChange */
        "Group.CallbackOnMemberStateChange": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** BeforeCreateTopic */
        "Group.CallbackBeforeCreateTopic": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "Group.CallbackBeforeCreateTopic";
            /** @description UserID of whoever asked for the topic. */
            Operator_Account: string;
            Type: components["schemas"]["TopicGroupType"];
            /** @description Name of the topic. */
            Name: string;
        };
        /** AfterCreateTopic */
        "Group.CallbackAfterCreateTopic": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterTopicDestroyed */
        "Group.CallbackAfterTopicDestroyed": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "Group.CallbackAfterTopicDestroyed";
            GroupId: components["schemas"]["GroupId"];
            Type: components["schemas"]["TopicGroupType"];
            /** @description IDs of the deleted topics: the ID of the Community, `@TOPIC#_`, and an ID within the Community. */
            TopicIdList: string[];
        };
        /** AfterTopicInfoChanged */
        "Group.CallbackAfterTopicInfoChanged": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterMemberFieldChanged */
        "Group.CallbackAfterMemberFieldChanged": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterGroupAttrChanged */
        "Group.CallbackAfterGroupAttrChanged": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterReadReceipt */
        "Group.CallbackAfterReadReceipt": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterChangeGroupOwner */
        "Group.CallbackAfterChangeGroupOwner": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterGroupMsgExtension */
        "Group.CallbackAfterGroupMsgExtension": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** GroupAfterModifyMsg */
        "Group.CallbackAfterModifyMsg": {
            MsgBody: components["schemas"]["MsgBody"];
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** C2CBeforeSendMsg */
        "C2C.CallbackBeforeSendMsg": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** StateChange */
        "State.StateChange": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
    receive: {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The receiver must compare it with its own; that it then refuses the callback follows
                 *     from the sense of the check and from Tencent's own sample.
                 *     The prose of the pages writes "SDKAppID"; the key in the URL is `SdkAppid`.
                 * @example 1400000001
                 */
                SdkAppid: number;
                /** @description The webhook's name, the same as in the body. */
                CallbackCommand: "Alert.RequestOverLimit" | "Group.CallbackOnDailyGroupQuotaAlarm" | "Group.CallbackSendMsgException" | "Group.CallbackOnMemberStateChange" | "Group.CallbackBeforeCreateTopic" | "Group.CallbackAfterCreateTopic" | "Group.CallbackAfterTopicDestroyed" | "Group.CallbackAfterTopicInfoChanged" | "Group.CallbackAfterMemberFieldChanged" | "Group.CallbackAfterGroupAttrChanged" | "Group.CallbackAfterReadReceipt" | "Group.CallbackAfterChangeGroupOwner" | "Group.CallbackAfterGroupMsgExtension" | "Group.CallbackAfterModifyMsg" | "C2C.CallbackBeforeSendMsg" | "State.StateChange";
                /**
                 * @description Platform of the client whose action caused the callback. An open set: the pages spell several values differently, and
                 *     which value `Alert.RequestOverLimit` and the daily quota alarm carry is not documented.
                 */
                OptPlatform?: string;
                /**
                 * @description Says that the body is JSON. The overview calls it optional; the tables of the callbacks say `JSON`, while their sample
                 *     URLs and all captured traffic say `json`.
                 */
                contenttype?: "json" | "JSON";
                /**
                 * @description A UUID seen in four captured requests of July 2022 and in none from other years. No page mentions it; a gateway in
                 *     front of that receiver may have added it. Chat is taken not to send it unless an example asks for it.
                 */
                RequestID?: string;
                /**
                 * @description IP address of the client whose action caused the callback. What it holds for an action that came over the REST API is
                 *     not documented.
                 */
                ClientIP?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Alert.RequestOverLimit"] | components["schemas"]["Group.CallbackOnDailyGroupQuotaAlarm"] | components["schemas"]["Group.CallbackSendMsgException"] | components["schemas"]["Group.CallbackOnMemberStateChange"] | components["schemas"]["Group.CallbackBeforeCreateTopic"] | components["schemas"]["Group.CallbackAfterCreateTopic"] | components["schemas"]["Group.CallbackAfterTopicDestroyed"] | components["schemas"]["Group.CallbackAfterTopicInfoChanged"] | components["schemas"]["Group.CallbackAfterMemberFieldChanged"] | components["schemas"]["Group.CallbackAfterGroupAttrChanged"] | components["schemas"]["Group.CallbackAfterReadReceipt"] | components["schemas"]["Group.CallbackAfterChangeGroupOwner"] | components["schemas"]["Group.CallbackAfterGroupMsgExtension"] | components["schemas"]["Group.CallbackAfterModifyMsg"] | components["schemas"]["C2C.CallbackBeforeSendMsg"] | components["schemas"]["State.StateChange"];
            };
        };
        responses: {
            /** @description The answer of the receiver. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] | components["schemas"]["FixedReply"] | {
                        /**
                         * @description Whether the receiver processed the callback. A receiver that rejects answers `OK` too; what `FAIL` does is not documented.
                         * @enum {unknown}
                         */
                        ActionStatus: "OK" | "FAIL";
                        /** @description The decision. 0 creates the topic, 1 rejects it, a code of the app's own range rejects it with that code. */
                        ErrorCode: number;
                        /** @description Why, in words. Only with a code of the app's own range does the caller see it. */
                        ErrorInfo: string;
                    } | components["schemas"]["MsgDecision"];
                };
            };
        };
    };
}
