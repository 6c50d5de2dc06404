package ajar.house;

import static ajar.house.Sources.below;
import static ajar.house.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only one place in the house may do, because doing it needs care; each rule is shown a breach. */
class ForbiddenTest {

    /** A rule: text that only some packages may hold, and what it does. */
    private record Only(Pattern packages, String may, Pattern text) {

        Only(String packages, String may, String text) {
            this(Pattern.compile(packages), may, Pattern.compile(text));
        }

        boolean isBrokenBy(String from, String source) {
            return text.matcher(source).find() && !packages.matcher(from).matches();
        }
    }

    private static final List<Only> RULES = List.of(
            new Only(
                    "ajar\\.site\\.prose",
                    "write markup that no template escaped",
                    "\\bwriteContent\\(|implements Content\\b"),
            new Only(
                    "ajar\\.(planner|command|.*\\bdemo)(\\..*)?",
                    "draw numbers that can be foretold",
                    "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\.)"),
            new Only(
                    "nobody",
                    "draw numbers without a seed or a purpose",
                    "\\bMath\\.random\\(|\\bThreadLocalRandom\\b|new (Splittable)?Random\\(\\)"),
            new Only(
                    "ajar\\.(site\\.outgoing|postgres)",
                    "send requests to other servers",
                    "java\\.net\\.(http\\.|HttpURLConnection|URLConnection|Socket;|URL;)|\\.openConnection\\(|\\.toURL\\(|RestTemplate"
                            + "|RestClient\\.create\\(|WebClient|org\\.apache\\.hc\\."),
            new Only(
                    "ajar\\.(site\\.downloads|school\\.files|command\\.cases)",
                    "write separated values",
                    "de\\.siegmar\\.fastcsv\\.writer"),
            new Only(
                    "ajar\\.school\\.files\\.raw",
                    "read XML",
                    "javax\\.xml\\.(stream|parsers|transform|xpath)|org\\.xml\\.sax"),
            new Only(
                    "ajar\\.(school\\.files\\.raw|postgres)",
                    "unpack archives",
                    "ZipInputStream|ZipFile|GZIPInputStream|\\bInflater|org\\.apache\\.commons\\.compress"),
            new Only("ajar\\.postgres", "start programs", "\\bProcessBuilder\\b|Runtime\\.getRuntime\\(\\)\\.exec"),
            new Only("nobody", "read Java objects from bytes", "\\bObjectInputStream\\b|\\bXMLDecoder\\b"),
            new Only("nobody", "evaluate text as a program", "\\bScriptEngine\\b|SpelExpressionParser|jdk\\.jshell"),
            new Only(
                    "nobody",
                    "trust every certificate or host",
                    "NoopHostnameVerifier|TrustAllStrategy|X509TrustManager|TrustSelfSigned"),
            new Only("nobody", "hash with what is broken", "getInstance\\(\"(MD5|SHA-?1|DES|RC4)"));

    private static List<String> breachesIn(String from, String source) {
        return RULES.stream()
                .filter(rule -> rule.isBrokenBy(from, source))
                .map(rule -> "%s may not %s".formatted(from, rule.may()))
                .toList();
    }

    @Test
    void isDoneOnlyWhereItIsGuarded() {
        assertThat(below(Sources.MAIN, ".java").stream()
                        .flatMap(file ->
                                breachesIn(packageOf(file), text(file)).stream().map(breach -> file + ": " + breach)))
                .isEmpty();
    }

    private static String packageOf(Path file) {
        return String.valueOf(Sources.MAIN.relativize(file).getParent()).replace('/', '.');
    }

    @Test
    void isNoRawOutputInTemplates() {
        assertThat(below(Sources.TEMPLATES, ".jte")).noneMatch(file -> isRaw(text(file)));
        assertThat(isRaw("<p>$unsafe{page.text()}</p>")).isTrue();
        assertThat(isRaw("<p>${page.text()}</p>")).isFalse();
    }

    private static boolean isRaw(String template) {
        return template.contains("$unsafe");
    }

    @Test
    void isNoticedWherePlanted() {
        var planted = List.of(
                "output.writeContent(html);",
                "import java.util.Random;",
                "var code = Math.random();",
                "new Random()",
                "import java.net.http.HttpClient;",
                "URI.create(address).toURL().openStream()",
                "import org.apache.hc.client5.http.impl.classic.HttpClients;",
                "import de.siegmar.fastcsv.writer.CsvWriter;",
                "import javax.xml.stream.XMLInputFactory;",
                "import java.util.zip.ZipInputStream;",
                "new ProcessBuilder(command)",
                "new ObjectInputStream(in)",
                "new SpelExpressionParser()",
                "NoopHostnameVerifier.INSTANCE",
                "MessageDigest.getInstance(\"MD5\")");
        for (var source : planted) {
            assertThat(breachesIn("ajar.visits.web", source)).as(source).isNotEmpty();
        }
        assertThat(breachesIn("ajar.visits.web", "import java.util.List; new Sheet(name, heads, rows).download()"))
                .isEmpty();
        assertThat(breachesIn("ajar.planner.search", "import java.util.SplittableRandom;"))
                .isEmpty();
    }
}
