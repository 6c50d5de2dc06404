/**
 * When somebody is taken by a calendar of theirs elsewhere, and nothing else of it. Whatever says what for, where or with whom is passed
 * over as the file is read; it is kept nowhere.
 */
@NullMarked
package ajar.notices.busy;

import org.jspecify.annotations.NullMarked;
