module chat-webhook

go 1.22
