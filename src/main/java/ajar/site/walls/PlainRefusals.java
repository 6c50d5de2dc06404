package ajar.site.walls;

import ajar.site.Words;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what never reached our pages, such as a request that is no HTTP. It names neither the server nor what was wrong:
 * who sends such things on purpose learns nothing.
 */
class PlainRefusals extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private final Words words;

    PlainRefusals(Words words) {
        this.words = words;
        setShowServerInfo(false);
        setShowReport(false);
    }

    /** What went wrong may have taken the headers with it, so they are written again. */
    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HeadersOfEveryAnswer.write(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(words.say("site.mishap.no-page.sentence"));
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("Whoever asked has gone", gone);
        }
    }
}
