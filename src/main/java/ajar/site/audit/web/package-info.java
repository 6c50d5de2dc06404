/** The pages of the audit log: all of it for stewards, the settings for leaders, and for everybody what it says about them. */
@NullMarked
package ajar.site.audit.web;

import org.jspecify.annotations.NullMarked;
