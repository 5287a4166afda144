import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Signed callbacks, and whether a right receiver accepts them.
 *
 * <pre>
 * npx chatproof export vectors --webhook all > vectors.json
 * mvn test
 * </pre>
 */
class VectorsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static JsonNode vectors;
  private static HttpServer server;

  @BeforeAll
  static void start() throws IOException {
    String file = System.getenv().getOrDefault("VECTORS", "vectors.json");
    vectors = JSON.readTree(Path.of(file).toFile());
    // By this clock every signature is fresh.
    Instant now = Instant.ofEpochSecond(vectors.get("clock").asLong());
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    String appId = vectors.get("sdkAppId").asText();
    server = new ChatWebhook(appId, vectors.get("token").asText(), clock).serve(0);
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  static Iterable<JsonNode> callbacks() {
    return vectors.get("callbacks");
  }

  @ParameterizedTest
  @MethodSource
  void callbacks(JsonNode vector) throws IOException, InterruptedException {
    String origin = "http://127.0.0.1:" + server.getAddress().getPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + vector.get("path").asText()))
            .method(
                vector.get("method").asText(),
                BodyPublishers.ofString(vector.get("body").asText()));
    vector
        .get("headers")
        .fields()
        .forEachRemaining(header -> request.header(header.getKey(), header.getValue().asText()));
    JsonNode answer = JSON.readTree(CLIENT.send(request.build(), BodyHandlers.ofString()).body());
    String expected = vector.get("expect").asText();
    String said = answer.get("ActionStatus").asText().equals("OK") ? "accept" : "refuse";
    assertEquals(
        expected, said, vector.get("name").asText() + ": " + answer.get("ErrorInfo").asText());
  }
}
