import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;

/**
 * A webhook for Tencent Chat, with the HTTP server of the JDK and Jackson.
 *
 * <pre>PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy mvn -q compile exec:java</pre>
 *
 * Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off
 * in its console.
 */
public final class ChatWebhook {
  private static final int MAX_BODY = 256 * 1024;

  /** The answer to a callback. What is null is left out. */
  private record Answer(
      String actionStatus,
      int errorCode,
      String errorInfo,
      List<Result> resultItem,
      String rspData) {
    static final Answer OK = new Answer("OK", 0, "", null, null);

    static Answer fail(String reason) {
      return new Answer("FAIL", 1, reason, null, null);
    }

    /** Rejects a message. The sender gets the code and the text. */
    static Answer reject(int code, String reason) {
      return new Answer("OK", code, reason, null, null);
    }

    static Answer allowEach(List<Person> persons) {
      return new Answer("OK", 0, "", persons.stream().map(Result::allow).toList(), null);
    }
  }

  /** A callback this app acts on. Numbers are Long, as a missing one is null there and not zero. */
  sealed interface Event {
    /**
     * Chat waits 2 s for the answer, which comes when this has ended. What takes longer belongs in
     * a queue.
     */
    Answer handle();
  }

  private static final Pattern FORBIDDEN =
      Pattern.compile("casino|lottery", Pattern.CASE_INSENSITIVE);

  /** A part of a message. What its content looks like depends on its type. */
  record Element(String msgType, JsonNode msgContent) {
    boolean isForbidden() {
      return msgType.equals("TIMTextElem")
          && FORBIDDEN.matcher(msgContent.path("Text").asText()).find();
    }
  }

  record BeforeC2CMessage(
      @JsonProperty("From_Account") String fromAccount,
      @JsonProperty("To_Account") String toAccount,
      List<Element> msgBody)
      implements Event {
    @Override
    public Answer handle() {
      // Do your work here: decide about the message. The codes for rejecting are 120001 to 130000.
      boolean isForbidden = msgBody.stream().anyMatch(Element::isForbidden);
      return isForbidden ? Answer.reject(120001, "no gambling here") : Answer.OK;
    }
  }

  record BeforeGroupMessage(
      String groupId,
      String type,
      @JsonProperty("From_Account") String fromAccount,
      @JsonProperty("Operator_Account") String operatorAccount,
      Long random,
      List<Element> msgBody)
      implements Event {
    @Override
    public Answer handle() {
      // In groups the codes are 10100 to 10200.
      boolean isForbidden = msgBody.stream().anyMatch(Element::isForbidden);
      return isForbidden ? Answer.reject(10100, "no gambling here") : Answer.OK;
    }
  }

  // The answers to the next three need one more field. Here everybody may become a friend, and a
  // chatbot gets an empty text.

  record Person(@JsonProperty("To_Account") String toAccount) {}

  record Result(@JsonProperty("To_Account") String toAccount, int resultCode, String resultInfo) {
    static Result allow(Person person) {
      return new Result(person.toAccount, 0, "");
    }
  }

  record PrevFriendAdd(List<Person> friendItem) implements Event {
    @Override
    public Answer handle() {
      return Answer.allowEach(friendItem);
    }
  }

  record PrevFriendResponse(List<Person> responseFriendItem) implements Event {
    @Override
    public Answer handle() {
      return Answer.allowEach(responseFriendItem);
    }
  }

  record ChatbotSignal() implements Event {
    @Override
    public Answer handle() {
      return new Answer("OK", 0, "", null, "");
    }
  }

  record RequestOverLimit(String serviceName, String command, Long request, Long limit)
      implements Event {
    @Override
    public Answer handle() {
      // Do your work here: page whoever can slow the caller down.
      System.out.printf(
          "%s/%s is at %d of %d requests a second%n", serviceName, command, request, limit);
      return Answer.OK;
    }
  }

  record DailyGroupQuotaAlarm(Long quotaUsed, Long quota) implements Event {
    @Override
    public Answer handle() {
      // Do your work here: stop creating groups, or ask for more.
      System.out.printf("%d of %d groups are used up today%n", quotaUsed, quota);
      return Answer.OK;
    }
  }

  record SendMsgException(
      String groupId,
      String type,
      @JsonProperty("From_Account") String fromAccount,
      @JsonProperty("Operator_Account") String operatorAccount,
      Long random,
      List<Object> msgBody,
      Long errorCode,
      String errorInfo)
      implements Event {
    @Override
    public Answer handle() {
      // Do your work here: tell the sender, or send it again.
      System.out.printf(
          "a message to %s was not delivered: %d %s%n", groupId, errorCode, errorInfo);
      return Answer.OK;
    }
  }

  private static final Map<String, Class<? extends Event>> EVENTS =
      Map.of(
          "Alert.RequestOverLimit", RequestOverLimit.class,
          "Group.CallbackOnDailyGroupQuotaAlarm", DailyGroupQuotaAlarm.class,
          "Group.CallbackSendMsgException", SendMsgException.class,
          "Group.CallbackBeforeSendMsg", BeforeGroupMessage.class,
          "C2C.CallbackBeforeSendMsg", BeforeC2CMessage.class,
          "Sns.CallbackPrevFriendAdd", PrevFriendAdd.class,
          "Sns.CallbackPrevFriendResponse", PrevFriendResponse.class,
          "Chatbot.OnC2CSignalMessage", ChatbotSignal.class);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(Include.NON_NULL)
          .build();

  /** Why a callback is refused. */
  private static final class Refused extends Exception {
    Refused(String reason) {
      super(reason);
    }
  }

  private final String appId;
  private final String token;
  private final Clock clock;

