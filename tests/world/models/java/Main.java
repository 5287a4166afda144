import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.openapitools.client.ApiClient;
import org.openapitools.client.model.Callback;

/** Reads callbacks, a line each, and prints each as the generated model has it: as the union, where the body names its webhook. */
public final class Main {
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    ObjectMapper json = ApiClient.createDefaultObjectMapper();
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line; (line = lines.readLine()) != null; ) {
      JsonNode given = json.readTree(line);
      JsonNode body = given.get("Body");
      Class<?> own = Class.forName("org.openapitools.client.model." + given.get("Name").asText());
      Class<?> model = body.has("CallbackCommand") ? Callback.class : own;
      out.println(json.writeValueAsString(json.treeToValue(body, model)));
    }
    out.flush();
  }
}
