@NullMarked
package ajar.visits.plans.web;

import org.jspecify.annotations.NullMarked;