  /**
   * The handling of the latest events, by the digest of the body. Where several processes receive,
   * remember events in what the processes share.
   */
  private final Map<String, FutureTask<Answer>> events =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FutureTask<Answer>> eldest) {
          return size() > 1000;
        }
      };

  ChatWebhook(String appId, String token, Clock clock) {
    this.appId = appId;
    this.token = token;
    this.clock = clock;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")) {
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      Answer answer;
      try {
        answer = receive(exchange);
      } catch (Refused reason) {
        // A refusal is HTTP 200, as Chat books every other status as a webhook that is down.
        answer = Answer.fail(reason.getMessage());
      }
      byte[] bytes = JSON.writeValueAsBytes(answer);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Answer receive(HttpExchange exchange) throws IOException, Refused {
    Map<String, List<String>> query = parseQuery(exchange.getRequestURI().getRawQuery());
    // Compares the list, so that a parameter that comes twice is refused.
    if (!List.of(appId).equals(query.get("SdkAppid"))) throw new Refused("wrong SdkAppid");
    if (!token.isEmpty() && !isSigned(query)) throw new Refused("Sign is wrong or too old");

    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) throw new Refused("the body is too long");
    try {
      // The parser refuses what is nested deeper than 1000 levels.
      JsonNode json = JSON.readTree(body);
      if (!json.isObject()) throw new Refused("the body is not a JSON object");
      List<String> commands = query.getOrDefault("CallbackCommand", List.of());
      String command = commands.isEmpty() ? "" : commands.get(0);
      // These have no command in the body.
      String named = command.matches("(Push|ContentCallback)\\..*") ? null : command;
      if (commands.size() != 1
          || !Objects.equals(json.path("CallbackCommand").textValue(), named)) {
        throw new Refused("CallbackCommand differs between query and body");
      }
      // A command that is not listed is acknowledged: somebody may switch it on in the console.
      if (!EVENTS.containsKey(command)) return Answer.OK;
      Event event = JSON.treeToValue(json, EVENTS.get(command));
      FutureTask<Answer> handling = new FutureTask<>(event::handle);
      // Without EventTime a new event can look the same.
      return handle(json.has("EventTime") ? firstOf(sha256(body), handling) : handling);
    } catch (JsonProcessingException problem) {
      throw new Refused("the body is not JSON, or lacks a field");
    }
  }

  private static Map<String, List<String>> parseQuery(String query) throws Refused {
    Map<String, List<String>> values = new HashMap<>();
    try {
      for (String pair : query == null ? new String[0] : query.split("&")) {
        String[] parts = pair.split("=", 2);
        values
            .computeIfAbsent(URLDecoder.decode(parts[0], UTF_8), name -> new ArrayList<>())
            .add(parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8));
      }
    } catch (IllegalArgumentException badEscape) {
      throw new Refused("the query cannot be read");
    }
    return values;
  }

  /** Sign is the SHA-256 of token and RequestTime, and good for a minute in either direction. */
  private boolean isSigned(Map<String, List<String>> query) {
    List<String> signs = query.getOrDefault("Sign", List.of());
    List<String> times = query.getOrDefault("RequestTime", List.of());
    if (signs.size() != 1 || times.size() != 1) return false;
    String time = times.get(0);
    if (!time.matches("[0-9]{1,12}")) return false;
    byte[] given = signs.get(0).toLowerCase(Locale.ROOT).getBytes(UTF_8);
    byte[] expected = sha256((token + time).getBytes(UTF_8)).getBytes(UTF_8);
    long age = clock.instant().getEpochSecond() - Long.parseLong(time);
    return MessageDigest.isEqual(given, expected) && Math.abs(age) <= 60;
  }

  /**
   * Chat may send an event again when it missed the answer, also while the first is still being
   * handled. The second then gets the handling of the first.
   */
  private FutureTask<Answer> firstOf(String digest, FutureTask<Answer> handling) {
    synchronized (events) {
      FutureTask<Answer> first = events.putIfAbsent(digest, handling);
      return first == null ? handling : first;
    }
  }

  /** Handles an event, or waits for the thread that has begun it, and gets its outcome. */
  private Answer handle(FutureTask<Answer> handling) throws Refused {
    handling.run(); // Does nothing where it was begun before.
    try {
      return handling.get();
    } catch (ExecutionException failure) {
      // An event whose handling failed is handled anew when it comes again.
      synchronized (events) {
        events.values().remove(handling);
      }
      failure.getCause().printStackTrace();
      throw new Refused("the event could not be handled");
    } catch (InterruptedException impossible) {
      throw new AssertionError(impossible); // Nobody interrupts these threads.
    }
  }

  /** In lower-case hex. */
  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible); // Every JDK has it.
    }
  }

  /** Listens on a port of the loopback address; 0 is any that is free. */
  HttpServer serve(int port) throws IOException {
    // Head and body of an answer are two packets; the second would wait for the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/im", this::answer);
    server.setExecutor(Executors.newFixedThreadPool(16));
    server.start();
    return server;
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> env = System.getenv();
    String appId = env.getOrDefault("SDK_APP_ID", "");
    if (!appId.matches("[1-9][0-9]{0,14}")) {
      throw new IllegalStateException(
          "SDK_APP_ID is \"%s\": give the SDKAppID from the console, a number such as 1400000001."
              .formatted(appId));
    }
    String token = env.getOrDefault("CHAT_TOKEN", "");
    int port = Integer.parseInt(env.getOrDefault("PORT", "3000"));
    HttpServer server = new ChatWebhook(appId, token, Clock.systemUTC()).serve(port);
    System.out.printf("http://127.0.0.1:%d/im%n", server.getAddress().getPort());
  }
}
