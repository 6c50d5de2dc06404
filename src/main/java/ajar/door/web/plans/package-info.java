/** A steward shows Ajar a picture of a floor, and where spaces are on it. */
@NullMarked
package ajar.door.web.plans;

import org.jspecify.annotations.NullMarked;
