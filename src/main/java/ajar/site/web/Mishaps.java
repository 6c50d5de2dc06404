package ajar.site.web;

import ajar.site.Bundles;
import ajar.site.NotHere;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what went wrong. Our own mistakes are logged once, with an id that the page shows and without what anybody wrote; what is not
 * here is answered alike whether it never was or is somebody else's.
 */
@Controller
@ControllerAdvice
class Mishaps implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    /** For the script that says in words what became of a fragment. */
    private static final String NUMBER = "Ajar-Mishap";

    private final Bundles bundles;
    private final LocaleResolver languages;

    Mishaps(Bundles bundles, LocaleResolver languages) {
        this.bundles = bundles;
        this.languages = languages;
    }

    /** What filters and the container refuse comes in here, and what broke in a template or in a filter. */
    @RequestMapping("/error")
    ModelAndView refused(HttpServletRequest request, HttpServletResponse response) {
        // What the container refuses has not been at the filters that say so.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
        if (status.is5xxServerError()) {
            var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            return broken(cause instanceof Throwable thrown ? thrown : null, String.valueOf(path), request, response);
        }
        return page(status, request);
    }

    @ExceptionHandler({NotHere.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notHere(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, request);
    }

    /** The security filters refuse a field's name or value only once somebody reads it, and then they are past. */
    @ExceptionHandler(RequestRejectedException.class)
    ModelAndView notTyped(HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, request);
    }

    /** These are for the security filters, which know whether to ask for sign-in. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notLetIn(RuntimeException e) {
        throw e;
    }

    /** Whoever asked has gone; there is nobody to answer and nothing to mend. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    ModelAndView broken(Exception e, HttpServletRequest request, HttpServletResponse response) {
        return e instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()
                ? page(answer.getStatusCode(), request)
                : broken(e, request.getRequestURI(), request, response);
    }

    private ModelAndView broken(
            @Nullable Throwable e, String path, HttpServletRequest request, HttpServletResponse response) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Mishap {} at {} {}", id, request.getMethod(), path, e);
        response.setHeader(NUMBER, id);
        var words = bundles.in(languages.resolveLocale(request));
        return page(HttpStatus.INTERNAL_SERVER_ERROR, Mishap.broken(id, words));
    }

    private ModelAndView page(HttpStatusCode status, HttpServletRequest request) {
        return page(status, Mishap.of(status, bundles.in(languages.resolveLocale(request))));
    }

    private static ModelAndView page(HttpStatusCode status, Mishap mishap) {
        var page = new ModelAndView("site/web/mishap", "page", mishap);
        page.setStatus(status);
        return page;
    }
}
