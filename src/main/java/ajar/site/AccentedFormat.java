package ajar.site;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.text.FieldPosition;
import java.util.ArrayDeque;
import java.util.Locale;

/**
 * Says a message with an accent on each letter that stands in the bundle, and on the names of days and months; what is filled in
 * stays as it is. So a letter without accent on a page is somebody's name, or a word that nobody can translate.
 */
class AccentedFormat extends MessageFormat {

    private static final long serialVersionUID = 1L;
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀćđéƒĝĥíĵķłɱñöþɋŕšţüṽŵẋýžÀƁĆĐÉƑĜĤÍĴĶŁṀÑÖÞɊŔŠŢÜṼŴẊÝŽ";

    AccentedFormat(String pattern) {
        super(accented(pattern), Locale.UK);
        var formats = getFormats();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] instanceof DateFormat date) {
                setFormat(i, new AccentedDate(date));
            }
        }
    }

    private static String accented(String pattern) {
        var parsed = new MessagePattern(pattern);
        var says = new StringBuilder();
        var inWords = new ArrayDeque<Boolean>();
        int done = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            var between = pattern.substring(done, Math.max(done, part.getIndex()));
            says.append(inWords.isEmpty() || !inWords.peek() ? between : accent(between));
            int end = Math.max(done, part.getLimit());
            says.append(pattern, Math.max(done, part.getIndex()), end);
            done = end;
            follow(part, inWords);
        }
        return says.append(pattern.substring(done)).toString();
    }

    private static void follow(Part part, ArrayDeque<Boolean> inWords) {
        switch (part.getType()) {
            case MSG_START -> inWords.push(true);
            case ARG_START -> inWords.push(false);
            case MSG_LIMIT, ARG_LIMIT -> inWords.pop();
            default -> {}
        }
    }

    static String accent(String words) {
        var says = new StringBuilder(words.length());
        for (char letter : words.toCharArray()) {
            int at = PLAIN.indexOf(letter);
            says.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
        return says.toString();
    }

    /** Days and months come translated from the locale data, so they count as words of a bundle. */
    private static final class AccentedDate extends java.text.Format {

        private static final long serialVersionUID = 1L;
        private final DateFormat date;

        AccentedDate(DateFormat date) {
            this.date = date;
        }

        @Override
        public StringBuffer format(Object value, StringBuffer to, FieldPosition position) {
            return to.append(accent(date.format(value)));
        }

        @Override
        public Object parseObject(String text, java.text.ParsePosition position) {
            return date.parseObject(text, position);
        }
    }
}
