// Written by `npm run generate` from spec/. Do not edit.
export interface paths {
    "/v4/group_open_http_svc/create_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description Creates a group. Without `Owner_Account` it has no owner. AVChatRoom and BChatRoom take no members at creation: with
         *     `MemberList` the answer is 10007.
         *
         *     10006 is the error of an app that creates too many groups in a day, and that the group is then not created is inferred.
         */
        post: operations["group_open_http_svc.create_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/destroy_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dissolve a group
         * @description Dissolves a group of any type. The net increase of groups that day falls by one.
         */
        post: operations["group_open_http_svc.destroy_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read groups
         * @description Reads up to 50 groups. Each group of the reply has an ErrorCode of its own; the outer one says nothing about them.
         */
        post: operations["group_open_http_svc.get_group_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_appid_group_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the groups of the app
         * @description Lists the IDs of all groups, page by page: the first call has `Next` 0, each further one the `Next` of the reply before,
         *     until that is 0. The page allows one call in a second, far fewer than for any other API here; it was 100 in 2019.
         */
        post: operations["group_open_http_svc.get_appid_group_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/add_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add members to a group
         * @description Adds members. AVChatRoom and BChatRoom take nobody in this way: 10007.
         */
        post: operations["group_open_http_svc.add_group_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove members from a group
         * @description Removes members. Whoever is no member counts as removed. AVChatRoom does not support it: 10004.
         */
        post: operations["group_open_http_svc.delete_group_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/forbid_send_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute members of a group
         * @description Mutes members for some time, or lets them speak again. They stay muted when they leave and come back. Private groups do
         *     not support it; by the list of error codes that is 10007.
         */
        post: operations["group_open_http_svc.forbid_send_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_muted_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the muted members of a group
         * @description Lists who is muted in a group and until when. Its older name was get_group_shutted_uin, with ShuttedUinList and ShuttedUntil.
         */
        post: operations["group_open_http_svc.get_group_muted_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/send_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message in a group
         * @description Sends a message, in the name of `From_Account` or else of the calling admin. A message that is not delivered makes Chat
         *     post `Group.CallbackSendMsgException`; no switch of `ForbidCallbackControl` turns that off.
         *
         *     A second message with the same content and `Random` within 5 minutes is taken for the first one and dropped; samples and older pages speak of
         *     `Random` only. A group takes 40 messages in a second. What happens then, the pages say in two ways: 10023, or a call that succeeds with a
         *     `MsgDropReason` while the message is neither delivered nor stored. The trial edition takes 1,000 messages in a day.
         */
        post: operations["group_open_http_svc.send_group_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/send_group_system_notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a system notification in a group
         * @description Notifies all members of a group, or some. An AVChatRoom can notify all of them only.
         */
        post: operations["group_open_http_svc.send_group_system_notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/group_msg_get_simple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the history of a group
         * @description Reads messages of a group, the newest first: up to 20 of those whose MsgSeq is at most `ReqMsgSeq`, or of all. For the next page, `ReqMsgSeq` is the
         *     smallest MsgSeq of the page before minus 1. An AVChatRoom keeps no history.
         */
        post: operations["group_open_http_svc.group_msg_get_simple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/group_msg_recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall group messages
         * @description Recalls up to 10 messages, however old they are. They cannot be brought back. Each has a result of its own. Not for AVChatRooms, which keep no messages.
         */
        post: operations["group_open_http_svc.group_msg_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_msg_by_sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall what a user sent in a group
         * @description Recalls what a user sent among the last 1,000 messages, in silence: no client is told. In an AVChatRoom, which keeps no messages, it does nothing and succeeds.
         */
        post: operations["group_open_http_svc.delete_group_msg_by_sender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/import_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import group messages
         * @description Brings up to 7 messages of another system into the history of a group, and causes no callback. They come in the order of their times, which are after
         *     the creation of the group and its latest message, and before now. Not for AVChatRooms.
         */
        post: operations["group_open_http_svc.import_group_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/send_broadcast_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to all AVChatRooms
         * @description Sends one message to all AVChatRooms of the app, once in a second at most. The app needs the Ultimate edition, and the feature switched on in the console.
         */
        post: operations["group_open_http_svc.send_broadcast_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_msg_receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count who has read group messages
         * @description Counts for each message who has read it and who has not. The messages were sent with a request for read receipts. Not for AVChatRooms and Communities.
         */
        post: operations["group_open_http_svc.get_group_msg_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_msg_receipt_detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List who has read a group message
         * @description Lists the members who have read a message, or those who have not, page by page: `Cursor` is empty for the first page, and for others that of the page before, until `IsFinished` is 1. Not for AVChatRooms and Communities.
         */
        post: operations["group_open_http_svc.get_group_msg_receipt_detail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/group_msg_receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send read receipts for group messages
         * @description Tells that a member has read messages of a group. Only an SDK has it; no page is known.
         */
        post: operations["group_open_http_svc.group_msg_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/clear_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the history of a group
         * @description Deletes the messages of a group, all or up to one of them. Only an SDK has it; no page is known.
         */
        post: operations["group_open_http_svc.clear_group_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/modify_group_base_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the profile of a group
         * @description Changes what is given, and leaves the rest as it is. A change of name, introduction, notice or picture causes a webhook; other changes cause none.
         */
        post: operations["group_open_http_svc.modify_group_base_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/change_group_owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a group another owner
         * @description Makes a member the owner, also of a group that has none. An AVChatRoom does not support it: 10007.
         */
        post: operations["group_open_http_svc.change_group_owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/modify_group_member_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the profile of a member
         * @description Changes what is given of one member, and leaves the rest as it is. A change of role or name card causes a webhook. An AVChatRoom keeps no profiles of members; a Private group mutes nobody.
         */
        post: operations["group_open_http_svc.modify_group_member_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_member_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the members of a group
         * @description Reads members, with `Limit` and `Offset`, or in a Community with `Limit` and `Next`. Without `Limit` all members come. The table of types says no for AVChatRoom.
         */
        post: operations["group_open_http_svc.get_group_member_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_specified_group_member_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read some members of a group
         * @description Reads the members that the request names, up to 50. Who is no member is left out.
         */
        post: operations["group_open_http_svc.get_specified_group_member_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_role_in_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the roles of users in a group
         * @description Tells of up to 500 users which role they have in a group, or that they are no members. An AVChatRoom does not support it: 10007.
         */
        post: operations["group_open_http_svc.get_role_in_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_joined_group_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the groups of a user
         * @description Lists the groups that a user is in. Left out by default are AVChatRooms, and Private groups in which nothing has been sent.
         */
        post: operations["group_open_http_svc.get_joined_group_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/import_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a group
         * @description Makes a group of another system known to Chat. It causes no webhook and tells nobody. An AVChatRoom cannot be imported: 10007.
         */
        post: operations["group_open_http_svc.import_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/import_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import members into a group
         * @description Adds members of another system, without webhooks. Who would have joined before the group was created, or in the future, is not imported.
         */
        post: operations["group_open_http_svc.import_group_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/set_unread_msg_num": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how many messages a member has not read
         * @description Sets the count of unread messages of one member: at most as many as there are. It causes no webhook. ChatRoom and AVChatRoom have no such count; there it does nothing, and is no error.
         */
        post: operations["group_open_http_svc.set_unread_msg_num"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/set_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the attributes of a group
         * @description Puts these attributes in place of all that the group has. It causes a webhook.
         */
        post: operations["group_open_http_svc.set_group_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/modify_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change attributes of a group
         * @description Adds attributes, and changes those that exist. It causes a webhook.
         */
        post: operations["group_open_http_svc.modify_group_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/clear_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all attributes of a group
         * @description Deletes all attributes. It causes a webhook. Not for Communities.
         */
        post: operations["group_open_http_svc.clear_group_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete attributes of a group
         * @description Deletes the attributes with these keys. It causes a webhook.
         */
        post: operations["group_open_http_svc.delete_group_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_attr_http_svc/get_group_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the attributes of a group
         * @description Reads all attributes of a group.
         */
        post: operations["group_open_attr_http_svc.get_group_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/update_group_counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or change counters of a group
         * @description Sets counters, or adds to them or subtracts from them. A counter that does not exist begins at 0. Not for Communities.
         */
        post: operations["group_open_http_svc.update_group_counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read counters of a group
         * @description Reads counters. Not for Communities.
         */
        post: operations["group_open_http_svc.get_group_counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/delete_group_counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete counters of a group
         * @description Deletes counters. Not for Communities.
         */
        post: operations["group_open_http_svc.delete_group_counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/ban_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban members of an AVChatRoom
         * @description Who is banned gets no messages of the AVChatRoom and cannot join it again, until the ban ends.
         */
        post: operations["group_open_http_svc.ban_group_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/unban_group_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the ban of members of an AVChatRoom
         * @description Who was banned can join the AVChatRoom again.
         */
        post: operations["group_open_http_svc.unban_group_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_group_ban_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List who is banned from an AVChatRoom
         * @description Lists who is banned and until when, page by page.
         */
        post: operations["group_open_http_svc.get_group_ban_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/get_online_member_num": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count who is online in an AVChatRoom
         * @description Counts the members that are online. Until 2024 for AVChatRooms only; for other types it takes a feature of the console.
         */
        post: operations["group_open_http_svc.get_online_member_num"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_avchatroom_http_svc/get_members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List who is online in an AVChatRoom
         * @description Lists members that are online, 250 at a time (older pages: 500) and the newest 1,000 at most.
         */
        post: operations["group_open_avchatroom_http_svc.get_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_avchatroom_http_svc/modify_user_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark members of an AVChatRoom
         * @description Gives marks to members, or takes them away. A group has up to 10 different marks. Members lose theirs when they leave.
         */
        post: operations["group_open_avchatroom_http_svc.modify_user_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_avchatroom_http_svc/modify_admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose admins of an AVChatRoom
         * @description Makes users admins of the AVChatRoom, or ends that. They need not be members. An AVChatRoom has up to 5.
         */
        post: operations["group_open_avchatroom_http_svc.modify_admin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_avchatroom_http_svc/get_admin_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the admins of an AVChatRoom
         * @description Lists who was made an admin of the AVChatRoom.
         */
        post: operations["group_open_avchatroom_http_svc.get_admin_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_avchatroom_http_svc/check_members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell who is in an AVChatRoom
         * @description Answers which of the users are in the AVChatRoom. Known from an SDK alone.
         */
        post: operations["group_open_avchatroom_http_svc.check_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/million_group_open_http_svc/create_topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a topic
         * @description Creates a topic in a Community that has topics. The app may choose its ID.
         */
        post: operations["million_group_open_http_svc.create_topic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/million_group_open_http_svc/destroy_topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete topics
         * @description Deletes topics for good. Each topic of the reply has an ErrorCode of its own.
         */
        post: operations["million_group_open_http_svc.destroy_topic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/million_group_open_http_svc/modify_topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a topic
         * @description Changes what is given of a topic. A change of name, introduction, notice or picture causes a webhook.
         */
        post: operations["million_group_open_http_svc.modify_topic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/million_group_open_http_svc/get_topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read topics
         * @description Reads topics of a Community, all when the request names none, and what they are to one user. Each has an ErrorCode of its own; the outer one says nothing about them.
         */
        post: operations["million_group_open_http_svc.get_topic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/group_open_http_svc/import_topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a topic
         * @description Makes a topic of another system known to Chat. It causes no webhook and tells nobody.
         */
        post: operations["group_open_http_svc.import_topic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an account
         * @description Makes an account of the app known to Chat. Importing it again makes no second one.
         */
        post: operations["im_open_login_svc.account_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether accounts were imported
         * @description Says of up to 100 accounts whether Chat knows them. The page allows 100 calls in a second.
         */
        post: operations["im_open_login_svc.account_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/multiaccount_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import many accounts
         * @description Makes up to 100 accounts known to Chat, without nickname and picture. Importing one again makes no second one.
         */
        post: operations["im_open_login_svc.multiaccount_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete accounts
         * @description Deletes up to 100 accounts with their profiles and relations, for good. Only apps in the Trial edition may do so; the simulator lets every app.
         */
        post: operations["im_open_login_svc.account_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw a user out
         * @description Makes every UserSig of an account so far invalid, and throws it out of all devices, which causes `State.StateChange`. One account at a time.
         */
        post: operations["im_open_login_svc.kick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/sendmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to one user
         * @description Sends a one-to-one message, in the name of `From_Account` or else of the calling admin. Friendship, block lists and mutes are not checked.
         *
         *     A second message of the same sender with the same `MsgSeq`, `MsgRandom` and checksum within 120 s is taken for the first one. The trial edition
         *     takes 1,000 messages in a day.
         */
        post: operations["openim.sendmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/batchsendmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to many users
         * @description Sends one message to up to 500 users. It causes no callback about messages, but its rate can raise
         *     `Alert.RequestOverLimit`, whose sample is about this very API.
         *
         *     Two limits hold together: 200 calls in a second, the `Limit` of that sample, and since 2023-08-01 12,000 recipients in a minute, of which a call
         *     to 500 users counts 500. The first can be raised to 1,000 free of charge.
         */
        post: operations["openim.batchsendmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/admin_getroammsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the history of a one-to-one conversation
         * @description Reads the messages of a conversation in a span of time, as one of its two users sees them. A page begins with the newest message of the span and
         *     goes back; within a page the oldest message comes first, and `LastMsgKey` names it. For the next page, `MaxTime` is `LastMsgTime` and
         *     `LastMsgKey` is given, until `Complete` is 1. A reply has about 13 KB of messages.
         *
         *     One of the users may not see what the other sees: whoever deleted messages or the conversation with `ClearRamble` 1, and the sender of a message with
         *     `SyncOtherMachine` 2. Recalled messages are in the list.
         */
        post: operations["openim.admin_getroammsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/admin_msgwithdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall a one-to-one message
         * @description Recalls a message for both users, however old it is. It cannot be brought back.
         */
        post: operations["openim.admin_msgwithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/admin_set_msg_read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a one-to-one conversation as read
         * @description Marks what one user got from the other as read, up to a time.
         */
        post: operations["openim.admin_set_msg_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/get_c2c_unread_msg_num": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the unread one-to-one messages of a user
         * @description Counts what a user has not read: of all one-to-one conversations together, or of each that is named.
         */
        post: operations["openim.get_c2c_unread_msg_num"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/modify_c2c_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a one-to-one message
         * @description Replaces MsgBody, CloudCustomData or both of a message. What was there before is lost.
         */
        post: operations["openim.modify_c2c_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/modify_group_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a group message
         * @description Replaces MsgBody, CloudCustomData or both of a message. What was there before is lost. Not for AVChatRooms.
         */
        post: operations["openim.modify_group_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/c2c_msg_read_receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send read receipts for one-to-one messages
         * @description Tells the sender of messages that their receiver has read them. The messages were sent with `IsNeedReadReceipt` 1.
         */
        post: operations["openim.c2c_msg_read_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/importmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a one-to-one message
         * @description Brings a message of another system into the history of a conversation, and causes no callback. A message with the MsgSeq, MsgRandom and MsgTimeStamp
         *     of another one of the conversation is dropped as its duplicate, whatever it says and whoever of the two sent it. In the history the order is the
         *     time, then MsgSeq.
         */
        post: operations["openim.importmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/delete_c2c_msg_ramble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete one-to-one messages for one user
         * @description Deletes messages for one of the two users of a conversation; the other still sees them.
         */
        post: operations["openim.delete_c2c_msg_ramble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/set_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set extensions of a one-to-one message
         * @description Sets or deletes pairs of key and value of a message, each with a result of its own. The message was sent with `SupportMessageExtension` 1; it has at most
         *     300 pairs, and takes 200 changes in a minute. The app needs the Ultimate edition, and the feature switched on in the console.
         */
        post: operations["openim_msg_ext_http_svc.set_key_values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/get_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read extensions of a one-to-one message
         * @description Reads the pairs of key and value of a message, 200 at once. For the next page, `StartSeq` is the newest version that is known.
         */
        post: operations["openim_msg_ext_http_svc.get_key_values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/group_set_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set extensions of a group message
         * @description Sets or deletes pairs of key and value of a message, each with a result of its own. The message was sent with `SupportMessageExtension` 1; it has at most
         *     300 pairs, and takes 200 changes in a minute. Not for AVChatRooms and Communities. The app needs the Ultimate edition, and the feature switched on in the console.
         */
        post: operations["openim_msg_ext_http_svc.group_set_key_values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_msg_ext_http_svc/group_get_key_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read extensions of a group message
         * @description Reads the pairs of key and value of a message, 200 at once. For the next page, `StartSeq` is the newest version that is known. Not for AVChatRooms and Communities.
         */
        post: operations["openim_msg_ext_http_svc.group_get_key_values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/get_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the conversations of a user
         * @description Lists the conversations of a user, page by page: the four values of the reply go into the request for the next page, until `CompleteFlag` is 1.
         */
        post: operations["recentcontact.get_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/recentcontact/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a conversation of a user
         * @description Takes a conversation out of the list of a user, and with `ClearRamble` 1 its messages out of what the user sees.
         */
        post: operations["recentcontact.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/query_online_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask who is online
         * @description Says of up to 500 accounts whether they are online. Its older name was querystate, with State in place of Status; the English sample of 2023 has State under the newer name, too.
         */
        post: operations["openim.query_online_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openconfigsvr/setnospeaking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute an account everywhere
         * @description Takes from an account the right to send messages to users, in groups, or both. A message of a muted client is refused with 20012 to a user and with 10017 in a group, and the receiver is not asked about it.
         */
        post: operations["openconfigsvr.setnospeaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openconfigsvr/getnospeaking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for how long an account is muted
         * @description Says for how long an account may send no messages anywhere.
         */
        post: operations["openconfigsvr.getnospeaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/profile/portrait_set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a profile
         * @description Sets fields of the profile of an account. It causes `Profile.CallbackPortraitSet`.
         */
        post: operations["profile.portrait_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/profile/portrait_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read profiles
         * @description Reads fields of the profiles of accounts; not more than 100 accounts at once are recommended. Fields that were never set are left out.
         */
        post: operations["profile.portrait_get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add friends
         * @description Adds friends to the list of a user, and the user to theirs unless AddType is `Add_Type_Single`. The AllowType of the other decides: `AllowType_Type_NeedConfirm` makes a request that waits (30539), `AllowType_Type_DenyAny` refuses it (30516). Each friendship that is really made stands in `Sns.CallbackFriendAdd`. `Sns.CallbackPrevFriendAdd` is asked for clients only.
         */
        post: operations["sns.friend_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import friends
         * @description Puts friends into the list of a user, and not the user into theirs. Nobody is asked, and it causes no callback.
         */
        post: operations["sns.friend_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what is kept about friends
         * @description Sets the remark, the groups and the app's own fields of friends. It causes no callback.
         */
        post: operations["sns.friend_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete friends
         * @description Ends friendships. Each that is ended stands in `Sns.CallbackFriendDelete`.
         */
        post: operations["sns.friend_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_delete_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all friends
         * @description Deletes all friends of a user. No page says that it causes a callback.
         */
        post: operations["sns.friend_delete_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check who is a friend
         * @description Says of accounts whether they are friends of a user.
         */
        post: operations["sns.friend_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read all friends
         * @description Reads all friends of a user page by page. How long a page is stands nowhere. A sequence that is the one of today leaves out what it counts.
         */
        post: operations["sns.friend_get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/friend_get_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read some friends
         * @description Reads fields of friends and of their profiles; not more than 100 friends at once are recommended. Fields that were never set are left out.
         */
        post: operations["sns.friend_get_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/group_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add groups of friends
         * @description Adds groups to the list of friends of a user, and puts friends into them.
         */
        post: operations["sns.group_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/group_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete groups of friends
         * @description Deletes groups of the list of friends of a user. The friends in them stay friends.
         */
        post: operations["sns.group_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/group_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the groups of friends
         * @description Reads the groups of the list of friends of a user, and who is in them.
         */
        post: operations["sns.group_get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block accounts
         * @description Puts accounts on the block list of a user, which ends a friendship on both sides. Neither can ask the other to be friends; the blocked one cannot write to the user. It causes `Sns.CallbackBlackListAdd` and, for friends, `Sns.CallbackFriendDelete`.
         */
        post: operations["sns.black_list_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release blocked accounts
         * @description Takes accounts off the block list of a user. It causes `Sns.CallbackBlackListDelete`.
         */
        post: operations["sns.black_list_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a block list
         * @description Reads the block list of a user page by page.
         */
        post: operations["sns.black_list_get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/sns/black_list_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check who is blocked
         * @description Says of accounts whether they are on the block list of a user.
         */
        post: operations["sns.black_list_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/follow/follow_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow users
         * @description Makes a user follow up to 20 others. It causes `Follow.CallbackAfterFollowAdd`. The feature has to be on in the console, which the simulator takes for granted.
         */
        post: operations["follow.follow_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/follow/follow_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop following users
         * @description Ends that a user follows up to 20 others. It causes `Follow.CallbackAfterFollowDelete`. The feature has to be on in the console, which the simulator takes for granted.
         */
        post: operations["follow.follow_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/follow/follow_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read followers, the followed, or mutual follows
         * @description Reads page by page who follows a user, whom the user follows, or those who do both. The feature has to be on in the console, which the simulator takes for granted. Its error codes are those of `follow_add`; the copies of the page break off before them.
         */
        post: operations["follow.follow_get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/follow/follow_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check who follows whom
         * @description Says of up to 100 users whether a user follows them, and they the user. The feature has to be on in the console, which the simulator takes for granted. Its error codes are those of `follow_add`; the copies of the page break off before them.
         */
        post: operations["follow.follow_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/follow/follow_get_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count followers and the followed
         * @description Says of up to 20 users how many follow them, how many they follow, and how many do both. The feature has to be on in the console, which the simulator takes for granted. Its error codes are those of `follow_add`; the copies of the page break off before them.
         */
        post: operations["follow.follow_get_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/create_official_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an official account
         * @description Creates an official account. Its owner must be an imported account. An ID that the app chooses starts with `@TOA#_`; without one Chat makes an ID.
         *
         *     Official accounts need the Enterprise edition, in China Ultimate or Enterprise; a trial app may have five.
         */
        post: operations["official_account_open_http_svc.create_official_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/destroy_official_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an official account
         * @description Deletes an official account.
         */
        post: operations["official_account_open_http_svc.destroy_official_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/modify_official_account_base_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the profile of an official account
         * @description Changes what the request names of the profile. One SDK sends the ID as `OfficialAccount`; the page calls it `Official_Account`.
         */
        post: operations["official_account_open_http_svc.modify_official_account_base_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/get_official_account_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the profiles of official accounts
         * @description Answers the profiles of up to 50 official accounts. An account that does not exist has an error code of its own in the list; the copies of the page end before they say which, and that it is 130004 is inferred.
         */
        post: operations["official_account_open_http_svc.get_official_account_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/add_subscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make users subscribe to an official account
         * @description Adds up to 100 subscribers. Chat asks the app first, which may refuse all or some of them.
         *
         *     That the caller gets 20006 if the app refuses all of them is inferred from the creation of official accounts, and that those who find no place have the result 0, too.
         */
        post: operations["official_account_open_http_svc.add_subscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/delete_subscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make users unsubscribe from an official account
         * @description Removes subscribers. The page's table has the fields of `add_subscriber`; its sample has `SubscriberToDel_Account`.
         */
        post: operations["official_account_open_http_svc.delete_subscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/modify_subscriber_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what the app keeps of a subscription
         * @description Changes the app's own data about a subscription. The code for a user who is no subscriber is not known; that it is 130002 is our choice.
         */
        post: operations["official_account_open_http_svc.modify_subscriber_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/get_subscriber_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the subscribers of an official account
         * @description Lists who subscribed to an official account, page by page: `Next` of a reply goes into the next request, and is empty at the end. The table says that it is required, with `''` for the first page.
         */
        post: operations["official_account_open_http_svc.get_subscriber_info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/get_subscribed_official_account_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the official accounts of a subscriber
         * @description Lists the official accounts that a user subscribed to, page by page.
         */
        post: operations["official_account_open_http_svc.get_subscribed_official_account_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/send_official_account_msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message of an official account
         * @description Sends a message to everybody who subscribed to the official account.
         *
         *     An official account sends one message in a second and two in an hour; a message with the content of one before, within 5 minutes, is dropped. No copy of the page has the errors of these limits, and the simulator does not enforce them.
         */
        post: operations["official_account_open_http_svc.send_official_account_msg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/official_account_msg_recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall messages of an official account
         * @description Recalls up to 10 messages, whenever and however they were sent.
         */
        post: operations["official_account_open_http_svc.official_account_msg_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/official_account_open_http_svc/official_account_msg_get_simple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the messages of an official account
         * @description Lists messages from the latest back, page by page. `LastMsgKey` of a reply goes into the next request. MsgKey is `Seq_1_time`, and Seq counts the messages of the official account.
         *
         *     That a reply has at most 20 messages is known from one SDK.
         */
        post: operations["official_account_open_http_svc.official_account_msg_get_simple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_robot_http_svc/create_robot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a bot
         * @description Creates the account of a bot. The same UserID again makes no second bot. An app has up to 20 bots.
         */
        post: operations["openim_robot_http_svc.create_robot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_robot_http_svc/delete_robot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a bot
         * @description Makes a bot invalid. Its UserID remains.
         */
        post: operations["openim_robot_http_svc.delete_robot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim_robot_http_svc/get_all_robots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the bots
         * @description Lists the bots of the app.
         */
        post: operations["openim_robot_http_svc.get_all_robots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/timpush/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push to users by their UserIDs
         * @description Pushes a notification to up to 500 users. What becomes of it is told in `Push.AllMemberPush`, one event for each user and stage.
         *
         *     The limit is that of the advanced edition; the free one has 10 calls in a second, the standard one 30. The copies of the page end inside the list of errors: that more than 500 users are 90011 is inferred from the list of all errors.
         */
        post: operations["timpush.batch"];
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
         * GroupId
         * @description ID of a group. Chat makes IDs that start with `@TGS#`; those of Communities start with `@TGS#_`. An app may choose its
         *     own: printable ASCII, the space included, up to about 48 bytes. What it holds for a group that does not exist is not
         *     documented.
         */
        GroupId: string;
        /**
         * AppDefinedData
         * @description Custom fields of the app. They must be set up in the console first.
         */
        AppDefinedData: {
            /** @description Name of the field. */
            Key?: string;
            /** @description What it holds; may be binary. */
            Value?: string;
        }[];
        /**
         * ChatReply
         * @description What every API answers. The HTTP status is 200 also when the call failed.
         */
        Reply: {
            /**
             * @description Whether Chat did as asked. The case counts.
             * @enum {unknown}
             */
            ActionStatus: "OK" | "FAIL";
            /** @description What went wrong, in words nobody promises; empty for success. */
            ErrorInfo: string;
            /** @description Zero for success; otherwise one of `x-errors`. */
            ErrorCode: number;
        };
        /**
         * GroupBaseInfo
         * @description What a reply tells of a group. With a filter, the fields it does not name are left out.
         */
        GroupBaseInfo: {
            GroupId: components["schemas"]["GroupId"];
            Type?: components["schemas"]["GroupType"];
            /** @description Name of the group. */
            Name?: string;
            /** @description What the group is about. */
            Introduction?: string;
            /** @description Notice to its members. */
            Notification?: string;
            /** @description URL of its picture. */
            FaceUrl?: string;
            /** @description UserID of the owner; empty when there is none. */
            Owner_Account?: string;
            /** @description When it was created, Unix time. */
            CreateTime?: number;
            /** @description Grows with each change of the profile. */
            InfoSeq?: number;
            /** @description When its profile last changed, Unix time. */
            LastInfoTime?: number;
            /** @description When the last message was sent, Unix time. */
            LastMsgTime?: number;
            /** @description MsgSeq of the next message. */
            NextMsgSeq?: number;
            /** @description How many members it has. Not in the reply about an AVChatRoom. */
            MemberNum?: number;
            /** @description How many it may have. */
            MaxMemberNum?: number;
            /**
             * @description How applications to join are handled.
             * @enum {unknown}
             */
            ApplyJoinOption?: "FreeAccess" | "NeedPermission" | "DisableApply";
            /**
             * @description Whether all members are muted.
             * @enum {unknown}
             */
            ShutUpAllMember?: "On" | "Off";
            /**
             * @description `ShutUpAllMember` under its newer name.
             * @enum {unknown}
             */
            MuteAllMember?: "On" | "Off";
            /** @description The SDKAppID of the app. */
            Appid?: number;
            /**
             * @description How invitations are handled.
             * @enum {unknown}
             */
            InviteJoinOption?: "FreeAccess" | "NeedPermission" | "DisableInvite";
            /**
             * @description Whether a Community has permission groups.
             * @enum {unknown}
             */
            EnablePermission?: 0 | 1;
            /** @description What members of a Community may do, as bits. */
            DefaultPermission?: number;
        };
        /**
         * GroupMember
         * @description A member of a group.
         */
        GroupMember: {
            /** @description UserID of the member. */
            Member_Account: string;
            /** @description Owner, Admin or Member. */
            Role?: string;
            /** @description When the member joined, Unix time. */
            JoinTime?: number;
            /** @description MsgSeq up to which the member has read. */
            MsgSeq?: number;
            /** @description How the member takes messages of the group. */
            MsgFlag?: string;
            /** @description When the member last sent a message, Unix time. */
            LastSendMsgTime?: number;
            /** @description Until when the member is muted, Unix time; 0 when not muted. */
            ShutUpUntil?: number;
            /** @description `ShutUpUntil` under its newer name. */
            MuteUntil?: number;
            /** @description Name of the member in this group, up to 50 bytes. */
            NameCard?: string;
            AppMemberDefinedData?: components["schemas"]["AppDefinedData"];
        };
        /**
         * GroupInfo
         * @description One group of the reply, as far as it can be read.
         */
        GroupInfo: components["schemas"]["GroupBaseInfo"] & {
            /** @description What came of this group; the one of the whole reply says nothing about it. */
            ErrorCode: number;
            /** @description The same in words. */
            ErrorInfo: string;
            AppDefinedData?: components["schemas"]["AppDefinedData"];
            /** @description The members. Not in the reply about an AVChatRoom. */
            MemberList?: components["schemas"]["GroupMember"][];
        };
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
         * OfflinePushInfo
         * @description How the message is pushed to receivers that are offline.
         */
        OfflinePushInfo: {
            /**
             * @description 0 to push to receivers that are offline, 1 not to.
             * @enum {unknown}
             */
            PushFlag?: 0 | 1;
            /** @description Title of the push message. */
            Title?: string;
            /** @description Text of the push message. */
            Desc?: string;
            /** @description Passed through to the receiving app. */
            Ext?: string;
            /** @description Settings for Android, `Sound` for one. */
            AndroidInfo?: {
                [key: string]: unknown;
            };
            /** @description Settings for Apple's push service: `Sound`, `BadgeMode`, `Title`, `SubTitle`, `Image`, `MutableContent`. */
            ApnsInfo?: {
                [key: string]: unknown;
            };
        };
        /**
         * JoinedGroup
         * @description One group of the reply, with what the user is in it. Without a filter it is the ID alone.
         */
        JoinedGroup: components["schemas"]["GroupBaseInfo"] & {
            /**
             * @description 1 for a Community that has topics.
             * @enum {unknown}
             */
            SupportTopic?: 0 | 1;
            /** @description What the user is in the group, as far as `SelfInfoFilter` asks for it. */
            SelfInfo?: {
                /** @description Owner, Admin or Member. */
                Role?: string;
                /** @description When the user joined, Unix time. */
                JoinTime?: number;
                /** @description How the user takes messages of the group. */
                MsgFlag?: string;
                /** @description MsgSeq up to which the user has read. */
                MsgSeq?: number;
                /** @description Name of the user in this group. */
                NameCard?: string;
            };
        };
        /**
         * TopicId
         * @description ID of a topic in a Community: the ID of the Community, then `@TOPIC#_`, then the topic's own part. At most 96 bytes.
         */
        TopicId: string;
        /**
         * SomeReply
         * @description What an API answers that can succeed for some of its receivers. Otherwise as every reply.
         */
        SomeReply: {
            /**
             * @description Whether Chat did as asked. `SomeError`, with ErrorCode 0, if it did for some only.
             * @enum {unknown}
             */
            ActionStatus: "OK" | "SomeError" | "FAIL";
            /** @description What went wrong, in words nobody promises; empty for success. */
            ErrorInfo: string;
            /** @description Zero if anybody got the message; otherwise one of `x-errors`. */
            ErrorCode: number;
        };
        /** @description Fields of a profile: `Tag_Profile_IM_` with Nick, Gender, BirthDay, Location, SelfSignature, AllowType, Language, Image, MsgSettings, AdminForbidType, Level or Role, and `Tag_Profile_Custom_` with a name of the app. */
        ProfileItem: {
            /** @description Name of the field. */
            Tag: string;
            /** @description A number for BirthDay, Language, MsgSettings, Level and Role; a text of at most 500 bytes for the others. Gender is `Gender_Type_` with Unknown, Female or Male; AllowType is `AllowType_Type_` with NeedConfirm, AllowAny or DenyAny; AdminForbidType is `AdminForbid_Type_` with None or SendOut. */
            Value: string | number;
        }[];
        /**
         * DisplayReply
         * @description What the APIs about profiles and relations answer.
         */
        DisplayReply: components["schemas"]["Reply"] & {
            /** @description The error as a client may show it. Empty in every sample. */
            ErrorDisplay?: string;
        };
        /** @description The accounts that failed. Left out if none did. */
        FailAccount: string[];
        /** @description What came of each account, in the order of the request. The call succeeds also if some of them fail. */
        AccountResults: {
            /** @description The account. */
            To_Account: string;
            /** @description Zero for success; otherwise one of `x-errors`. */
            ResultCode: number;
            /** @description The same in words; empty for success. */
            ResultInfo: string;
        }[];
        /** @description Fields of a friend: `Tag_SNS_IM_` with Remark, Group, AddSource, AddWording or AddTime, and `Tag_SNS_Custom_` with a name of the app. */
        SnsItem: {
            /** @description Name of the field. */
            Tag: string;
            /** @description A list of texts for Tag_SNS_IM_Group, Unix time for Tag_SNS_IM_AddTime, a text of at most 500 bytes for the others. */
            Value: string | number | string[];
        }[];
        /**
         * OfficialAccountID
         * @description ID of the official account. It starts with `@TOA#_`, also where the app chooses the rest.
         */
        OfficialAccountID: string;
        /**
         * MsgTime
         * Format: int64
         * @description When Chat took the message, in Unix seconds.
         */
        MsgTime: number;
        /**
         * OfficialAccountMsgKey
         * @description Key of the message. The REST API recalls the message by it.
         */
        OfficialAccountMsgKey: string;
    };
    responses: never;
    parameters: {
        /**
         * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
         * @example 1400000001
         */
        sdkappid: number;
        /**
         * @description The UserID that calls: an admin of the app.
         * @example admin
         */
        identifier: string;
        /**
         * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
         * @example eJwtzL0KwjAUhuF7
         */
        usersig: string;
        /**
         * @description A random number that identifies the call: an unsigned integer of 32 bits.
         * @example 99999999
         */
        random: number;
        /**
         * @description Says that the body is JSON. Always `json`; the case counts.
         * @example json
         */
        contenttype: "json";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "group_open_http_svc.create_group": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Type: components["schemas"]["GroupType"];
                    /** @description Name of the group, up to 30 bytes of UTF-8. */
                    Name: string;
                    /** @description UserID of the owner, who becomes a member. */
                    Owner_Account?: string;
                    GroupId?: components["schemas"]["GroupId"];
                    /** @description What the group is about, up to 240 bytes; older pages say 120. */
                    Introduction?: string;
                    /** @description Notice to its members, up to 300 bytes; older pages say 150. */
                    Notification?: string;
                    /** @description URL of its picture, up to 100 bytes. */
                    FaceUrl?: string;
                    /** @description How many members it may have. When left out, as many as the plan of the app allows. */
                    MaxMemberCount?: number;
                    /**
                     * @description How applications to join are handled. Not for Communities.
                     * @default NeedPermission
                     * @enum {unknown}
                     */
                    ApplyJoinOption?: "FreeAccess" | "NeedPermission" | "DisableApply";
                    /**
                     * @description How invitations are handled.
                     * @enum {unknown}
                     */
                    InviteJoinOption?: "FreeAccess" | "NeedPermission" | "DisableInvite";
                    AppDefinedData?: components["schemas"]["AppDefinedData"];
                    /** @description Its first members, up to 100; older pages say 500. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MemberList?: {
                        /** @description UserID of the member. */
                        Member_Account: string;
                        /**
                         * @description `Admin` makes the member an admin of the group.
                         * @enum {unknown}
                         */
                        Role?: "Admin";
                        AppMemberDefinedData?: components["schemas"]["AppDefinedData"];
                    }[];
                    /**
                     * @description Whether a Community has topics.
                     * @enum {unknown}
                     */
                    SupportTopic?: 0 | 1;
                    /**
                     * @description Whether a Community has permission groups.
                     * @enum {unknown}
                     */
                    EnablePermission?: 0 | 1;
                    /** @description What members of a Community may do, as bits. */
                    DefaultPermission?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        GroupId?: components["schemas"]["GroupId"];
                        Type?: components["schemas"]["GroupType"];
                        /** @description Whether the group is a huge one. */
                        HugeGroupFlag?: number;
                    };
                };
            };
        };
    };
    "group_open_http_svc.destroy_group": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.get_group_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The groups, up to 50. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    GroupIdList: components["schemas"]["GroupId"][];
                    /** @description Which fields to answer with; all when left out. */
                    ResponseFilter?: {
                        /** @description Fields of the group, `Type` or `Name` for example. */
                        GroupBaseInfoFilter?: string[];
                        /** @description Fields of its members, `Account` or `Role` for example. */
                        MemberInfoFilter?: string[];
                        /** @description Custom fields of the group. */
                        AppDefinedDataFilter_Group?: string[];
                        /** @description Custom fields of its members. */
                        AppDefinedDataFilter_GroupMember?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The groups, as asked for. */
                        GroupInfo?: components["schemas"]["GroupInfo"][];
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_appid_group_list": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description How many to list at most, up to 10,000, which is the default. */
                    Limit?: number;
                    /** @description Where to go on; 0 to begin. */
                    Next?: number;
                    GroupType?: components["schemas"]["GroupType"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description How many groups there are, of the type if one was given, whatever the page. */
                        TotalCount?: number;
                        /** @description The groups of this page. */
                        GroupIdList?: {
                            GroupId: components["schemas"]["GroupId"];
                        }[];
                        /** @description What to ask for next; 0 when that was all. */
                        Next?: number;
                    };
                };
            };
        };
    };
    "group_open_http_svc.add_group_member": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The new members, up to 300; the page of the limits says 100, and in China it is 20 since 2026. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MemberList: {
                        /** @description UserID of the member. */
                        Member_Account: string;
                    }[];
                    /**
                     * @description 1 to tell nobody. The table calls it required, the first sample leaves it out.
                     * @default 0
                     * @enum {unknown}
                     */
                    Silence?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        MemberList?: {
                            /** @description UserID of the member. */
                            Member_Account: string;
                            /**
                             * @description 0 failed, 1 added, 2 a member before, 3 must agree first.
                             * @enum {unknown}
                             */
                            Result: 0 | 1 | 2 | 3;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.delete_group_member": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserIDs of the members, up to 100; older pages say 500. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MemberToDel_Account: string[];
                    /**
                     * @description 1 to tell nobody.
                     * @default 0
                     * @enum {unknown}
                     */
                    Silence?: 0 | 1;
                    /** @description Why, told to the members. */
                    Reason?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.forbid_send_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserIDs of the members, up to 500. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    Members_Account: string[];
                    /** @description For how long; 0 ends it, 4294967295 is for ever. */
                    MuteTime: number;
                    /**
                     * @deprecated
                     * @description `MuteTime` under its older name. Whether it is still understood is not documented.
                     */
                    ShutUpTime?: number;
                    /** @description ID of a topic, in a Community. */
                    TopicId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.get_group_muted_account": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description ID of a topic, in a Community. */
                    TopicId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        GroupId?: components["schemas"]["GroupId"];
                        /** @description Who is muted. */
                        MutedAccountList?: {
                            /** @description UserID of the member. */
                            Member_Account: string;
                            /** @description Until when, Unix time in UTC. */
                            MutedUntil: number;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.send_group_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description A random number of 32 bits, unsigned. */
                    Random: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    /**
                     * @description How important the message is. The case counts.
                     * @enum {unknown}
                     */
                    MsgPriority?: "High" | "Normal" | "Low";
                    /** @description UserID of the sender, who must exist. */
                    From_Account?: string;
                    OfflinePushInfo?: components["schemas"]["OfflinePushInfo"];
                    /** @description Callbacks that this message does not cause. */
                    ForbidCallbackControl?: string[];
                    /**
                     * @description Above 0 for members online only. AVChatRoom ignores it.
                     * @default 0
                     */
                    OnlineOnlyFlag?: number;
                    /** @description `NoUnread` does not count the message as unread, `NoLastMsg` leaves the conversation list alone. */
                    SendMsgControl?: string[];
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                    /** @description Whom the message mentions, up to 30. */
                    GroupAtInfo?: {
                        /**
                         * @description 1 for everybody, 0 for the one named.
                         * @enum {unknown}
                         */
                        GroupAtAllFlag?: 0 | 1;
                        /** @description UserID of the member. */
                        GroupAt_Account?: string;
                    }[];
                    /**
                     * @description 1 to let the message be extended.
                     * @enum {unknown}
                     */
                    SupportMessageExtension?: 0 | 1;
                    /** @description UserIDs of the only receivers, up to 50; for them the message does not count as unread. Paid editions only, and only in Private, Public and ChatRoom groups. */
                    To_Account?: string[];
                    /** @description ID of a topic, in a Community. */
                    TopicId?: string;
                    /**
                     * @description 1 to ask for read receipts. An older name is IsNeedReadReceipt.
                     * @enum {unknown}
                     */
                    NeedReadReceipt?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description When the message was sent, Unix time of the server. */
                        MsgTime?: number;
                        /** @description Number of the message in the group, from 1. */
                        MsgSeq?: number;
                        /** @description Why the message was dropped all the same; only the rate limit is known. */
                        MsgDropReason?: string;
                    };
                };
            };
        };
    };
    "group_open_http_svc.send_group_system_notification": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The notification. */
                    Content: string;
                    /** @description UserIDs of the only receivers, up to 500. The table calls it required, the first sample leaves it out. */
                    ToMembers_Account?: string[];
                    /** @description ID of a topic, in a Community. */
                    TopicId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.group_msg_get_simple": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description How many messages are asked for. A reply has 20 at most. */
                    ReqMsgNumber: number;
                    /** @description The largest MsgSeq that is asked for. */
                    ReqMsgSeq?: number;
                    /** @description 1 for the recalled messages too. */
                    WithRecalledMsg?: number;
                    /** @description ID of a topic, in a Community with topics: its messages are read. */
                    TopicId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        GroupId?: components["schemas"]["GroupId"];
                        /**
                         * @description 1 if the reply has all that was asked for. 0 if that would be too long, or more than 20. 2 as 0, if all of them have expired.
                         * @enum {unknown}
                         */
                        IsFinished?: 0 | 1 | 2;
                        /** @description The messages, the newest first. */
                        RspMsgList?: {
                            /** @description UserID of the sender. */
                            From_Account: string;
                            /**
                             * @description 0 for a message as it is. 1 for one that was deleted, has expired or was not stored, whose MsgBody is empty. 2 for one that was recalled.
                             * @enum {unknown}
                             */
                            IsPlaceMsg: 0 | 1 | 2;
                            MsgBody: components["schemas"]["MsgBody"];
                            /** @description 1 for a message of the system. */
                            IsSystemMsg?: number;
                            /** @description 1 High, 2 Normal, 3 Low, 4 Lowest. */
                            MsgPriority: number;
                            /** @description Random number of the message. */
                            MsgRandom: number;
                            /** @description Number of the message in the group. */
                            MsgSeq: number;
                            /** @description When the message was sent, Unix time. */
                            MsgTimeStamp: number;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.group_msg_recall": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The messages, up to 10. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MsgSeqList: {
                        /** @description Number of the message. */
                        MsgSeq: number;
                    }[];
                    /** @description ID of a topic, in a Community with topics: the messages are in it. */
                    TopicId?: string;
                    /** @description Why, up to 100 bytes. */
                    Reason?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        RecallRetList?: {
                            /** @description Number of the message. */
                            MsgSeq: number;
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            RetCode: number;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.delete_group_msg_by_sender": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserID of the sender. */
                    Sender_Account: string;
                    /** @description ID of a topic, in a Community with topics: the messages are in it. */
                    TopicId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.import_group_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description 1 to put the group into the conversation lists of its members. Not for AVChatRooms and Communities. */
                    RecentContactFlag?: number;
                    /** @description The messages, up to 7. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MsgList: {
                        /** @description UserID of the sender. */
                        From_Account: string;
                        /** @description When the message was sent, Unix time. */
                        SendTime: number;
                        /** @description A random number of 32 bits, unsigned. Another message with it within 5 minutes is dropped as a duplicate. */
                        Random?: number;
                        MsgBody: components["schemas"]["MsgBody"];
                    }[];
                    /** @description ID of a topic, in a Community with topics: the messages go into it. */
                    TopicId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        ImportMsgResult?: {
                            /** @description Number of the message in the group. */
                            MsgSeq?: number;
                            /** @description The time that the request gave. */
                            MsgTime: number;
                            /** @description 0 for success, 10004 for a time that is not allowed, 80002 for a message that is longer than 12,000 bytes. */
                            Result: number;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.send_broadcast_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the sender, who must exist; the calling admin when left out. */
                    From_Account?: string;
                    /** @description A random number of 32 bits, unsigned. A second message with it and the same content within 5 minutes is dropped as a duplicate. */
                    Random: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description Number of the message. */
                        MsgSeq?: number;
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_group_msg_receipt": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The messages. */
                    MsgSeqList: {
                        /** @description Number of the message. */
                        MsgSeq: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What is known of each. */
                        GroupMsgReceiptList?: {
                            /** @description Zero for success; 10062 if the message has no read receipts. */
                            Code: number;
                            /** @description Number of the message. */
                            MsgSeq: number;
                            /** @description How many members have read the message. */
                            ReadNum?: number;
                            /** @description How many members have not read the message. */
                            UnreadNum?: number;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_group_msg_receipt_detail": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Number of the message. */
                    MsgSeq?: number;
                    /**
                     * @description 0 for who has read the message, 1 for who has not.
                     * @enum {unknown}
                     */
                    Filter: 0 | 1;
                    /** @description Empty for the first page; for others Cursor of the page before. */
                    Cursor: string;
                    /** @description How many members a page has, up to 200. */
                    Count: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What the request for the next page has as Cursor. */
                        Cursor?: string;
                        /**
                         * @description 1 for the last page. The table has this name.
                         * @enum {unknown}
                         */
                        IsFinished?: 0 | 1;
                        /**
                         * @description 1 for the last page. The samples have this name.
                         * @enum {unknown}
                         */
                        IsFinish?: 0 | 1;
                        /** @description Number of the message. */
                        MsgSeq?: number;
                        /** @description Who has read the message. */
                        ReadList?: {
                            /** @description UserID of the member. */
                            Read_Account: string;
                        }[];
                        /** @description Who has not read the message. */
                        UnreadList?: {
                            /** @description UserID of the member. */
                            Unread_Account: string;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.group_msg_receipt": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserID of the member who has read. */
                    From_Account: string;
                    /** @description The messages, up to 50. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MsgSeqList: {
                        /** @description Number of the message. */
                        MsgSeq: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.clear_group_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Number of the last message to delete; all when left out. */
                    MsgSeq?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.modify_group_base_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description New name, up to 30 bytes of UTF-8. */
                    Name?: string;
                    /** @description New introduction, up to 240 bytes of UTF-8. */
                    Introduction?: string;
                    /** @description New notice to the members, up to 300 bytes of UTF-8. */
                    Notification?: string;
                    /** @description New URL of the picture, up to 100 bytes. */
                    FaceUrl?: string;
                    /** @description How many members the group may have. Without effect on an AVChatRoom. */
                    MaxMemberNum?: number;
                    /**
                     * @description How applications to join are handled. Not for Communities.
                     * @enum {unknown}
                     */
                    ApplyJoinOption?: "FreeAccess" | "NeedPermission" | "DisableApply";
                    /**
                     * @description On to let only the owner, the admins of the group and those of the app send messages.
                     * @enum {unknown}
                     */
                    MuteAllMember?: "On" | "Off";
                    AppDefinedData?: components["schemas"]["AppDefinedData"];
                    /**
                     * @description How invitations are handled.
                     * @enum {unknown}
                     */
                    InviteJoinOption?: "FreeAccess" | "NeedPermission" | "DisableInvite";
                    /** @description In whose name the profile is changed; the calling admin when left out. */
                    From_Account?: string;
                    /**
                     * @description 1 to let permission groups decide in a Community.
                     * @enum {unknown}
                     */
                    EnablePermission?: 0 | 1;
                    /** @description What members of a Community may do, as bits. */
                    DefaultPermission?: number;
                    /**
                     * @description On to show members what was sent before they joined.
                     * @enum {unknown}
                     */
                    HistoryMsgBeforeJoin?: "On" | "Off";
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.change_group_owner": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserID of the new owner, who is a member. */
                    NewOwner_Account: string;
                    /** @description In whose name the owner is changed; the calling admin when left out. */
                    From_Account?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.modify_group_member_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserID of the member. */
                    Member_Account: string;
                    /**
                     * @description Admin makes the member an admin of the group, Member ends that. The role of the owner cannot be changed.
                     * @enum {unknown}
                     */
                    Role?: "Admin" | "Member";
                    /**
                     * @description How the member takes messages of the group.
                     * @enum {unknown}
                     */
                    MsgFlag?: "AcceptAndNotify" | "Discard" | "AcceptNotNotify";
                    /** @description Name of the member in this group, up to 50 bytes. */
                    NameCard?: string;
                    AppMemberDefinedData?: components["schemas"]["AppDefinedData"];
                    /** @description For how long the member is muted; 0 ends it. */
                    MuteTime?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.get_group_member_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Which fields of the members to answer with; all when left out. `Member_Account` always comes. */
                    MemberInfoFilter?: string[];
                    /** @description Members of which roles to answer with; all when left out. */
                    MemberRoleFilter?: ("Owner" | "Admin" | "Member")[];
                    /** @description Which custom fields of the members to answer with. */
                    AppDefinedDataFilter_GroupMember?: string[];
                    /** @description How many members at most: up to 6,000, in a Community up to 100. */
                    Limit?: number;
                    /** @description From which member on; 0 when left out. Not for Communities. */
                    Offset?: number;
                    /** @description In a Community: empty at first, then what the last reply had. */
                    Next?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description How many members the group has. */
                        MemberNum?: number;
                        /** @description The members, as asked for. */
                        MemberList?: components["schemas"]["GroupMember"][];
                        /** @description In a Community only: what the next request is to have. Empty at the end. */
                        Next?: string;
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_specified_group_member_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserIDs of the members, up to 50. */
                    Member_List_Account: string[];
                    /** @description Which fields of the members to answer with; all when left out. `Member_Account` always comes. */
                    MemberInfoFilter?: string[];
                    /** @description Members of which roles to answer with; all when left out. */
                    MemberRoleFilter?: ("Owner" | "Admin" | "Member")[];
                    /** @description Which custom fields of the members to answer with. */
                    AppDefinedDataFilter_GroupMember?: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The group. */
                        GroupId?: string;
                        /** @description The members, as asked for. */
                        MemberList?: components["schemas"]["GroupMember"][];
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_role_in_group": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserIDs, up to 500. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    User_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The users, as asked for. */
                        UserIdList?: {
                            /** @description UserID of the user. */
                            Member_Account: string;
                            /**
                             * @description Role in the group.
                             * @enum {unknown}
                             */
                            Role: "Owner" | "Admin" | "Member" | "NotMember";
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_joined_group_list": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user. */
                    Member_Account: string;
                    /**
                     * @description 1 to list AVChatRooms too.
                     * @enum {unknown}
                     */
                    WithHugeGroups?: 0 | 1;
                    /**
                     * @description 1 to list Private groups too in which nothing has been sent.
                     * @enum {unknown}
                     */
                    WithNoActiveGroups?: 0 | 1;
                    /** @description How many groups at most, up to 5,000; all when left out. */
                    Limit?: number;
                    /** @description From which group on; 0 when left out. */
                    Offset?: number;
                    /** @description Groups of one type only. */
                    GroupType?: string;
                    /**
                     * @description 1 for Communities with topics only. `GroupType` must be Community then.
                     * @enum {unknown}
                     */
                    SupportTopic?: 0 | 1;
                    /** @description Which fields to answer with; only the ID of the group when left out. */
                    ResponseFilter?: {
                        /** @description Fields of the group. */
                        GroupBaseInfoFilter?: string[];
                        /** @description Fields of the user as a member. */
                        SelfInfoFilter?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description How many groups there are, whatever `Limit` and `Offset` are. */
                        TotalCount?: number;
                        /** @description The groups, as asked for. */
                        GroupIdList?: components["schemas"]["JoinedGroup"][];
                    };
                };
            };
        };
    };
    "group_open_http_svc.import_group": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Type: components["schemas"]["GroupType"];
                    /** @description Name of the group, up to 30 bytes of UTF-8. */
                    Name: string;
                    /** @description UserID of the owner, who becomes a member. */
                    Owner_Account?: string;
                    GroupId?: components["schemas"]["GroupId"];
                    /** @description What the group is about, up to 240 bytes. */
                    Introduction?: string;
                    /** @description Notice to its members, up to 300 bytes. */
                    Notification?: string;
                    /** @description URL of its picture, up to 100 bytes. */
                    FaceUrl?: string;
                    /** @description How many members it may have. */
                    MaxMemberCount?: number;
                    /**
                     * @description How applications to join are handled. Not for Communities.
                     * @enum {unknown}
                     */
                    ApplyJoinOption?: "FreeAccess" | "NeedPermission" | "DisableApply";
                    AppDefinedData?: components["schemas"]["AppDefinedData"];
                    /** @description When it was created, Unix time; now when left out. */
                    CreateTime?: number;
                    /**
                     * @description 1 for a Community that has topics.
                     * @enum {unknown}
                     */
                    SupportTopic?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        GroupId?: components["schemas"]["GroupId"];
                    };
                };
            };
        };
    };
    "group_open_http_svc.import_group_member": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The members, up to 300. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MemberList: {
                        /** @description UserID of the member. */
                        Member_Account: string;
                        /**
                         * @description Admin, or an ordinary member when left out.
                         * @enum {unknown}
                         */
                        Role?: "Admin";
                        /** @description When the member joined, Unix time; now when left out. */
                        JoinTime?: number;
                        /** @description How many messages the member has not read: at most as many as there are. */
                        UnreadMsgNum?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        MemberList?: {
                            /** @description UserID of the member. */
                            Member_Account: string;
                            /**
                             * @description 0 failed, 1 imported, 2 a member before.
                             * @enum {unknown}
                             */
                            Result: 0 | 1 | 2;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.set_unread_msg_num": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserID of the member. */
                    Member_Account: string;
                    /** @description How many messages the member has not read. */
                    UnreadMsgNum: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.set_group_attr": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The attributes. Their names are in lower case. How many and how long is checked by codes of their own. */
                    GroupAttr: {
                        /** @description Key, up to 32 bytes. */
                        key: string;
                        /** @description Value, up to 4,000 bytes. */
                        value: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.modify_group_attr": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The attributes. Their names are in lower case. How many and how long is checked by codes of their own. */
                    GroupAttr: {
                        /** @description Key, up to 32 bytes. */
                        key: string;
                        /** @description Value, up to 4,000 bytes. */
                        value: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.clear_group_attr": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.delete_group_attr": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The attributes, by their keys. */
                    GroupAttr: {
                        /** @description Key, up to 32 bytes. */
                        key: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_attr_http_svc.get_group_attr": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The attributes. */
                        GroupAttrAry?: {
                            /** @description Key, up to 32 bytes. */
                            key: string;
                            /** @description Value, up to 4,000 bytes. */
                            value: string;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.update_group_counter": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The counters; a group has up to 20. */
                    GroupCounter: {
                        /** @description Key, up to 128 bytes. */
                        Key: string;
                        /** @description Value, an integer of 64 bits with a sign. */
                        Value: number;
                    }[];
                    /**
                     * @description What to do with the values. The page marks it as optional, and does not say what happens without it.
                     * @enum {unknown}
                     */
                    Mode?: "Set" | "Increase" | "Decrease";
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The counters that changed, with their values now. */
                        GroupCounter?: {
                            /** @description Key, up to 128 bytes. */
                            Key: string;
                            /** @description Value, an integer of 64 bits with a sign. */
                            Value: number;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_group_counter": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Which counters to read; all when left out. */
                    GroupCounterKeys?: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The counters. */
                        GroupCounter?: {
                            /** @description Key, up to 128 bytes. */
                            Key: string;
                            /** @description Value, an integer of 64 bits with a sign. */
                            Value: number;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.delete_group_counter": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Which counters to delete; all when left out. */
                    GroupCounterKeys?: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.ban_group_member": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserIDs, up to 20. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    Members_Account: string[];
                    /** @description For how long. */
                    Duration: number;
                    /** @description Why, up to 1,000 bytes. */
                    Description?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.unban_group_member": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserIDs, up to 20. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    Members_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_http_svc.get_group_ban_member": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description How many at most, up to 100. */
                    Limit?: number;
                    /** @description 0 at first, then NextOffset of the last reply. */
                    Offset: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description Who is banned. */
                        BannedAccountList?: {
                            /** @description UserID. */
                            Member_Account: string;
                            /** @description Until when, Unix time. */
                            BannedUntil: number;
                        }[];
                        /** @description Offset of the next request; 0 at the end. */
                        NextOffset?: number;
                    };
                };
            };
        };
    };
    "group_open_http_svc.get_online_member_num": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description How many members are online. */
                        OnlineMemberNum?: number;
                    };
                };
            };
        };
    };
    "group_open_avchatroom_http_svc.get_members": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description 0 at first, then NextTimestamp of the last reply. */
                    Timestamp: number;
                    /** @description Members with this mark only. */
                    Mark?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The members. */
                        MemberList?: {
                            /** @description UserID of the member. */
                            Member_Account: string;
                            /** @description When the member joined, Unix time. */
                            JoinTime: number;
                            /** @description Nickname of the user. */
                            NickName?: string;
                            /** @description URL of the picture of the user. */
                            Avatar?: string;
                        }[];
                        /** @description Timestamp of the next request; 0 at the end. */
                        NextTimestamp?: number;
                    };
                };
            };
        };
    };
    "group_open_avchatroom_http_svc.modify_user_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /**
                     * @description 1 gives the marks, 2 takes them away.
                     * @enum {unknown}
                     */
                    CommandType: 1 | 2;
                    /** @description The members, up to 500. */
                    MemberList: {
                        /** @description UserID of the member. */
                        Member_Account: string;
                        /** @description The marks, from 1000. An admin of the app may also give 500, always online, and 600, hidden. */
                        Marks: number[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /**
                         * @description As in the request.
                         * @enum {unknown}
                         */
                        CommandType?: 1 | 2;
                        /** @description The members whose marks were changed. Who is not online is left out. */
                        MemberList?: {
                            /** @description UserID of the member. */
                            Member_Account: string;
                            /** @description The marks. */
                            Marks: number[];
                        }[];
                    };
                };
            };
        };
    };
    "group_open_avchatroom_http_svc.modify_admin": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /**
                     * @description 1 makes admins, 2 ends that.
                     * @enum {unknown}
                     */
                    CommandType: 1 | 2;
                    /** @description UserIDs of the admins. */
                    Admin_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "group_open_avchatroom_http_svc.get_admin_list": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The admins. */
                        Admin_List?: {
                            /** @description UserID of the admin. */
                            Admin_Account: string;
                            /** @description Nickname of the user. */
                            NickName: string;
                            /** @description URL of the picture of the user. */
                            Avatar: string;
                        }[];
                    };
                };
            };
        };
    };
    "group_open_avchatroom_http_svc.check_members": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserIDs of the users. */
                    Member_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description UserIDs of those who are in it. */
                        Member_Account?: string[];
                    };
                };
            };
        };
    };
    "million_group_open_http_svc.create_topic": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Name of the topic, up to 30 bytes of UTF-8. */
                    TopicName: string;
                    TopicId?: components["schemas"]["TopicId"];
                    /** @description URL of its picture, up to 100 bytes. */
                    FaceUrl?: string;
                    /** @description Notice, up to 300 bytes of UTF-8. */
                    Notification?: string;
                    /** @description Introduction, up to 240 bytes of UTF-8. */
                    Introduction?: string;
                    /** @description Text of the app, up to 3,000 bytes of UTF-8. */
                    CustomString?: string;
                    /** @description UserID of whoever acts; the calling admin when left out. The table types it as a number, the samples have text. */
                    From_Account?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        TopicId?: components["schemas"]["TopicId"];
                    };
                };
            };
        };
    };
    "million_group_open_http_svc.destroy_topic": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description The topics. */
                    TopicIdList: components["schemas"]["TopicId"][];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        DestroyResultItem?: {
                            /** @description 0 for a topic that was deleted. */
                            ErrorCode: number;
                            /** @description The same in words. */
                            ErrorInfo: string;
                            TopicId: components["schemas"]["TopicId"];
                        }[];
                    };
                };
            };
        };
    };
    "million_group_open_http_svc.modify_topic": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    TopicId: components["schemas"]["TopicId"];
                    /** @description New name, up to 30 bytes of UTF-8. */
                    TopicName?: string;
                    /** @description URL of its picture, up to 100 bytes. */
                    FaceUrl?: string;
                    /** @description Notice, up to 300 bytes of UTF-8. */
                    Notification?: string;
                    /** @description Introduction, up to 240 bytes of UTF-8. */
                    Introduction?: string;
                    /** @description Text of the app, up to 3,000 bytes of UTF-8. */
                    CustomString?: string;
                    /** @description UserID of whoever acts; the calling admin when left out. The table types it as a number, the samples have text. */
                    From_Account?: string;
                    /**
                     * @description On to let only the owner, the admins of the group and those of the app send messages.
                     * @enum {unknown}
                     */
                    MuteAllMember?: "On" | "Off";
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "million_group_open_http_svc.get_topic": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description UserID of the user to whom SelfInfo refers. The table types it as a number, the samples have text. */
                    From_Account: string;
                    /** @description The topics; all when left out. */
                    TopicIdList?: components["schemas"]["TopicId"][];
                    /** @description Fields of the topic to answer with; all when left out. */
                    ResponseFilter?: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The topics, as asked for. */
                        TopicAndSelfInfo?: {
                            /** @description What came of this topic. */
                            ErrorCode: number;
                            /** @description The same in words. */
                            ErrorInfo: string;
                            /** @description What the topic is to the user. */
                            SelfInfo?: {
                                /** @description Until when the user is muted in the topic; 0 when not muted. The page calls it a time of muting. */
                                ShutUpTime?: number;
                                /** @description MsgSeq up to which the user has read. */
                                MsgSeq?: number;
                                /** @description How the user takes messages of the topic. */
                                MsgFlag?: string;
                            };
                            /** @description The topic. */
                            TopicInfo?: {
                                TopicId?: components["schemas"]["TopicId"];
                                /** @description ID of the Community. The name ends in capital letters here. */
                                GroupID?: string;
                                /** @description Name of the topic. */
                                TopicName?: string;
                                /** @description URL of its picture. */
                                FaceUrl?: string;
                                /** @description Notice. */
                                Notification?: string;
                                /** @description Introduction. */
                                Introduction?: string;
                                /** @description Text of the app. */
                                CustomString?: string;
                                /** @description MsgSeq of the next message. */
                                NextMsgSeq?: number;
                                /** @description When it was created, Unix time. */
                                CreateTime?: number;
                                /** @description When the last message was sent, Unix time. */
                                LastMsgTime?: number;
                                /**
                                 * @description Whether all members are muted.
                                 * @enum {unknown}
                                 */
                                MuteAllMember?: "On" | "Off";
                            };
                        }[];
                    };
                };
            };
        };
    };
    "group_open_http_svc.import_topic": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Name of the topic, up to 30 bytes of UTF-8. */
                    TopicName: string;
                    TopicId?: components["schemas"]["TopicId"];
                    /** @description Community. */
                    Type?: string;
                    /** @description URL of its picture, up to 100 bytes. */
                    FaceUrl?: string;
                    /** @description Notice, up to 300 bytes of UTF-8. */
                    Notification?: string;
                    /** @description Introduction, up to 240 bytes of UTF-8. */
                    Introduction?: string;
                    /** @description Text of the app, up to 3,000 bytes of UTF-8. */
                    CustomString?: string;
                    /** @description UserID of whoever acts; the calling admin when left out. The table types it as a number, the samples have text. */
                    From_Account?: string;
                    /** @description When it was created, Unix time; now when left out. */
                    CreateTime?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        TopicId?: components["schemas"]["TopicId"];
                    };
                };
            };
        };
    };
    "im_open_login_svc.account_import": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The account, up to 32 bytes. An older name is Identifier. */
                    UserID: string;
                    /** @description Its nickname. */
                    Nick?: string;
                    /** @description URL of its picture. */
                    FaceUrl?: string;
                    /**
                     * @description 0 for a person, 1 for a robot. Older pages only.
                     * @enum {unknown}
                     */
                    Type?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "im_open_login_svc.account_check": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The accounts, up to 100. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    CheckItem: {
                        /** @description The account. */
                        UserID: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        ResultItem?: {
                            /** @description The account. */
                            UserID: string;
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words. */
                            ResultInfo: string;
                            /**
                             * @description Whether the account was imported.
                             * @enum {unknown}
                             */
                            AccountStatus?: "Imported" | "NotImported";
                        }[];
                    };
                };
            };
        };
    };
    "im_open_login_svc.multiaccount_import": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The accounts, up to 100 of up to 32 bytes. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    Accounts: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The accounts that were not imported. */
                        FailAccounts?: string[];
                    };
                };
            };
        };
    };
    "im_open_login_svc.account_delete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The accounts, up to 100. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    DeleteItem: {
                        /** @description The account. */
                        UserID: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        ResultItem?: {
                            /** @description The account. */
                            UserID: string;
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words. */
                            ResultInfo: string;
                        }[];
                    };
                };
            };
        };
    };
    "im_open_login_svc.kick": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The account. An older name is Identifier. */
                    UserID: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim.sendmsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                     * @description 1 puts the message into the sender's own conversations too, 2 does not.
                     * @enum {unknown}
                     */
                    SyncOtherMachine?: 1 | 2;
                    /** @description UserID of the sender. */
                    From_Account?: string;
                    /** @description UserID of the receiver. */
                    To_Account: string;
                    /** @description For how long the message is kept for receivers that are offline: up to 7 days, which is the default. 0 keeps it for nobody; newer text on batches says 1. */
                    MsgLifeTime?: number;
                    /** @description A number for the order of messages in the same second, and to find duplicates. A random one when left out. */
                    MsgSeq?: number;
                    /** @description A random number of 32 bits, unsigned. */
                    MsgRandom: number;
                    /** @description Unix time of the message. Older pages only. */
                    MsgTimeStamp?: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                    /** @description `NoUnread` does not count the message as unread, `NoLastMsg` leaves the conversation list alone, `WithMuteNotifications` heeds who muted the sender. */
                    SendMsgControl?: string[];
                    /** @description Callbacks that this message does not cause. */
                    ForbidCallbackControl?: string[];
                    OfflinePushInfo?: components["schemas"]["OfflinePushInfo"];
                    /**
                     * @description 1 to let the message be extended.
                     * @enum {unknown}
                     */
                    SupportMessageExtension?: 0 | 1;
                    /**
                     * @description 1 to ask for a read receipt.
                     * @default 0
                     * @enum {unknown}
                     */
                    IsNeedReadReceipt?: 0 | 1;
                    /**
                     * @description 1 for a receiver who is online only.
                     * @enum {unknown}
                     */
                    OnlineOnlyFlag?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description When the message was sent, Unix time. */
                        MsgTime?: number;
                        /** @description Names the message when it is to be recalled. */
                        MsgKey?: string;
                        /** @description Names the message in the clients. */
                        MsgId?: string;
                    };
                };
            };
        };
    };
    "openim.batchsendmsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                     * @description 1 puts the message into the sender's own conversations too, 2 does not.
                     * @enum {unknown}
                     */
                    SyncOtherMachine?: 1 | 2;
                    /** @description UserID of the sender. */
                    From_Account?: string;
                    /** @description UserIDs of the receivers, up to 500. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                    /** @description A number for the order of messages in the same second. */
                    MsgSeq?: number;
                    /** @description A random number of 32 bits, unsigned. */
                    MsgRandom: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    /** @description For how long the message is kept for receivers that are offline: up to 7 days, which is the default. 0 keeps it for nobody; newer text on batches says 1. */
                    MsgLifeTime?: number;
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                    /** @description `NoUnread` does not count the message as unread, `NoLastMsg` leaves the conversation list alone, `WithMuteNotifications` heeds who muted the sender. */
                    SendMsgControl?: string[];
                    OfflinePushInfo?: components["schemas"]["OfflinePushInfo"];
                    /**
                     * @description 1 for users online only; the message then counts as unread for nobody and is not stored. Not together with OfflinePushInfo.
                     * @enum {unknown}
                     */
                    OnlineOnlyFlag?: 0 | 1;
                    /**
                     * @description 1 to ask for a read receipt.
                     * @default 0
                     * @enum {unknown}
                     */
                    IsNeedReadReceipt?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SomeReply"] & {
                        /** @description Names the message when it is to be recalled. */
                        MsgKey?: string;
                        /** @description Names the message in the clients. Since 2024-12-10. */
                        MsgId?: string;
                        /** @description Who did not get the message. Empty or left out when all did, or when the call failed. */
                        ErrorList?: {
                            /** @description UserID of the receiver. */
                            To_Account: string;
                            /** @description Why, one of `x-errors`. */
                            ErrorCode: number;
                        }[];
                    };
                };
            };
        };
    };
    "openim.admin_getroammsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user as whom the conversation is read. */
                    Operator_Account: string;
                    /** @description UserID of the other user of the conversation. */
                    Peer_Account: string;
                    /** @description How many messages are asked for. */
                    MaxCnt: number;
                    /** @description The span begins here, Unix time. */
                    MinTime: number;
                    /** @description The span ends here, Unix time. */
                    MaxTime: number;
                    /** @description For the next page: LastMsgKey of the page before. */
                    LastMsgKey?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /**
                         * @description 1 if these were the last messages of the span, 0 if there are more.
                         * @enum {unknown}
                         */
                        Complete?: 0 | 1;
                        /** @description How many messages the reply has. */
                        MsgCnt?: number;
                        /** @description Time of the oldest message of the reply, Unix time. */
                        LastMsgTime?: number;
                        /** @description MsgKey of the oldest message of the reply. */
                        LastMsgKey?: string;
                        /** @description The messages, the oldest first. */
                        MsgList?: {
                            /** @description UserID of the sender. */
                            From_Account: string;
                            /** @description UserID of the receiver. */
                            To_Account: string;
                            /** @description The number that the sender gave the message. */
                            MsgSeq: number;
                            /** @description Random number of the message. */
                            MsgRandom: number;
                            /** @description When the message was sent, Unix time. */
                            MsgTimeStamp: number;
                            /** @description 0 for a message as it is, 8 for one that was recalled. */
                            MsgFlagBits: number;
                            /**
                             * @description 1 if the receiver sent a read receipt for the message.
                             * @enum {unknown}
                             */
                            IsPeerRead: 0 | 1;
                            /** @description Names the message when it is to be recalled. */
                            MsgKey: string;
                            MsgBody: components["schemas"]["MsgBody"];
                            /** @description Data of the app, kept with the message. */
                            CloudCustomData?: string;
                        }[];
                    };
                };
            };
        };
    };
    "openim.admin_msgwithdraw": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the sender of the message. */
                    From_Account: string;
                    /** @description UserID of the receiver. */
                    To_Account: string;
                    /** @description MsgKey of the message. */
                    MsgKey: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim.admin_set_msg_read": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user who has read. */
                    Report_Account: string;
                    /** @description UserID of the other user of the conversation. */
                    Peer_Account: string;
                    /** @description What came before this is read, Unix time; now when left out. The table says String, an SDK sends a number. */
                    MsgReadTime?: number | string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim.get_c2c_unread_msg_num": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user. */
                    To_Account: string;
                    /** @description UserIDs of the other users of the conversations, up to 10. All conversations together when left out. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    Peer_Account?: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description How many messages of all conversations are unread. */
                        AllC2CUnreadMsgNum?: number;
                        /** @description The conversations that were asked for. */
                        C2CUnreadMsgNumList?: {
                            /** @description UserID of the other user. */
                            Peer_Account: string;
                            /** @description How many messages are unread. */
                            C2CUnreadMsgNum: number;
                        }[];
                        /** @description The conversations that could not be counted. */
                        ErrorList?: {
                            /** @description UserID of the other user. */
                            Peer_Account: string;
                            /** @description Why; 70107 for an account that does not exist. */
                            ErrorCode: number;
                        }[];
                    };
                };
            };
        };
    };
    "openim.modify_c2c_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the sender of the message. */
                    From_Account: string;
                    /** @description UserID of the receiver. */
                    To_Account: string;
                    /** @description MsgKey of the message. */
                    MsgKey: string;
                    MsgBody?: components["schemas"]["MsgBody"];
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim.modify_group_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Number of the message. */
                    MsgSeq: number;
                    MsgBody?: components["schemas"]["MsgBody"];
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                    /** @description ID of a topic, in a Community with topics: the message is in it. */
                    TopicId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim.c2c_msg_read_receipt": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user who has read: the receiver of the messages. */
                    Operator_Account: string;
                    /** @description UserID of the other user: the sender of the messages. */
                    Peer_Account: string;
                    /** @description The messages. */
                    C2CMsgInfo: {
                        /** @description UserID of the sender: Peer_Account. */
                        From_Account: string;
                        /** @description UserID of the receiver: Operator_Account. */
                        To_Account: string;
                        /** @description MsgKey of the message. */
                        MsgKey: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim.importmsg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                     * @description 5 for a message of now, which counts as unread; 2 for one of the past, which counts as read.
                     * @enum {unknown}
                     */
                    SyncFromOldSystem: 2 | 5;
                    /** @description UserID of the sender. */
                    From_Account: string;
                    /** @description UserID of the receiver. */
                    To_Account: string;
                    /** @description A number for the order of messages in the same second, and to find duplicates. A random one when left out. */
                    MsgSeq?: number;
                    /** @description A random number of 32 bits, unsigned. */
                    MsgRandom: number;
                    /** @description When the message was sent, Unix time. */
                    MsgTimeStamp: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim.delete_c2c_msg_ramble": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user for whom they are deleted. */
                    Operator_Account: string;
                    /** @description UserID of the other user of the conversation. */
                    Peer_Account: string;
                    /** @description MsgKeys of the messages, up to 30. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MsgKeyList: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description MsgKeys of the request that are malformed. */
                        InvalidMsgKeyList?: string[];
                    };
                };
            };
        };
    };
    "openim_msg_ext_http_svc.set_key_values": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the sender of the message. */
                    From_Account?: string;
                    /** @description UserID of the receiver. */
                    To_Account: string;
                    /** @description MsgKey of the message. */
                    MsgKey: string;
                    /**
                     * @description 1 sets pairs, 2 deletes pairs, 3 deletes all of them.
                     * @enum {unknown}
                     */
                    OperateType: 1 | 2 | 3;
                    /** @description The pairs to set or to delete, up to 20; not for OperateType 3. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    ExtensionList?: {
                        /** @description Key of the pair, up to 100 bytes. */
                        Key: string;
                        /** @description Value of the pair, up to 1,000 bytes. */
                        Value: string;
                        /** @description Version of the pair that the caller knows, 0 for a new one. It is not checked for an admin. */
                        Seq?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each pair. */
                        ExtensionList?: {
                            /** @description Zero for success; 23001 if another changed the pair in between. */
                            ErrorCode: number;
                            /** @description The pair as it is now. */
                            Extension: {
                                /** @description Key of the pair, up to 100 bytes. */
                                Key: string;
                                /** @description Value of the pair, up to 1,000 bytes. */
                                Value: string;
                                /** @description Version of the pair. */
                                Seq: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "openim_msg_ext_http_svc.get_key_values": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the sender of the message. */
                    From_Account?: string;
                    /** @description UserID of the receiver. */
                    To_Account: string;
                    /** @description MsgKey of the message. */
                    MsgKey: string;
                    /** @description Pairs of this version and newer ones only. */
                    StartSeq?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /**
                         * @description 1 if the reply has all pairs, 0 if there are more.
                         * @enum {unknown}
                         */
                        CompleteFlag?: 0 | 1;
                        /** @description Newest version of all pairs. */
                        LatestSeq?: number;
                        /** @description Version at which all pairs were deleted: pairs up to it are gone. */
                        ClearSeq?: number;
                        /** @description The pairs, the oldest version first, up to 200. */
                        ExtensionList?: {
                            /** @description Key of the pair, up to 100 bytes. */
                            Key: string;
                            /** @description Value of the pair, up to 1,000 bytes. */
                            Value: string;
                            /** @description Version of the pair. */
                            Seq: number;
                        }[];
                    };
                };
            };
        };
    };
    "openim_msg_ext_http_svc.group_set_key_values": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Number of the message. */
                    MsgSeq: number;
                    /**
                     * @description 1 sets pairs, 2 deletes pairs, 3 deletes all of them.
                     * @enum {unknown}
                     */
                    OperateType: 1 | 2 | 3;
                    /** @description The pairs to set or to delete, up to 20; not for OperateType 3. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    ExtensionList?: {
                        /** @description Key of the pair, up to 100 bytes. */
                        Key: string;
                        /** @description Value of the pair, up to 1,000 bytes. */
                        Value: string;
                        /** @description Version of the pair that the caller knows, 0 for a new one. It is not checked for an admin. */
                        Seq?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each pair. */
                        ExtensionList?: {
                            /** @description Zero for success; 23001 if another changed the pair in between. */
                            ErrorCode: number;
                            /** @description The pair as it is now. */
                            Extension: {
                                /** @description Key of the pair, up to 100 bytes. */
                                Key: string;
                                /** @description Value of the pair, up to 1,000 bytes. */
                                Value: string;
                                /** @description Version of the pair. */
                                Seq: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "openim_msg_ext_http_svc.group_get_key_values": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    GroupId: components["schemas"]["GroupId"];
                    /** @description Number of the message. */
                    MsgSeq: number;
                    /** @description Pairs of this version and newer ones only. */
                    StartSeq?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /**
                         * @description 1 if the reply has all pairs, 0 if there are more.
                         * @enum {unknown}
                         */
                        CompleteFlag?: 0 | 1;
                        /** @description Newest version of all pairs. */
                        LatestSeq?: number;
                        /** @description Version at which all pairs were deleted: pairs up to it are gone. */
                        ClearSeq?: number;
                        /** @description The pairs, the oldest version first, up to 200. */
                        ExtensionList?: {
                            /** @description Key of the pair, up to 100 bytes. */
                            Key: string;
                            /** @description Value of the pair, up to 1,000 bytes. */
                            Value: string;
                            /** @description Version of the pair. */
                            Seq: number;
                        }[];
                    };
                };
            };
        };
    };
    "recentcontact.get_list": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user. */
                    From_Account: string;
                    /** @description Time of the first conversation, 0 for the first page. */
                    TimeStamp: number;
                    /** @description Position of the first conversation, 0 for the first page. */
                    StartIndex: number;
                    /** @description Time of the first pinned conversation, 0 for the first page. */
                    TopTimeStamp: number;
                    /** @description Position of the first pinned conversation, 0 for the first page. */
                    TopStartIndex: number;
                    /** @description A sum: 1 for pinned conversations, 2 for conversations without messages, 4 for pages of pinned conversations. */
                    AssistFlags: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The conversations. */
                        SessionItem?: {
                            /**
                             * @description 1 for a one-to-one conversation, 2 for a group.
                             * @enum {unknown}
                             */
                            Type: 1 | 2;
                            /** @description UserID of the other user of a one-to-one conversation. */
                            To_Account?: string;
                            /** @description ID of a group. */
                            GroupId?: string;
                            /** @description Time of the conversation, Unix time. */
                            MsgTime: number;
                            /**
                             * @description 1 for a pinned conversation.
                             * @enum {unknown}
                             */
                            TopFlag: 0 | 1;
                        }[];
                        /**
                         * @description 1 if these were the last conversations, 0 if there are more.
                         * @enum {unknown}
                         */
                        CompleteFlag?: 0 | 1;
                        /** @description TimeStamp of the request for the next page. */
                        TimeStamp?: number;
                        /** @description StartIndex of the request for the next page. */
                        StartIndex?: number;
                        /** @description TopTimeStamp of the request for the next page. */
                        TopTimeStamp?: number;
                        /** @description TopStartIndex of the request for the next page. */
                        TopStartIndex?: number;
                        /** @description What went wrong, for a client to show. */
                        ErrorDisplay?: string;
                    };
                };
            };
        };
    };
    "recentcontact.delete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the user. */
                    From_Account: string;
                    /**
                     * @description 1 for a one-to-one conversation, 2 for a group.
                     * @enum {unknown}
                     */
                    Type: 1 | 2;
                    /** @description UserID of the other user of a one-to-one conversation. */
                    To_Account?: string;
                    /** @description ID of the group. */
                    ToGroupid?: string;
                    /**
                     * @description 1 deletes the messages too.
                     * @default 0
                     * @enum {unknown}
                     */
                    ClearRamble?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What went wrong, for a client to show. */
                        ErrorDisplay?: string;
                    };
                };
            };
        };
    };
    "openim.query_online_status": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The accounts, up to 500. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                    /**
                     * @description 1 to get the platforms as well.
                     * @default 0
                     * @enum {unknown}
                     */
                    IsNeedDetail?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description Who is online. */
                        QueryResult?: {
                            /** @description The account. */
                            To_Account: string;
                            /**
                             * @description `Online` if any device is; `PushOnline` for up to 7 days after a phone lost its connection; otherwise `Offline`.
                             * @enum {unknown}
                             */
                            Status: "Online" | "PushOnline" | "Offline";
                            /** @description The platforms. Left out for an account that is offline. */
                            Detail?: {
                                /** @description The platform. The sample spells IPhone, the table iPhone. */
                                Platform: string;
                                /**
                                 * @description Whether the device is online.
                                 * @enum {unknown}
                                 */
                                Status: "Online" | "PushOnline";
                            }[];
                        }[];
                        /** @description The accounts that could not be looked up. Empty if all could. */
                        ErrorList?: {
                            /** @description The account. */
                            To_Account: string;
                            /** @description Why, one of `x-errors`. */
                            ErrorCode: number;
                        }[];
                    };
                };
            };
        };
    };
    "openconfigsvr.setnospeaking": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The account. */
                    Set_Account: string;
                    /** @description For how long the account may send no messages to users. 0 ends the mute, 4294967295 never ends. */
                    C2CmsgNospeakingTime?: number;
                    /** @description For how long the account may send no messages in groups. 0 ends the mute, 4294967295 never ends. */
                    GroupmsgNospeakingTime?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openconfigsvr.getnospeaking": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The account. */
                    Get_Account: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description For how long it may send no messages to users. 0 for an account that may, 4294967295 for ever. */
                        C2CmsgNospeakingTime?: number;
                        /** @description For how long it may send no messages in groups. 0 for an account that may, 4294967295 for ever. */
                        GroupmsgNospeakingTime?: number;
                    };
                };
            };
        };
    };
    "profile.portrait_set": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose profile it is. */
                    From_Account: string;
                    ProfileItem: components["schemas"]["ProfileItem"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"];
                };
            };
        };
    };
    "profile.portrait_get": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose profiles. */
                    To_Account: string[];
                    /** @description Names of the fields. */
                    TagList: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description The profiles, in the order of the request. */
                        UserProfileItem?: {
                            /** @description The account. */
                            To_Account: string;
                            ProfileItem?: components["schemas"]["ProfileItem"];
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words; empty for success. */
                            ResultInfo: string;
                        }[];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.friend_add": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Who adds friends. */
                    From_Account: string;
                    /** @description The friends. */
                    AddFriendItem: {
                        /** @description UserID of the friend. */
                        To_Account: string;
                        /** @description What the user calls the friend, at most 96 bytes. */
                        Remark?: string;
                        /** @description Group of friends to put the friend into, at most 30 bytes; only one. */
                        GroupName?: string;
                        /** @description How the user found the friend: `AddSource_Type_` and a keyword of at most 8 Latin letters. */
                        AddSource?: string;
                        /** @description Message to the friend, at most 256 bytes. */
                        AddWording?: string;
                    }[];
                    /**
                     * @description Whether both get each other as friends.
                     * @default Add_Type_Both
                     * @enum {unknown}
                     */
                    AddType?: "Add_Type_Both" | "Add_Type_Single";
                    /**
                     * @description 1 adds the friend whatever the AllowType of the other.
                     * @default 0
                     * @enum {unknown}
                     */
                    ForceAddFlags?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.friend_import": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose friends. */
                    From_Account: string;
                    /** @description The friends. */
                    AddFriendItem: {
                        /** @description UserID of the friend. */
                        To_Account: string;
                        /** @description What the user calls the friend, at most 96 bytes. */
                        Remark?: string;
                        /** @description When the user chose the remark, Unix time. */
                        RemarkTime?: number;
                        /** @description Groups of friends to put the friend into, at most 30 bytes each. */
                        GroupName?: string[];
                        /** @description How the user found the friend: `AddSource_Type_` and a keyword of at most 8 Latin letters. */
                        AddSource: string;
                        /** @description Message to the friend, at most 256 bytes. */
                        AddWording?: string;
                        /** @description When they became friends, Unix time. */
                        AddTime?: number;
                        /** @description Fields of the app's own. */
                        CustomItem?: {
                            /** @description `Tag_SNS_Custom_` and a name. */
                            Tag?: string;
                            /** @description The value. */
                            Value?: string | number;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.friend_update": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose friends. */
                    From_Account: string;
                    /** @description The friends. */
                    UpdateItem: {
                        /** @description UserID of the friend. */
                        To_Account: string;
                        SnsItem: components["schemas"]["SnsItem"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.friend_delete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Who deletes friends. */
                    From_Account: string;
                    /** @description The friends, up to 1,000. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                    /**
                     * @description `Delete_Type_Single` takes the friend out of the list of the user, `Delete_Type_Both` the user out of the list of the friend as well.
                     * @default Delete_Type_Single
                     * @enum {unknown}
                     */
                    DeleteType?: "Delete_Type_Single" | "Delete_Type_Both";
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.friend_delete_all": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Who deletes friends. */
                    From_Account: string;
                    /**
                     * @description `Delete_Type_Single` takes the friend out of the list of the user, `Delete_Type_Both` the user out of the list of the friend as well.
                     * @default Delete_Type_Single
                     * @enum {unknown}
                     */
                    DeleteType?: "Delete_Type_Single" | "Delete_Type_Both";
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"];
                };
            };
        };
    };
    "sns.friend_check": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose friends. */
                    From_Account: string;
                    /** @description The accounts, up to 1,000. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                    /**
                     * @description Whether only the list of the user is looked at, or those of both.
                     * @enum {unknown}
                     */
                    CheckType: "CheckResult_Type_Single" | "CheckResult_Type_Both";
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description What each is to the user, in the order of the request. */
                        InfoItem?: {
                            /** @description The account. */
                            To_Account: string;
                            /**
                             * @description `CheckResult_Type_AWithB` if the account is on the list of the user, `CheckResult_Type_BWithA` if the user is on that of the account, `CheckResult_Type_BothWay` for both; otherwise `CheckResult_Type_NoRelation`. A check of one side knows AWithB and NoRelation only.
                             * @enum {unknown}
                             */
                            Relation: "CheckResult_Type_BothWay" | "CheckResult_Type_AWithB" | "CheckResult_Type_BWithA" | "CheckResult_Type_NoRelation";
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words; empty for success. */
                            ResultInfo: string;
                        }[];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.friend_get": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose friends. */
                    From_Account: string;
                    /** @description Where the page begins: 0, or NextStartIndex of the page before. */
                    StartIndex: number;
                    /** @description StandardSequence of an earlier reply. If nothing changed since, the fields of Chat's own are left out. */
                    StandardSequence?: number;
                    /** @description CustomSequence of an earlier reply. If nothing changed since, the app's own fields are left out. */
                    CustomSequence?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description The friends. */
                        UserDataItem?: {
                            /** @description UserID of the friend. */
                            To_Account: string;
                            ValueItem: components["schemas"]["SnsItem"];
                        }[];
                        /** @description Counts the changes of Chat's own fields. */
                        StandardSequence?: number;
                        /** @description Counts the changes of the app's own fields. */
                        CustomSequence?: number;
                        /** @description How many friends the user has. */
                        FriendNum?: number;
                        /** @description Not zero if this is the last page. */
                        CompleteFlag?: number;
                        /** @description Where the next page begins. */
                        NextStartIndex?: number;
                    };
                };
            };
        };
    };
    "sns.friend_get_list": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose friends. */
                    From_Account: string;
                    /** @description The friends. */
                    To_Account: string[];
                    /** @description Names of fields of friends and profiles. */
                    TagList: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description The friends, in the order of the request. */
                        InfoItem?: {
                            /** @description UserID of the friend. */
                            To_Account: string;
                            /** @description Fields of the friend and of the profile. */
                            SnsProfileItem?: {
                                /** @description Name of the field. */
                                Tag: string;
                                /** @description As sns/friend_update and profile/portrait_set take it. */
                                Value: string | number | string[];
                            }[];
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words; empty for success. */
                            ResultInfo: string;
                        }[];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.group_add": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose groups. */
                    From_Account: string;
                    /** @description Names of the groups, at most 30 bytes each. */
                    GroupName: string[];
                    /** @description Friends to put into the groups. */
                    To_Account?: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                        Fail_Account?: components["schemas"]["FailAccount"];
                        /** @description Counts the changes of the groups of friends. */
                        CurrentSequence?: number;
                    };
                };
            };
        };
    };
    "sns.group_delete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose groups. */
                    From_Account: string;
                    /** @description Names of the groups. */
                    GroupName: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description Counts the changes of the groups of friends. */
                        CurrentSequence?: number;
                    };
                };
            };
        };
    };
    "sns.group_get": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose groups. */
                    From_Account: string;
                    /** @description `Need_Friend_Type_Yes` to get the friends as well. The page says that it counts only without GroupName; its sample has both. */
                    NeedFriend?: string;
                    /** @description Names of the groups. Without it, all. */
                    GroupName?: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description The groups. */
                        ResultItem?: {
                            /** @description Name of the group. */
                            GroupName: string;
                            /** @description How many friends are in it. */
                            FriendNumber: number;
                            /** @description Who is in it, if NeedFriend asks for it. */
                            To_Account?: string[];
                        }[];
                        /** @description Counts the changes of the groups of friends. */
                        CurrentSequence?: number;
                    };
                };
            };
        };
    };
    "sns.black_list_add": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose block list. */
                    From_Account: string;
                    /** @description The accounts, up to 1,000. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.black_list_delete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose block list. */
                    From_Account: string;
                    /** @description The accounts, up to 1,000. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "sns.black_list_get": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose block list. */
                    From_Account: string;
                    /** @description Where the page begins: 0, or StartIndex of the reply before. */
                    StartIndex: number;
                    /** @description How many accounts the page has at most. */
                    MaxLimited: number;
                    /** @description CurruentSequence of an earlier reply. The page tells callers of the REST API to give 0; its sample has 12. */
                    LastSequence: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description The accounts. */
                        BlackListItem?: {
                            /** @description The account. */
                            To_Account: string;
                            /** @description Since when, Unix time. */
                            AddBlackTimeStamp: number;
                        }[];
                        /** @description Where the next page begins; 0 after the last one. */
                        StartIndex?: number;
                        /** @description Counts the changes of the block list. The name is spelled so. */
                        CurruentSequence?: number;
                    };
                };
            };
        };
    };
    "sns.black_list_check": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Whose block list. */
                    From_Account: string;
                    /** @description The accounts, up to 1,000. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                    /**
                     * @description Whether only the list of the user is looked at, or those of both.
                     * @enum {unknown}
                     */
                    CheckType: "BlackCheckResult_Type_Single" | "BlackCheckResult_Type_Both";
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description What each is to the user, in the order of the request. */
                        BlackListCheckItem?: {
                            /** @description The account. */
                            To_Account: string;
                            /**
                             * @description `BlackCheckResult_Type_AWithB` if the account is on the list of the user, `BlackCheckResult_Type_BWithA` if the user is on that of the account, `BlackCheckResult_Type_BothWay` for both; otherwise `BlackCheckResult_Type_NO`. A check of one side knows AWithB and NO only.
                             * @enum {unknown}
                             */
                            Relation: "BlackCheckResult_Type_BothWay" | "BlackCheckResult_Type_AWithB" | "BlackCheckResult_Type_BWithA" | "BlackCheckResult_Type_NO";
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words; empty for success. */
                            ResultInfo: string;
                        }[];
                        Fail_Account?: components["schemas"]["FailAccount"];
                    };
                };
            };
        };
    };
    "follow.follow_add": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Who follows. */
                    From_Account: string;
                    /** @description Whom, up to 20. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    FollowItem: {
                        /** @description UserID of the user. */
                        To_Account: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                    };
                };
            };
        };
    };
    "follow.follow_delete": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Who follows. */
                    From_Account: string;
                    /** @description Whom, up to 20. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        ResultItem?: components["schemas"]["AccountResults"];
                    };
                };
            };
        };
    };
    "follow.follow_get": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The user. */
                    From_Account: string;
                    /**
                     * @description 1 for followers, 2 for the followed, 3 for mutual follows.
                     * @enum {unknown}
                     */
                    FollowType: 1 | 2 | 3;
                    /** @description NextCursor of the page before; empty for the first. The page calls it required; SDKs leave it out for the first. */
                    StartCursor?: string;
                    /**
                     * @description How many, up to 1,000. The page calls it required, and gives it a default.
                     * @default 100
                     */
                    WantNum?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description The users. */
                        FollowItem?: {
                            /** @description UserID of the user. */
                            To_Account: string;
                            /** @description Since when, Unix time. */
                            FollowTime: number;
                            ProfileItem?: components["schemas"]["ProfileItem"];
                        }[];
                        /** @description Where the next page begins; empty after the last one. */
                        NextCursor?: string;
                    };
                };
            };
        };
    };
    "follow.follow_check": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The user. */
                    From_Account: string;
                    /** @description The others, up to 100. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description What each is to the user. */
                        ResultItem?: {
                            /** @description UserID of the other. */
                            To_Account: string;
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words; empty for success. */
                            ResultInfo: string;
                            /**
                             * @description 0 if neither follows, 1 if the other follows the user, 2 if the user follows the other, 3 for both.
                             * @enum {unknown}
                             */
                            FollowType: 0 | 1 | 2 | 3;
                        }[];
                    };
                };
            };
        };
    };
    "follow.follow_get_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description Who asks. */
                    From_Account: string;
                    /** @description The users, up to 20. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayReply"] & {
                        /** @description The counts. */
                        FollowInfo?: {
                            /** @description UserID of the user. */
                            To_Account: string;
                            /** @description Zero for success; otherwise one of `x-errors`. */
                            ResultCode: number;
                            /** @description The same in words; empty for success. */
                            ResultInfo: string;
                            /** @description How many follow the user. */
                            FollowerCount: number;
                            /** @description How many the user follows. */
                            FollowingCount: number;
                            /** @description How many do both. */
                            MutualFollowingCount: number;
                        }[];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.create_official_account": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the owner, who must be imported. */
                    Owner_Account: string;
                    /** @description ID that the app chooses. It starts with `@TOA#_`. */
                    OfficialAccountUserID?: string;
                    /** @description Name of the official account, up to 150 bytes of UTF-8. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    Name: string;
                    /** @description What it is about, up to 400 bytes. */
                    Introduction?: string;
                    /** @description URL of its picture, up to 500 bytes. */
                    FaceUrl?: string;
                    /** @description The organization that it belongs to, up to 500 bytes. */
                    Organization?: string;
                    /** @description Data of the app's own, up to 3,000 bytes. */
                    CustomString?: string;
                    /**
                     * @description How many subscribers it may have.
                     * @default 100000
                     */
                    MaxSubscriberNum?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description ID of the new official account. */
                        OfficialAccountUserID?: string;
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.destroy_official_account": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "official_account_open_http_svc.modify_official_account_base_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description The new name, up to 150 bytes of UTF-8. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    Name?: string;
                    /** @description What it is about, up to 400 bytes. */
                    Introduction?: string;
                    /** @description URL of its picture, up to 500 bytes. */
                    FaceUrl?: string;
                    /** @description The organization that it belongs to, up to 500 bytes. */
                    Organization?: string;
                    /** @description Data of the app's own, up to 3,000 bytes. */
                    CustomString?: string;
                    /** @description How many subscribers it may have. */
                    MaxSubscriberNum?: number;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "official_account_open_http_svc.get_official_account_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description The official accounts, up to 50. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    OfficialAccountIdList: {
                        /** @description ID of the official account. */
                        Official_Account: string;
                    }[];
                    /** @description What to answer. Without it everything is answered. */
                    ResponseFilter?: {
                        /** @description The fields of an official account to answer. Without it all are answered. */
                        OfficialAccountBaseInfoFilter?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description The official accounts, in the order of the request. */
                        OfficialAccountInfoList?: {
                            /** @description Zero for this official account, or its error. */
                            ErrorCode: number;
                            /** @description What is wrong with it. */
                            ErrorInfo: string;
                            /** @description ID of the official account. */
                            Official_Account: string;
                            /** @description When it was created, Unix time. */
                            CreateTime?: number;
                            /** @description Its name. */
                            Name?: string;
                            /** @description UserID of its owner. */
                            Owner_Account?: string;
                            /** @description When its last message was sent, Unix time; 0 if there was none. */
                            LastMsgTime?: number;
                            /** @description How many subscribers it has. */
                            SubscriberNum?: number;
                            /** @description What it is about. */
                            Introduction?: string;
                            /** @description URL of its picture. */
                            FaceUrl?: string;
                            /** @description The organization that it belongs to. */
                            Organization?: string;
                            /** @description Data of the app's own. */
                            CustomString?: string;
                        }[];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.add_subscriber": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description The new subscribers, up to 100. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    SubscriberList: {
                        /** @description UserID of the subscriber. */
                        Subscriber_Account: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        SubscriberList?: {
                            /** @description UserID of the subscriber. */
                            Subscriber_Account: string;
                            /**
                             * @description 0 failed, 1 subscribed, 2 subscribed before.
                             * @enum {unknown}
                             */
                            Result: 0 | 1 | 2;
                        }[];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.delete_subscriber": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description UserIDs of those who unsubscribe. */
                    SubscriberToDel_Account: string[];
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        SubscriberList?: {
                            /** @description UserID of the user. */
                            Subscriber_Account: string;
                            /**
                             * @description 0 failed, 1 unsubscribed, 2 no subscriber before.
                             * @enum {unknown}
                             */
                            Result: 0 | 1 | 2;
                        }[];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.modify_subscriber_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description UserID of the subscriber. */
                    Subscriber_Account: string;
                    /** @description Data of the app's own about the subscription. */
                    CustomString?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "official_account_open_http_svc.get_subscriber_info": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description How many subscribers a reply has at most, up to 200. Without it all are answered. */
                    Limit?: number;
                    /** @description Where to go on: `Next` of the reply before, `''` at the beginning. That it may be left out at the beginning is our choice. */
                    Next?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description Where to go on, empty at the end. */
                        Next?: string;
                        /** @description How many subscribers the official account has. */
                        SubscriberNum?: number;
                        /** @description The subscribers of this page. */
                        SubscriberList?: {
                            /** @description UserID of the subscriber. */
                            Subscriber_Account: string;
                            /** @description Since when, Unix time. */
                            SubscribeTime: number;
                            /** @description Data of the app's own about the subscription. */
                            CustomString: string;
                            /** @description How the subscriber receives messages, as members of a group do. */
                            MsgFlag: string;
                            /** @description When the subscriber last sent a message, Unix time. */
                            LastSendMsgTime: number;
                        }[];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.get_subscribed_official_account_list": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the subscriber. */
                    Subscriber_Account: string;
                    /**
                     * @description How many official accounts a reply has at most, up to 200.
                     * @default 200
                     */
                    Limit?: number;
                    /**
                     * @description How many official accounts to leave out at the beginning.
                     * @default 0
                     */
                    Offset?: number;
                    /** @description What to answer. Without it everything is answered. */
                    ResponseFilter?: {
                        /** @description The fields of an official account to answer. Without it all are answered. */
                        OfficialAccountBaseInfoFilter?: string[];
                        /** @description The fields of the subscription to answer. Without it all are answered. */
                        SelfInfoFilter?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description How many official accounts the user subscribed to. */
                        TotalCount?: number;
                        /**
                         * @description 1 if this is the last page, otherwise 0.
                         * @enum {unknown}
                         */
                        CompleteFlag?: 0 | 1;
                        /** @description `Offset` of the next page. */
                        Next?: number;
                        /** @description The official accounts of this page. */
                        OfficialAccountInfoList?: {
                            /** @description ID of the official account. */
                            Official_Account: string;
                            /** @description When it was created, Unix time. */
                            CreateTime?: number;
                            /** @description Its name. */
                            Name?: string;
                            /** @description UserID of its owner. */
                            Owner_Account?: string;
                            /** @description When its last message was sent, Unix time; 0 if there was none. */
                            LastMsgTime?: number;
                            /** @description How many subscribers it has. */
                            SubscriberNum?: number;
                            /** @description What it is about. */
                            Introduction?: string;
                            /** @description URL of its picture. */
                            FaceUrl?: string;
                            /** @description The organization that it belongs to. */
                            Organization?: string;
                            /** @description Data of the app's own. */
                            CustomString?: string;
                            /** @description The subscription. */
                            SelfInfo?: {
                                /** @description Since when, Unix time. */
                                SubscribeTime?: number;
                                /** @description Data of the app's own about the subscription. */
                                CustomString?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.send_official_account_msg": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description A random number of 32 bits, unsigned. */
                    Random: number;
                    MsgBody: components["schemas"]["MsgBody"];
                    OfflinePushInfo?: components["schemas"]["OfflinePushInfo"];
                    /** @description Callbacks that this message does not cause. */
                    ForbidCallbackControl?: string[];
                    /**
                     * @description 1 for subscribers who are online only.
                     * @default 0
                     * @enum {unknown}
                     */
                    OnlineOnlyFlag?: 0 | 1;
                    /** @description `NoLastMsg` leaves the conversation list alone. Not with OnlineOnlyFlag 1. */
                    SendMsgControl?: string[];
                    /** @description Data of the app, kept with the message. */
                    CloudCustomData?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        MsgTime?: components["schemas"]["MsgTime"];
                        MsgKey?: components["schemas"]["OfficialAccountMsgKey"];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.official_account_msg_recall": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description Keys of the messages, up to 10. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    MsgKeyList: string[];
                    /** @description Why, up to 100 bytes. */
                    Reason?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description What came of each. */
                        RecallRetList?: {
                            /** @description Key of the message. */
                            MsgKey: string;
                            /** @description 0 if it was recalled, otherwise an error code. */
                            RetCode: number;
                        }[];
                    };
                };
            };
        };
    };
    "official_account_open_http_svc.official_account_msg_get_simple": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    Official_Account: components["schemas"]["OfficialAccountID"];
                    /** @description Where to go on: `LastMsgKey` of the reply before. */
                    LastMsgKey?: string;
                    /** @description How many messages to answer. */
                    ReqMsgNumber?: number;
                    /**
                     * @description 1 to list recalled messages too.
                     * @default 0
                     * @enum {unknown}
                     */
                    WithRecalledMsg?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        Official_Account?: components["schemas"]["OfficialAccountID"];
                        /**
                         * @description 1 if there are no older messages, 0 if there are, 2 if all older ones have expired.
                         * @enum {unknown}
                         */
                        IsFinished?: 0 | 1 | 2;
                        /** @description Key of the last message of this page. */
                        LastMsgKey?: string;
                        /** @description The messages of this page. */
                        RspMsgList?: {
                            /** @description UserID of the sender. The sample has a number. */
                            From_Account: string;
                            /**
                             * @description 1 if the message has expired or was deleted, otherwise 0. That a recalled one has 2 is inferred from the page of groups.
                             * @enum {unknown}
                             */
                            IsPlaceMsg: 0 | 1 | 2;
                            MsgBody?: components["schemas"]["MsgBody"];
                            /** @description Key of the message. */
                            MsgKey: string;
                            /** @description Number of the message in the official account, from 1. */
                            MsgSeq?: number;
                            /** @description Random of the message. */
                            MsgRandom?: number;
                            /** @description When it was sent, Unix time. */
                            MsgTimeStamp?: number;
                        }[];
                    };
                };
            };
        };
    };
    "openim_robot_http_svc.create_robot": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the bot, up to 32 bytes. It starts with `@RBT#`. */
                    UserID: string;
                    /** @description Its nickname. */
                    Nick?: string;
                    /** @description URL of its picture. */
                    FaceUrl?: string;
                    /** @description Its status, up to 500 bytes. */
                    SelfSignature?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim_robot_http_svc.delete_robot": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the bot, up to 32 bytes. It starts with `@RBT#`. */
                    Robot_Account: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
        };
    };
    "openim_robot_http_svc.get_all_robots": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description UserIDs of the bots. */
                        Robot_Account?: string[];
                    };
                };
            };
        };
    };
    "timpush.batch": {
        parameters: {
            query: {
                /**
                 * @description The SDKAppID Chat gave the app. The case of the key counts: in the callbacks it is written `SdkAppid`.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description The UserID that calls: an admin of the app.
                 * @example admin
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description The UserSig of `identifier`, made from the secret key of the app. It may be made for each call or kept while it is valid.
                 * @example eJwtzL0KwjAUhuF7
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random number that identifies the call: an unsigned integer of 32 bits.
                 * @example 99999999
                 */
                random?: components["parameters"]["random"];
                /**
                 * @description Says that the body is JSON. Always `json`; the case counts.
                 * @example json
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
                    /** @description UserID of the sender, or a RegistrationID. */
                    From_Account: string;
                    /** @description UserIDs of the recipients, or RegistrationIDs, 1 to 500. More than `x-quotas` allows is an error of its own, so the schema sets no limit. */
                    To_Account: string[];
                    /** @description A random number of 32 bits, unsigned. It tells pushes of the same second apart. */
                    MsgRandom: number;
                    OfflinePushInfo: components["schemas"]["OfflinePushInfo"];
                    /** @description The app's own ID of the push, up to 64 bytes. It comes back in the callback. */
                    DataId?: string;
                };
            };
        };
        responses: {
            /** @description Chat's answer, whether it did as asked or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"] & {
                        /** @description ID of the push, as in the callback; empty if it failed. */
                        TaskId?: string;
                    };
                };
            };
        };
    };
}
