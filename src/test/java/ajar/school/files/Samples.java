package ajar.school.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Hawthorn School's week as each program would write it, small enough to be read at a glance. */
final class Samples {

    static final String ROWS = """
            teacher,class,subject,room,day,period
            AO,7a,Physics,Lab 1,1,1
            BL+CH,7b+8b,Games,,2,3
            CH,,Library duty,,5,2
            """;

    static final String FET = """
            <?xml version="1.0" encoding="UTF-8"?>
            <fet version="6.8.5">
            <Days_List><Number_of_Days>2</Number_of_Days>
            <Day><Name>Mon</Name></Day><Day><Name>Tue</Name></Day></Days_List>
            <Hours_List><Number_of_Hours>4</Number_of_Hours>
            <Hour><Name>1 (8:15-9:00)</Name></Hour><Hour><Name>2 (9:05-9:50)</Name></Hour>
            <Hour><Name>Break (9:50-10:10)</Name></Hour><Hour><Name>3 (12:10-12:55)</Name></Hour></Hours_List>
            <Teachers_List><Teacher><Name>AO</Name></Teacher><Teacher><Name>BL</Name></Teacher></Teachers_List>
            <Activities_List>
            <Activity><Teacher>AO</Teacher><Subject>Physics</Subject><Students>7a</Students><Duration>2</Duration>
            <Id>1</Id><Active>true</Active></Activity>
            <Activity><Teacher>BL</Teacher><Teacher>AO</Teacher><Subject>Games</Subject><Students>8b</Students>
            <Students>7b</Students><Duration>1</Duration><Id>2</Id><Active>true</Active></Activity>
            <Activity><Teacher>BL</Teacher><Subject>Art</Subject><Students>7a</Students><Duration>1</Duration>
            <Id>3</Id><Active>true</Active></Activity>
            <Activity><Teacher>BL</Teacher><Subject>Old</Subject><Duration>1</Duration>
            <Id>4</Id><Active>false</Active></Activity>
            </Activities_List>
            <Time_Constraints_List>
            <ConstraintActivityPreferredStartingTime><Weight_Percentage>100</Weight_Percentage>
            <Activity_Id>1</Activity_Id><Preferred_Day>Mon</Preferred_Day>
            <Preferred_Hour>1 (8:15-9:00)</Preferred_Hour><Active>true</Active></ConstraintActivityPreferredStartingTime>
            <ConstraintActivityPreferredStartingTime><Weight_Percentage>95</Weight_Percentage>
            <Activity_Id>3</Activity_Id><Preferred_Day>Mon</Preferred_Day>
            <Preferred_Hour>3 (12:10-12:55)</Preferred_Hour><Active>true</Active></ConstraintActivityPreferredStartingTime>
            <ConstraintActivityPreferredStartingTime><Weight_Percentage>100</Weight_Percentage>
            <Activity_Id>2</Activity_Id><Preferred_Day>Tue</Preferred_Day>
            <Preferred_Hour>3 (12:10-12:55)</Preferred_Hour><Active>true</Active></ConstraintActivityPreferredStartingTime>
            </Time_Constraints_List>
            <Space_Constraints_List><ConstraintActivityPreferredRoom><Weight_Percentage>100</Weight_Percentage>
            <Activity_Id>1</Activity_Id><Room>Lab 1</Room><Active>true</Active></ConstraintActivityPreferredRoom>
            </Space_Constraints_List>
            </fet>
            """;

    static final String FET_RESULT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Activities_Timetable>
            <Activity><Id>1</Id><Day>Mon</Day><Hour>1 (8:15-9:00)</Hour><Room>Lab 1</Room></Activity>
            <Activity><Id>2</Id><Day>Tue</Day><Hour>3 (12:10-12:55)</Hour><Room></Room></Activity>
            <Activity><Id>3</Id><Day></Day><Hour></Hour><Room></Room></Activity>
            </Activities_Timetable>
            """;

    static final String ASC = """
            <?xml version="1.0" encoding="windows-1250"?>
            <timetable importtype="database">
            <periods><period name="1" short="1" period="1" starttime="8:15" endtime="9:00"/>
            <period name="2" short="2" period="2" starttime="9:05" endtime="9:50"/>
            <period name="0" short="0" period="0" starttime="7:20" endtime="8:05"/></periods>
            <daysdefs><daysdef id="DX" name="Any day" days="10,01"/><daysdef id="D1" name="Mon" days="10"/>
            <daysdef id="D2" name="Tue" days="01"/></daysdefs>
            <weeksdefs><weeksdef id="W" weeks="11"/><weeksdef id="WA" weeks="10"/></weeksdefs>
            <subjects><subject id="S1" name="Physics" short="Phy"/></subjects>
            <teachers><teacher id="T1" firstname="Ada" lastname="Okafor" short="AO" email="ada@hawthorn.example"/>
            <teacher id="T2" firstname="Žaneta" lastname="Lindqvist" short="BL"/>
            <teacher id="T3" firstname="Cleo" lastname="Haddad" short="BL"/></teachers>
            <classrooms><classroom id="R1" name="Laboratory" short="Lab"/></classrooms>
            <classes><class id="C1" name="7a" short="7a"/><class id="C2" name="8b" short="8b"/></classes>
            <groups><group id="G1" classid="C1" name="Entire class" entireclass="1"/>
            <group id="G2" classid="C2" name="Boys" entireclass="0"/></groups>
            <lessons>
            <lesson id="L1" classids="C1,C2" subjectid="S1" periodspercard="2" periodsperweek="2.0" teacherids="T1,T2" classroomids="R1" groupids="G1,G2"/>
            <lesson id="L2" classids="C1" subjectid="S1" periodspercard="1" periodsperweek="2.0" teacherids="T3" groupids="G1"/>
            <lesson id="L3" classids="C1" subjectid="S1" periodspercard="1" periodsperweek="3.0" teacherids="T3" groupids="G1"/>
            </lessons>
            <cards>
            <card lessonid="L1" classroomids="R1" period="1" days="10" weeks="11" terms="1"/>
            <card lessonid="L2" classroomids="" period="0" days="01" weeks="01" terms="1"/>
            <card lessonid="L2" classroomids="" period="" days="" weeks="11" terms="1"/>
            </cards>
            </timetable>
            """;

    static final String UNTIS = """
            1,"7a","AO","Phy","Lab",1,1,,
            2,"7b","BL","Gam",,2,3,,
            2,"8b","BL","Gam",,2,3,,
            2,"7b","CH","Gam","Hall",2,3,,
            3,"","CH","Dut",,5,2,,
            """;

    private Samples() {}

    static NamedBytes file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8);
    }

    static NamedBytes file(String name, String content, Charset encoding) {
        return new NamedBytes(name, content.getBytes(encoding));
    }

    /** Reads UTF-8 files that are named f1, f2, ... */
    static TimetableRead read(String... contents) {
        var number = new int[1];
        return TimetableFiles.read(Arrays.stream(contents)
                .map(content -> file("f" + ++number[0], content))
                .toList());
    }

    /** The problems as {@code line key}. */
    static List<String> problems(TimetableRead read) {
        return read.problems().stream()
                .map(problem -> problem.line() + " " + problem.key())
                .toList();
    }

    /** The rows of timetable.csv without header and school. */
    static List<String> rows(TimetableRead read) {
        return TimetableCsv.timetable(read, "")
                .lines()
                .skip(1)
                .map(row -> row.substring(1))
                .toList();
    }
}
