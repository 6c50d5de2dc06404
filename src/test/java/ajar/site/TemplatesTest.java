package ajar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates hold markup; every word comes from a bundle, and every key they and the code name is there. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)^@(?:import|param)[^\\n]*$|@(?:else(?!if)|endif|endfor|raw|endraw)");
    /** And how a mail looks, which brings that along. */
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|<style>.*?</style>");

    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*.*?\\*/");
    private static final Pattern CALL = Pattern.compile("@(?:if|elseif|for|template\\.[\\w.]+)\\(");
    private static final Pattern OUTPUT = Pattern.compile("[$!]\\{|\\$unsafe\\{");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|data-label)=\"([^\"]*[A-Za-z][^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("say\\(\\s*\"([a-z]+\\.[^\"]*)\"\\s*[,)]");

    @Test
    void holdNoWords() {
        assertThat(files(TEMPLATES, ".jte")
                        .flatMap(file -> wordsIn(read(file)).stream().map(word -> file + ": " + word)))
                .isEmpty();
    }

    @Test
    void nameOnlyKeysThatBundlesHave() {
        var bundles = new Bundles();
        var missing = new TreeSet<String>();
        Stream.concat(files(TEMPLATES, ".jte"), files(CODE, ".java"))
                .forEach(file -> KEY.matcher(JAVADOC.matcher(read(file)).replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !bundles.know(key))
                        .forEach(key -> missing.add(file + ": " + key)));
        assertThat(missing).isEmpty();
    }

    @Test
    void noticePlantedWords() {
        assertThat(wordsIn("<p>Take a chair</p>")).contains("Take a chair");
        assertThat(wordsIn("@if(page.free())<b>free</b>@else<b>${page.why()}</b>@endif"))
                .contains("free");
        assertThat(wordsIn("<input placeholder=\"Your name\">")).contains("Your name");
        assertThat(wordsIn("@template.site.frame(frame = frame, content = @`<h1>Doors</h1>`)"))
                .contains("Doors");
    }

    @Test
    void leaveMarkupAlone() {
        assertThat(wordsIn(
                        "@param String title\n<p class=\"${title.isEmpty() ? \"quiet\" : \"now\"}\">${title}</p> · 12"))
                .isEmpty();
        assertThat(wordsIn("@for(var door : page.doors())@template.site.door(door = door)@endfor"))
                .isEmpty();
        assertThat(wordsIn("@template.site.frame(frame = frame, content = @`<h1>${page.title()}</h1>`)"))
                .isEmpty();
    }

    /** Text between tags, and attributes that are read aloud, without what the template fills in. */
    private static Set<String> wordsIn(String template) {
        var bare = withoutCode(COMMENT.matcher(template).replaceAll(""));
        var spoken = SPOKEN.matcher(bare).results().map(found -> found.group(1));
        var texts = Stream.of(bare.replaceAll("(?s)<[^>]*>", "\n").split("\n"))
                .map(String::strip)
                .filter(text -> Pattern.compile("[A-Za-z]{2,}")
                        .matcher(text.replaceAll("&\\w+;", ""))
                        .find());
        return new TreeSet<>(Stream.concat(spoken, texts).toList());
    }

    private static String withoutCode(String template) {
        var rest = new StringBuilder(DIRECTIVE.matcher(template).replaceAll(" "));
        for (var pattern : List.of(OUTPUT, CALL)) {
            var found = pattern.matcher(rest);
            int from = 0;
            while (found.find(from)) {
                from = found.start();
                replace(rest, found.start(), found.end());
                found = pattern.matcher(rest);
            }
        }
        return rest.toString();
    }

    /** Cuts one call, keeping the markup that it passes on between backticks. */
    private static void replace(StringBuilder template, int start, int inside) {
        int depth = 1;
        int end = inside;
        boolean markup = false;
        var kept = new StringBuilder(" ");
        while (end < template.length() && depth > 0) {
            char c = template.charAt(end);
            if (c == '`') {
                markup = !markup;
            } else if (markup) {
                kept.append(c);
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
            end++;
        }
        template.replace(start, end, kept.toString());
    }

    private static Stream<Path> files(Path root, String suffix) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
