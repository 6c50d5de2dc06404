/**
 * What school and district are told of all coaches together [M5]: once a month, for the month that is over, sums over three coaches or
 * more. Each sum of a release is over the same coaches, and those are the coaches of the release before or differ from them by three.
 */
@NullMarked
package ajar.mirror.sums;

import org.jspecify.annotations.NullMarked;
