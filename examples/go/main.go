// A webhook for Tencent Chat, with nothing but the standard library.
//
//	PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy go run .
//
// Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off in its console.
package main

import (
	"cmp"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"sync"
	"time"
)

// The fields each callback must have are pointers, so that one that is missing differs from an empty one.
type (
	requestOverLimit struct {
		ServiceName, Command *string
		Request, Limit       *int64
	}
	dailyGroupQuotaAlarm struct {
		QuotaUsed, Quota *int64
	}
	groupMessage struct {
		GroupID         *string `json:"GroupId"`
		Type            *string
		FromAccount     *string `json:"From_Account"`
		OperatorAccount *string `json:"Operator_Account"`
		Random          *int64
		MsgBody         []element
	}
	sendMsgException struct {
		groupMessage
		ErrorCode *int64
		ErrorInfo *string
	}
	beforeC2CMessage struct {
		FromAccount *string `json:"From_Account"`
		ToAccount   *string `json:"To_Account"`
		MsgBody     []element
	}
	prevFriendAdd struct {
		FriendItem []person
	}
	prevFriendResponse struct {
		ResponseFriendItem []person
	}
	chatbotSignal struct{}
)

// element is a part of a message. What its content looks like depends on its type.
type element struct {
	MsgType    string
	MsgContent json.RawMessage
}

type person struct {
	Account string `json:"To_Account"`
}

// newEvent returns what the body of a command is read into. A command that is not listed asks for no fields, and is
// acknowledged: somebody may switch it on in the console.
func newEvent(command string) any {
	switch command {
	case "Alert.RequestOverLimit":
		return new(requestOverLimit)
	case "Group.CallbackOnDailyGroupQuotaAlarm":
		return new(dailyGroupQuotaAlarm)
	case "Group.CallbackSendMsgException":
		return new(sendMsgException)
	case "Group.CallbackBeforeSendMsg":
		return new(groupMessage)
	case "C2C.CallbackBeforeSendMsg":
		return new(beforeC2CMessage)
	case "Sns.CallbackPrevFriendAdd":
		return new(prevFriendAdd)
	case "Sns.CallbackPrevFriendResponse":
		return new(prevFriendResponse)
	case "Chatbot.OnC2CSignalMessage":
		return new(chatbotSignal)
	}
	return new(struct{})
}

// An answer is the body of a reply.
type answer map[string]any

func newAnswer(status string, code int, info string) answer {
	return answer{"ActionStatus": status, "ErrorCode": code, "ErrorInfo": info}
}

func ok() answer { return newAnswer("OK", 0, "") }

// reject rejects a message. The sender gets the code and the text.
func reject(code int, reason string) answer { return newAnswer("OK", code, reason) }

// handle does the work. Chat waits 2 s for the answer, which comes when this has ended: what takes longer belongs in a
// queue. An error refuses the callback.
func handle(event any) (answer, error) {
	switch e := event.(type) {
	case *beforeC2CMessage:
		// Do your work here: decide about the message. The codes for rejecting are 120001 to 130000.
		if isForbidden(e.MsgBody) {
			return reject(120001, "no gambling here"), nil
		}
	case *groupMessage:
		// In groups they are 10100 to 10200.
		if isForbidden(e.MsgBody) {
			return reject(10100, "no gambling here"), nil
		}
	// The answers to these three need one more field. Here everybody may become a friend, and a chatbot gets an empty text.
	case *prevFriendAdd:
		return allowEach(e.FriendItem), nil
	case *prevFriendResponse:
		return allowEach(e.ResponseFriendItem), nil
	case *chatbotSignal:
		reply := ok()
		reply["RspData"] = ""
		return reply, nil
	case *requestOverLimit:
		// Do your work here: page whoever can slow the caller down.
		log.Printf("%s/%s is at %d of %d requests a second", *e.ServiceName, *e.Command, *e.Request, *e.Limit)
	case *dailyGroupQuotaAlarm:
		// Do your work here: stop creating groups, or ask for more.
		log.Printf("%d of %d groups are used up today", *e.QuotaUsed, *e.Quota)
	case *sendMsgException:
		// Do your work here: tell the sender, or send it again.
		log.Printf("a message to %s was not delivered: %d %s", *e.GroupID, *e.ErrorCode, *e.ErrorInfo)
	}
	return ok(), nil
}

var forbidden = regexp.MustCompile(`(?i)casino|lottery`)

// isForbidden tells whether a text of the message has a word that is forbidden.
func isForbidden(elements []element) bool {
	return slices.ContainsFunc(elements, func(e element) bool {
		var content struct{ Text string }
		isText := e.MsgType == "TIMTextElem" && json.Unmarshal(e.MsgContent, &content) == nil
		return isText && forbidden.MatchString(content.Text)
	})
}

func allowEach(persons []person) answer {
	results := make([]answer, len(persons))
	for i, p := range persons {
		results[i] = answer{"To_Account": p.Account, "ResultCode": 0, "ResultInfo": ""}
	}
	reply := ok()
	reply["ResultItem"] = results
	return reply
}

type receiver struct {
	appID, token string
	// now is the clock; a test has another one.
	now    func() time.Time
	events recent
}

