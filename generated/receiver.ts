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
             * @enum {string}
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
         * @enum {integer}
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
             * @enum {string}
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
             * @enum {string}
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
             * @enum {string}
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
        /** RequestOverLimit */
        "Alert.RequestOverLimit": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** OnDailyGroupQuotaAlarm */
        "Group.CallbackOnDailyGroupQuotaAlarm": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
            /** @description Groups created minus groups dissolved today. The English table says "newly created"; its own trigger text and the Chinese pages say net. */
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
        /** PortraitSet */
        "Profile.CallbackPortraitSet": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** SnsPrevFriendAdd */
        "Sns.CallbackPrevFriendAdd": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** SnsPrevFriendResponse */
        "Sns.CallbackPrevFriendResponse": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** SnsFriendAdd */
        "Sns.CallbackFriendAdd": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** SnsFriendDelete */
        "Sns.CallbackFriendDelete": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** SnsBlackListAdd */
        "Sns.CallbackBlackListAdd": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** SnsBlackListDelete */
        "Sns.CallbackBlackListDelete": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterFollowAdd */
        "Follow.CallbackAfterFollowAdd": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterFollowDelete */
        "Follow.CallbackAfterFollowDelete": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "Follow.CallbackAfterFollowDelete";
            /** @description UserID of the user who followed. */
            From_Account: string;
            /** @description UserIDs of the users who are no longer followed. */
            To_Account: string[];
            EventTime?: components["schemas"]["EventTimeNumber"];
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
        /** C2CAfterSendMsg */
        "C2C.CallbackAfterSendMsg": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** C2CAfterMsgReport */
        "C2C.CallbackAfterMsgReport": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** C2CAfterMsgWithDraw */
        "C2C.CallbackAfterMsgWithDraw": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** C2CMsgExtension */
        "C2C.CallbackAfterC2CMsgExtension": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** C2CAfterMsgReadReceipt */
        "C2C.CallbackAfterMsgReadReceipt": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** C2CAfterModifyMsg */
        "C2C.CallbackAfterModifyMsg": {
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            MsgBody?: components["schemas"]["MsgBody"];
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** C2CAfterMsgReadAll */
        "C2C.CallbackAfterMsgReadAll": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** BeforeCreateGroup */
        "Group.CallbackBeforeCreateGroup": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterCreateGroup */
        "Group.CallbackAfterCreateGroup": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** BeforeApplyJoinGroup */
        "Group.CallbackBeforeApplyJoinGroup": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** BeforeInviteJoinGroup */
        "Group.CallbackBeforeInviteJoinGroup": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterNewMemberJoin */
        "Group.CallbackAfterNewMemberJoin": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterMemberExit */
        "Group.CallbackAfterMemberExit": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** GroupBeforeSendMsg */
        "Group.CallbackBeforeSendMsg": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** GroupAfterSendMsg */
        "Group.CallbackAfterSendMsg": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
                 * @enum {integer}
                 */
                GroupAtAllFlag: 0 | 1;
                /** @description UserID of the mentioned member. Absent if all are mentioned. */
                GroupAt_Account?: string;
            }[];
            TopicId?: components["schemas"]["TopicId"];
            EventTime?: components["schemas"]["EventTime"];
            MsgPriority?: components["schemas"]["MsgPriority"];
        };
        /** AfterGroupFull */
        "Group.CallbackAfterGroupFull": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "Group.CallbackAfterGroupFull";
            GroupId: components["schemas"]["GroupId"];
            TopicId?: components["schemas"]["PrivateTopicId"];
            EventTime?: components["schemas"]["EventTime"];
        };
        /** AfterGroupDestroyed */
        "Group.CallbackAfterGroupDestroyed": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** AfterGroupInfoChanged */
        "Group.CallbackAfterGroupInfoChanged": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** GroupAfterRecallMsg */
        "Group.CallbackAfterRecallMsg": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** OfficialAccountBeforeCreateOfficialAccount */
        "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
            /** @description UserID of whoever asked for the official account. */
            Operator_Account: string;
            Owner_Account: components["schemas"]["OfficialAccountOwner"];
            Name: components["schemas"]["OfficialAccountName"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountAfterCreateOfficialAccount */
        "OfficialAccount.CallbackAfterCreateOfficialAccount": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of whoever asked for the official account. */
            Operator_Account: string;
            Owner_Account: components["schemas"]["OfficialAccountOwner"];
            Name: components["schemas"]["OfficialAccountName"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountAfterOfficialAccountInfoChanged */
        "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** OfficialAccountAfterOfficialAccountDestroyed */
        "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
            Official_Account: components["schemas"]["OfficialAccountID"];
            Owner_Account: components["schemas"]["OfficialAccountOwner"];
            Name: components["schemas"]["OfficialAccountName"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountBeforeAddSubscriber */
        "OfficialAccount.CallbackBeforeAddSubscriber": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of whoever made the request. */
            Operator_Account: string;
            SubscribeAccountList: components["schemas"]["SubscribeAccountList"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountAfterAddSubscriber */
        "OfficialAccount.CallbackAfterAddSubscriber": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of whoever made the request. */
            Operator_Account: string;
            SubscribeAccountList: components["schemas"]["SubscribeAccountList"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountAfterOfficialAccountFull */
        "OfficialAccount.CallbackAfterOfficialAccountFull": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
            Official_Account: components["schemas"]["OfficialAccountID"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountAfterDeleteSubscriber */
        "OfficialAccount.CallbackAfterDeleteSubscriber": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of whoever made the request. */
            Operator_Account: string;
            SubscribeAccountList: components["schemas"]["SubscribeAccountList"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountBeforeSendMsg */
        "OfficialAccount.CallbackBeforeSendMsg": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
            Official_Account: components["schemas"]["OfficialAccountID"];
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MsgBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** OfficialAccountAfterSendMsg */
        "OfficialAccount.CallbackAfterSendMsg": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** OfficialAccountAfterMsgWithDraw */
        "OfficialAccount.CallbackAfterMsgWithDraw": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description The recalled messages. */
            WithdrawMsgList: {
                MsgKey: components["schemas"]["OfficialAccountMsgKey"];
            }[];
            EventTime: components["schemas"]["EventTimeNumber"];
        };
        /** BotOnC2CMessage */
        "Bot.OnC2CMessage": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** BotOnGroupMessage */
        "Bot.OnGroupMessage": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** ChatbotOnC2CSignalMessage */
        "Chatbot.OnC2CSignalMessage": {
            /**
             * @description The webhook's name. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** ContentResult */
        "ContentCallback.ResultNotify": {
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
             * @enum {integer}
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
        /** OfflinePush */
        "Push.OfflinePush": {
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
        /** AllMemberPush */
        "Push.AllMemberPush": {
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
        Callback: (components["schemas"]["Alert.RequestOverLimit"] | components["schemas"]["Group.CallbackOnDailyGroupQuotaAlarm"] | components["schemas"]["Group.CallbackSendMsgException"] | components["schemas"]["State.StateChange"] | components["schemas"]["Profile.CallbackPortraitSet"] | components["schemas"]["Sns.CallbackPrevFriendAdd"] | components["schemas"]["Sns.CallbackPrevFriendResponse"] | components["schemas"]["Sns.CallbackFriendAdd"] | components["schemas"]["Sns.CallbackFriendDelete"] | components["schemas"]["Sns.CallbackBlackListAdd"] | components["schemas"]["Sns.CallbackBlackListDelete"] | components["schemas"]["Follow.CallbackAfterFollowAdd"] | components["schemas"]["Follow.CallbackAfterFollowDelete"] | components["schemas"]["C2C.CallbackBeforeSendMsg"] | components["schemas"]["C2C.CallbackAfterSendMsg"] | components["schemas"]["C2C.CallbackAfterMsgReport"] | components["schemas"]["C2C.CallbackAfterMsgWithDraw"] | components["schemas"]["C2C.CallbackAfterC2CMsgExtension"] | components["schemas"]["C2C.CallbackAfterMsgReadReceipt"] | components["schemas"]["C2C.CallbackAfterModifyMsg"] | components["schemas"]["C2C.CallbackAfterMsgReadAll"] | components["schemas"]["Group.CallbackBeforeCreateGroup"] | components["schemas"]["Group.CallbackAfterCreateGroup"] | components["schemas"]["Group.CallbackBeforeApplyJoinGroup"] | components["schemas"]["Group.CallbackBeforeInviteJoinGroup"] | components["schemas"]["Group.CallbackAfterNewMemberJoin"] | components["schemas"]["Group.CallbackAfterMemberExit"] | components["schemas"]["Group.CallbackBeforeSendMsg"] | components["schemas"]["Group.CallbackAfterSendMsg"] | components["schemas"]["Group.CallbackAfterGroupFull"] | components["schemas"]["Group.CallbackAfterGroupDestroyed"] | components["schemas"]["Group.CallbackAfterGroupInfoChanged"] | components["schemas"]["Group.CallbackAfterRecallMsg"] | components["schemas"]["Group.CallbackOnMemberStateChange"] | components["schemas"]["Group.CallbackBeforeCreateTopic"] | components["schemas"]["Group.CallbackAfterCreateTopic"] | components["schemas"]["Group.CallbackAfterTopicDestroyed"] | components["schemas"]["Group.CallbackAfterTopicInfoChanged"] | components["schemas"]["Group.CallbackAfterMemberFieldChanged"] | components["schemas"]["Group.CallbackAfterGroupAttrChanged"] | components["schemas"]["Group.CallbackAfterReadReceipt"] | components["schemas"]["Group.CallbackAfterChangeGroupOwner"] | components["schemas"]["Group.CallbackAfterGroupMsgExtension"] | components["schemas"]["Group.CallbackAfterModifyMsg"] | components["schemas"]["OfficialAccount.CallbackBeforeCreateOfficialAccount"] | components["schemas"]["OfficialAccount.CallbackAfterCreateOfficialAccount"] | components["schemas"]["OfficialAccount.CallbackAfterOfficialAccountInfoChanged"] | components["schemas"]["OfficialAccount.CallbackAfterOfficialAccountDestroyed"] | components["schemas"]["OfficialAccount.CallbackBeforeAddSubscriber"] | components["schemas"]["OfficialAccount.CallbackAfterAddSubscriber"] | components["schemas"]["OfficialAccount.CallbackAfterOfficialAccountFull"] | components["schemas"]["OfficialAccount.CallbackAfterDeleteSubscriber"] | components["schemas"]["OfficialAccount.CallbackBeforeSendMsg"] | components["schemas"]["OfficialAccount.CallbackAfterSendMsg"] | components["schemas"]["OfficialAccount.CallbackAfterMsgWithDraw"] | components["schemas"]["Bot.OnC2CMessage"] | components["schemas"]["Bot.OnGroupMessage"] | components["schemas"]["Chatbot.OnC2CSignalMessage"]) | components["schemas"]["ContentCallback.ResultNotify"] | components["schemas"]["Push.OfflinePush"] | components["schemas"]["Push.AllMemberPush"];
        Answer: components["schemas"]["Reply"] | components["schemas"]["FixedReply"] | components["schemas"]["FriendDecision"] | components["schemas"]["MsgDecision"] | components["schemas"]["Decision"] | {
            /**
             * @description Whether the receiver processed the callback. A rejection says `OK` too; what `FAIL` does is not documented.
             * @enum {string}
             */
            ActionStatus: "OK" | "FAIL";
            /** @description The decision. 0 lets all users in but the refused ones. 1 lets nobody in, and so does a code from 10100 to 10200. */
            ErrorCode: number;
            /** @description Why, in words. Only with a code from 10100 to 10200 does the client see it. */
            ErrorInfo: string;
            /** @description UserIDs of the users whom the app does not let in. Only with ErrorCode 0. */
            RefusedMembers_Account?: string[];
        } | {
            /**
             * @description Whether the receiver processed the callback. A receiver that refuses answers `OK` too.
             * @enum {string}
             */
            ActionStatus: "OK" | "FAIL";
            /** @description The decision. 0 lets Chat go on, 1 refuses the whole request. */
            ErrorCode: number;
            /** @description Why, in words. */
            ErrorInfo: string;
            /** @description UserIDs of those who do not become subscribers. Only with ErrorCode 0; without the field all do. */
            RefusedSubscribers_Account?: string[];
        } | {
            /**
             * @description Whether the receiver processed the callback.
             * @enum {string}
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
                /** @description The webhook's name. */
                CallbackCommand: "Alert.RequestOverLimit" | "Group.CallbackOnDailyGroupQuotaAlarm" | "Group.CallbackSendMsgException" | "State.StateChange" | "Profile.CallbackPortraitSet" | "Sns.CallbackPrevFriendAdd" | "Sns.CallbackPrevFriendResponse" | "Sns.CallbackFriendAdd" | "Sns.CallbackFriendDelete" | "Sns.CallbackBlackListAdd" | "Sns.CallbackBlackListDelete" | "Follow.CallbackAfterFollowAdd" | "Follow.CallbackAfterFollowDelete" | "C2C.CallbackBeforeSendMsg" | "C2C.CallbackAfterSendMsg" | "C2C.CallbackAfterMsgReport" | "C2C.CallbackAfterMsgWithDraw" | "C2C.CallbackAfterC2CMsgExtension" | "C2C.CallbackAfterMsgReadReceipt" | "C2C.CallbackAfterModifyMsg" | "C2C.CallbackAfterMsgReadAll" | "Group.CallbackBeforeCreateGroup" | "Group.CallbackAfterCreateGroup" | "Group.CallbackBeforeApplyJoinGroup" | "Group.CallbackBeforeInviteJoinGroup" | "Group.CallbackAfterNewMemberJoin" | "Group.CallbackAfterMemberExit" | "Group.CallbackBeforeSendMsg" | "Group.CallbackAfterSendMsg" | "Group.CallbackAfterGroupFull" | "Group.CallbackAfterGroupDestroyed" | "Group.CallbackAfterGroupInfoChanged" | "Group.CallbackAfterRecallMsg" | "Group.CallbackOnMemberStateChange" | "Group.CallbackBeforeCreateTopic" | "Group.CallbackAfterCreateTopic" | "Group.CallbackAfterTopicDestroyed" | "Group.CallbackAfterTopicInfoChanged" | "Group.CallbackAfterMemberFieldChanged" | "Group.CallbackAfterGroupAttrChanged" | "Group.CallbackAfterReadReceipt" | "Group.CallbackAfterChangeGroupOwner" | "Group.CallbackAfterGroupMsgExtension" | "Group.CallbackAfterModifyMsg" | "OfficialAccount.CallbackBeforeCreateOfficialAccount" | "OfficialAccount.CallbackAfterCreateOfficialAccount" | "OfficialAccount.CallbackAfterOfficialAccountInfoChanged" | "OfficialAccount.CallbackAfterOfficialAccountDestroyed" | "OfficialAccount.CallbackBeforeAddSubscriber" | "OfficialAccount.CallbackAfterAddSubscriber" | "OfficialAccount.CallbackAfterOfficialAccountFull" | "OfficialAccount.CallbackAfterDeleteSubscriber" | "OfficialAccount.CallbackBeforeSendMsg" | "OfficialAccount.CallbackAfterSendMsg" | "OfficialAccount.CallbackAfterMsgWithDraw" | "Bot.OnC2CMessage" | "Bot.OnGroupMessage" | "Chatbot.OnC2CSignalMessage" | "ContentCallback.ResultNotify" | "Push.OfflinePush" | "Push.AllMemberPush";
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
                "application/json": components["schemas"]["Callback"];
            };
        };
        responses: {
            /** @description The answer of the receiver. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
}
