// Reads callbacks, a line each, gives each to the server that oapi-codegen made, and prints what arrived there as the generated types.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"

	"chatproof.test/models/chat"
)

type line struct {
	Name  string
	Query string
	Body  json.RawMessage
}

type receiver struct{ seen any }

func (r *receiver) Receive(_ context.Context, request chat.ReceiveRequestObject) (chat.ReceiveResponseObject, error) {
	value, err := request.Body.ValueByDiscriminator()
	if err != nil {
		return nil, err
	}
	r.seen = value
	return chat.Receive200JSONResponse{ActionStatus: "OK"}, nil
}

func main() {
	r := &receiver{}
	server := chat.Handler(chat.NewStrictHandler(r, nil))
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<24)
	for input.Scan() {
		var given line
		if err := json.Unmarshal(input.Bytes(), &given); err != nil {
			panic(err)
		}
		r.seen = nil
		request := httptest.NewRequest("POST", "/?"+given.Query, strings.NewReader(string(given.Body)))
		request.Header.Set("content-type", "application/json")
		response := httptest.NewRecorder()
		server.ServeHTTP(response, request)
		if response.Code != http.StatusOK {
			fmt.Printf("%q\n", response.Body.String())
			continue
		}
		text, err := json.Marshal(r.seen)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(text))
	}
}
