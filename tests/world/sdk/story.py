"""A team's backend at work, with timsdk 1.1.12 as PyPI has it: accounts, friends, a group, a mute, messages, a recall and the history."""

from timsdk import TimClient

chat = TimClient(app_id=1400000001, app_key="any", identifier="admin")
accounts, friends, groups, messages = chat.im_open_login_svc, chat.sns, chat.group_open_http_svc, chat.open_im


def show(what, reply, *fields):
    """Prints how the call ended, and what the backend goes on with. A field that is not there ends the story."""
    print(what, reply["ActionStatus"], reply["ErrorCode"], *(reply[field] for field in fields))
    return reply


def text(words):
    return [{"MsgType": "TIMTextElem", "MsgContent": {"Text": words}}]


show("import alice", accounts.account_import("alice", nick="Alice", face_url="https://example.com/alice.png"))
show("import others", accounts.im_open_login_svc(["bob", "carol"]), "FailAccounts")

added = friends.friend_add("alice", [{"To_Account": "bob", "AddSource": "AddSource_Type_Web"}])
show("befriend", added)
print([(item["To_Account"], item["ResultCode"]) for item in added["ResultItem"]])
checked = show("check", friends.friend_check("alice", ["bob", "carol"]))
print([(item["To_Account"], item["Relation"]) for item in checked["InfoItem"]])
page = show("friends", friends.friend_get("alice"), "FriendNum", "CompleteFlag", "NextStartIndex")
print([item["To_Account"] for item in page["UserDataItem"]])

group = show("create", groups.create_group("team", owner_account="alice", member_list=[{"Member_Account": "bob"}]))["GroupId"]
joined = show("add", groups.add_group_member(group, [{"Member_Account": "carol"}]))
print([(item["Member_Account"], item["Result"]) for item in joined["MemberList"]])
show("rename", groups.modify_group_base_info(group, name="crew"))
(info,) = show("info", groups.get_group_info([group]))["GroupInfo"]
print(info["Name"], info["Owner_Account"], info["MemberNum"], [(member["Member_Account"], member["Role"]) for member in info["MemberList"]])

show("mute", groups.forbid_send_msg(group, ["bob"], 600))
muted = show("muted", groups.get_group_shut_uin(group))
print([member["Member_Account"] for member in muted["ShuttedUinList"]])


def send(sender, words, number):
    # timsdk's own send_group_msg takes a sender and never sends it.
    body = {"GroupId": group, "From_Account": sender, "Random": number, "MsgBody": text(words)}
    return groups.get_client().post("group_open_http_svc/send_group_msg", data=body)


show("bob is muted", send("bob", "may I?", 1))
show("unmute", groups.forbid_send_msg(group, ["bob"], 0))
kept = show("bob", send("bob", "now I may", 2), "MsgSeq")
slip = show("carol", send("carol", "a slip", 3), "MsgSeq")
show("admin", groups.send_group_msg(group, text("welcome"), msg_random=4), "MsgSeq")
recalled = show("recall", groups.group_msg_recall(group, [{"MsgSeq": slip["MsgSeq"]}]))
print([(item["MsgSeq"], item["RetCode"]) for item in recalled["RecallRetList"]])
history = show("history", groups.group_msg_get_simple(group, 20), "IsFinished")
for each in history["RspMsgList"]:
    print(each["MsgSeq"], each["From_Account"], each["IsPlaceMsg"], [part["MsgContent"].get("Text") for part in each["MsgBody"] or []])

key = show("to bob", messages.send_text_msg("bob", "lunch?", from_account="alice"))["MsgKey"]
show("take back", messages.admin_msg_withdraw("bob", "alice", key))
state = show("state", messages.query_state(["bob"]))
print([(item["To_Account"], item["State"]) for item in state["QueryResult"]])
show("unfriend", friends.friend_delete("alice", ["bob"]))
show("destroy", groups.destroy_group(group))
