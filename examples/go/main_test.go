package main

import (
	"cmp"
	"encoding/json"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"
)

// vectors are signed callbacks, and whether a right receiver accepts them: npx chatproof export vectors --webhook all > vectors.json
type vectors struct {
	SdkAppID  string `json:"sdkAppId"`
	Token     string
	Clock     int64
	Callbacks []struct {
		Name, Method, Path, Body, Expect string
		Headers                          map[string]string
	}
}

func TestVectors(t *testing.T) {
	text, err := os.ReadFile(cmp.Or(os.Getenv("VECTORS"), "vectors.json"))
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	// By this clock every signature is fresh.
	rc := &receiver{appID: v.SdkAppID, token: v.Token, now: func() time.Time { return time.Unix(v.Clock, 0) }}
	for _, each := range v.Callbacks {
		t.Run(each.Name, func(t *testing.T) {
			request := httptest.NewRequest(each.Method, each.Path, strings.NewReader(each.Body))
			for name, value := range each.Headers {
				request.Header.Set(name, value)
			}
			response := httptest.NewRecorder()
			rc.ServeHTTP(response, request)
			var reply struct{ ActionStatus, ErrorInfo string }
			if err := json.Unmarshal(response.Body.Bytes(), &reply); err != nil {
				t.Fatal(err)
			}
			if isAccepted := reply.ActionStatus == "OK"; isAccepted != (each.Expect == "accept") {
				t.Errorf("answered %s %q; expected to %s it", reply.ActionStatus, reply.ErrorInfo, each.Expect)
			}
		})
	}
}
