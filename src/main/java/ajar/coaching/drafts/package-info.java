/** What somebody has begun to write and has not sent: kept for them alone, and never written over by another device. */
@NullMarked
package ajar.coaching.drafts;

import org.jspecify.annotations.NullMarked;
