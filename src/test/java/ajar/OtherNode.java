package ajar;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import tools.jackson.databind.json.JsonMapper;

/** The whole application in a process of its own, which can be killed like one: no hook runs, no transaction ends well. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
@Import(SettableClock.InPlaceOfTheRealOne.class)
public final class OtherNode {

    private OtherNode() {}

    /**
     * Starts it in the database that the properties name.
     *
     * @param log where it writes what it has to say
     */
    public static Process start(Map<String, Object> properties, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var node = new ProcessBuilder(
                        java,
                        "-Xmx700m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherNode.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        node.environment().put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(properties));
        return node.start();
    }

    /** Works until it is killed, or until whoever started it is gone. */
    public static void main(String[] none) throws IOException {
        new TestContextManager(OtherNode.class).getTestContext().getApplicationContext();
        while (System.in.read() >= 0) {
            // Nobody has anything to say to it.
        }
        Runtime.getRuntime().halt(0);
    }
}
