package ajar.notices.busy;

import java.util.List;
import java.util.Optional;

/** What a calendar file says of one thing in it, as far as it tells when. */
record Component(String name, List<Line> lines) {

    Component {
        lines = List.copyOf(lines);
    }

    Optional<Line> first(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted)).findFirst();
    }

    List<Line> all(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted)).toList();
    }

    boolean says(String wanted, String value) {
        return first(wanted).filter(line -> line.is(value)).isPresent();
    }
}
