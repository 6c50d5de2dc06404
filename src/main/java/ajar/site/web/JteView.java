package ajar.site.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One template. It is drawn whole before the first byte leaves, so that a mistake in it is an error page and not half a page. */
record JteView(TemplateEngine templates, String name, Frames frames) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        var frame = frames.around(request);
        parameters.put("frame", frame);
        parameters.put("words", frame.words());
        var output = new StringOutput();
        templates.render(name, parameters, output);
        response.setContentType(getContentType());
        response.getWriter().write(output.toString());
    }
}