// ServeHTTP refuses with HTTP 200, as Chat books every other status as a webhook that is down.
func (rc *receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	reply, err := rc.receive(w, r)
	if err != nil {
		reply = newAnswer("FAIL", 1, err.Error())
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(reply)
}

// receive handles a callback. Its error says why the callback is refused.
func (rc *receiver) receive(w http.ResponseWriter, r *http.Request) (answer, error) {
	query := r.URL.Query()
	// Compares the list, so that a parameter that comes twice is refused.
	if !slices.Equal(query["SdkAppid"], []string{rc.appID}) {
		return nil, errors.New("wrong SdkAppid")
	}
	if rc.token != "" && !isSigned(query, rc.token, rc.now()) {
		return nil, errors.New("wrong Sign, or one that is too old")
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 256<<10))
	if err != nil {
		return nil, errors.New("the body cannot be read")
	}
	var head *struct {
		CallbackCommand string
		EventTime       json.RawMessage
	}
	// Unmarshal refuses what is nested deeper than 10,000 levels, and the stacks of Go bear that.
	if err := json.Unmarshal(body, &head); err != nil || head == nil {
		return nil, errors.New("the body is not a JSON object")
	}
	command := query.Get("CallbackCommand")
	named := command
	if inQueryOnly.MatchString(command) {
		named = ""
	}
	if len(query["CallbackCommand"]) != 1 || command == "" || head.CallbackCommand != named {
		return nil, errors.New("query and body differ in CallbackCommand")
	}
	event := newEvent(command)
	if err := json.Unmarshal(body, event); err != nil {
		return nil, errors.New("a field has the wrong type")
	}
	if name, isMissing := missingField(event); isMissing {
		return nil, fmt.Errorf("%s is missing", name)
	}
	// Without EventTime a new event can look the same.
	var reply answer
	if head.EventTime == nil {
		reply, err = handle(event)
	} else {
		reply, err = rc.events.once(sha256.Sum256(body), func() (answer, error) { return handle(event) })
	}
	if err != nil {
		log.Print(err)
		return nil, errors.New("the event could not be handled")
	}
	return reply, nil
}

var (
	wholeNumber = regexp.MustCompile(`^[1-9][0-9]{0,14}$`)
	unixSeconds = regexp.MustCompile(`^[0-9]{1,12}$`)
	// inQueryOnly matches the commands of callbacks whose body has none.
	inQueryOnly = regexp.MustCompile(`^(Push|ContentCallback)\.`)
)

// isSigned tells whether Sign is the SHA-256 of token and RequestTime in hex. It is good for a minute; clocks may be
// behind or ahead.
func isSigned(query url.Values, token string, now time.Time) bool {
	if len(query["Sign"]) != 1 || len(query["RequestTime"]) != 1 || !unixSeconds.MatchString(query.Get("RequestTime")) {
		return false
	}
	given, err := hex.DecodeString(query.Get("Sign"))
	expected := sha256.Sum256([]byte(token + query.Get("RequestTime")))
	if err != nil || subtle.ConstantTimeCompare(given, expected[:]) == 0 {
		return false
	}
	seconds, err := strconv.ParseInt(query.Get("RequestTime"), 10, 64)
	return err == nil && now.Sub(time.Unix(seconds, 0)).Abs() <= time.Minute
}

// missingField names a field of the struct event points to that was not in the body, or was null.
func missingField(event any) (string, bool) {
	fields := reflect.ValueOf(event).Elem()
	for _, field := range reflect.VisibleFields(fields.Type()) {
		if !field.Anonymous && fields.FieldByIndex(field.Index).IsNil() {
			return field.Name, true
		}
	}
	return "", false
}

// recent remembers the handling of the latest events. Where several processes receive, remember events in what the processes
// share.
type recent struct {
	mutex  sync.Mutex
	events []*handling
}

type handling struct {
	digest  [sha256.Size]byte
	outcome func() (answer, error)
}

// once handles an event once. Chat may send it again when it missed the answer, also while the first is still being handled:
// the second then waits for the first and gets its outcome.
func (r *recent) once(digest [sha256.Size]byte, handle func() (answer, error)) (answer, error) {
	return r.find(digest, handle).outcome()
}

func (r *recent) find(digest [sha256.Size]byte, handle func() (answer, error)) *handling {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	for _, h := range r.events {
		if h.digest == digest {
			return h
		}
	}
	h := &handling{digest: digest}
	h.outcome = sync.OnceValues(func() (answer, error) {
		err := errors.New("handle panics")
		// An event whose handling failed is handled anew when it comes again.
		defer func() {
			if err != nil {
				r.forget(h)
			}
		}()
		var reply answer
		reply, err = handle()
		return reply, err
	})
	r.events = append(r.events, h)
	if len(r.events) > 1000 {
		r.events = r.events[1:]
	}
	return h
}

func (r *recent) forget(failed *handling) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.events = slices.DeleteFunc(r.events, func(h *handling) bool { return h == failed })
}

func main() {
	log.SetFlags(0)
	rc := &receiver{appID: os.Getenv("SDK_APP_ID"), token: os.Getenv("CHAT_TOKEN"), now: time.Now}
	if !wholeNumber.MatchString(rc.appID) {
		log.Fatalf("SDK_APP_ID is %q: give the SDKAppID from the console, a number such as 1400000001.", rc.appID)
	}
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", cmp.Or(os.Getenv("PORT"), "3000")))
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("http://%s/im", listener.Addr())
	mux := http.NewServeMux()
	mux.Handle("POST /im", rc)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}
