package ajar.site.mine;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.site.Bundles;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.calendars.Appointments;
import ajar.site.calendars.CalendarFile;
import ajar.site.privacy.Catalogue;
import ajar.site.privacy.Columns;
import ajar.site.privacy.OwnRows;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of one person's own in one file: to read, to move elsewhere, and for a calendar. Made in the context of that person, who
 * so takes along what their pages show and nothing else.
 */
@Component
class TakeoutZip {

    /** All that was and will be. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final Columns file;
    private final Catalogue catalogue;
    private final OwnRows rows;
    private final Bundles bundles;
    private final ObjectProvider<Appointments> appointments;
    private final ObjectProvider<RowsWithoutName> withoutName;
    private final ObjectProvider<OwnFiles> ownFiles;
    private final JsonMapper json;
    private final Clock clock;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ajar");

    TakeoutZip(
            Columns file,
            Catalogue catalogue,
            OwnRows rows,
            Bundles bundles,
            ObjectProvider<Appointments> appointments,
            ObjectProvider<RowsWithoutName> withoutName,
            ObjectProvider<OwnFiles> ownFiles,
            JsonMapper json,
            Clock clock) {
        this.file = file;
        this.catalogue = catalogue;
        this.rows = rows;
        this.bundles = bundles;
        this.appointments = appointments;
        this.withoutName = withoutName;
        this.ownFiles = ownFiles;
        this.json = json;
        this.clock = clock;
    }

    /** Is told after each part how many of how many are done. */
    interface Progress {
        void tell(int done, int all);
    }

    byte[] of(Me me, Words words, Progress progress) {
        var columns = catalogue.columns();
        var lines = file.forSomebody(false);
        var tables = OwnRows.tables(lines);
        var mine = new LinkedHashMap<String, List<Map<String, Object>>>();
        var done = 0;
        for (var table : tables) {
            var found = rows.of(me.id().value(), table, lines.getOrDefault(table, List.of()), columns);
            if (!found.isEmpty()) {
                mine.put(table, found);
            }
            progress.tell(++done, tables.size() + 1);
        }
        withoutName.orderedStream().forEach(one -> {
            var found = one.of(me);
            if (!found.isEmpty()) {
                mine.merge(one.table(), found, (some, others) -> Stream.concat(some.stream(), others.stream())
                        .toList());
            }
        });
        var times = appointments
                .orderedStream()
                .flatMap(one -> one.of(me, words, FIRST, LAST).stream())
                .toList();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("index.html", readable(me, words, mine, columns));
        files.put("style.css", style());
        files.put("everything.json", movable(me, mine));
        files.put("calendar.ics", CalendarFile.of(times, me.zone(), clock.instant()));
        ownFiles.orderedStream().forEach(one -> files.putAll(one.of(me)));
        return zipped(files);
    }

    private byte[] readable(
            Me me, Words words, Map<String, List<Map<String, Object>>> mine, Map<String, Catalogue.Column> columns) {
        var values = new ReadableValues(bundles, words, me.zone());
        var parts = new ArrayList<ReadablePage.Part>();
        mine.forEach((table, found) -> {
            var names = new LinkedHashSet<String>();
            found.forEach(row -> names.addAll(row.keySet()));
            names.remove("id");
            parts.add(new ReadablePage.Part(
                    words.say("mine.table." + table),
                    names.stream().map(name -> words.say("mine.column." + name)).toList(),
                    found.stream()
                            .map(row -> names.stream()
                                    .map(name -> values.say(row.get(name), type(columns, table, name)))
                                    .toList())
                            .toList()));
        });
        var today = LocalDate.now(clock.withZone(me.zone()));
        var page = new ReadablePage(
                words.language(),
                words.direction(),
                words.say("mine.file.title", "name", me.person().name()),
                words.say("mine.file.intro", "school", me.school().name(), "date", today),
                parts);
        var output = new StringOutput();
        templates.render("site/mine/readable.jte", page, output);
        return output.toString().getBytes(UTF_8);
    }

    private static String type(Map<String, Catalogue.Column> columns, String table, String name) {
        var column = columns.get(table + "." + name);
        return column == null ? "" : column.type();
    }

    private static byte[] style() {
        try (var css = new ClassPathResource("privacy/readable.css").getInputStream()) {
            return css.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] movable(Me me, Map<String, List<Map<String, Object>>> mine) {
        var all = new LinkedHashMap<String, Object>();
        all.put("person", me.id().value());
        all.put("school", me.school().name());
        all.put("zone", me.zone().getId());
        all.put("made", clock.instant().toString());
        all.put("tables", mine);
        return json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(all);
    }

    private byte[] zipped(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var one : files.entrySet()) {
                var entry = new ZipEntry(one.getKey());
                entry.setTime(clock.millis());
                zip.putNextEntry(entry);
                zip.write(one.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
