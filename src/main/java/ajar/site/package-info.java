/**
 * The frame around every page: sign-in, navigation, words, look, and what is said when something went wrong.
 *
 * <p>It knows who asks ({@link ajar.site.Me}) and nothing of what they came for. A module makes a page in ten lines. A record with
 * ready values, public so that templates can be edited while the application runs:
 *
 * <pre>{@code
 * public record DoorBoard(String title, List<Door> doors) {}          // ajar.visits.web
 *
 * @Controller
 * class DoorBoardController {
 *     @GetMapping("/doors")
 *     ModelAndView show(Me me, Words words) {
 *         var board = new DoorBoard(words.say("visits.doors.title"), ...);
 *         return new ModelAndView("visits/web/doorBoard", "page", board);
 *     }
 * }
 * }</pre>
 *
 * <p>its template {@code src/main/jte/visits/web/doorBoard.jte}:
 *
 * <pre>{@code
 * @param ajar.visits.web.DoorBoard page
 * @param ajar.site.Frame frame
 * @template.site.frame(frame = frame, title = page.title(), content = @`
 *     <h1>${page.title()}</h1>
 *     @for(var door : page.doors())@template.site.door(door = door)@endfor
 * `)
 * }</pre>
 *
 * <p>its words in {@code messages/visits.properties} ({@code doors.title=Doors}), and a bean {@link ajar.site.Place} for the navigation. A
 * template that wants words declares {@code @param ajar.site.Words words}; frame and words need not be put into the model, the view adds them, also to
 * fragments. A form without script carries {@code @template.site.csrf(frame = frame)}; htmx sends the token by itself. Throw
 * {@link ajar.site.NotHere} for what this person may not see. A refusal is status 422 with a fragment; htmx swaps it in.
 */
@ApplicationModule(allowedDependencies = {"school", "school :: demo", "school :: people", "postgres"})
@NullMarked
package ajar.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
