package ajar.school.web.people;

import java.util.List;

/** Everybody, with their roles in words. */
public record PeoplePage(String note, List<Row> people) {

    public record Row(String address, String name, String code, String department, String roles) {}
}
