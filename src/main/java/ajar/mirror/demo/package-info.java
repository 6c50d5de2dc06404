/** Three months of hours of the made-up school's coaches, each in the name of the coach. */
@NullMarked
package ajar.mirror.demo;

import org.jspecify.annotations.NullMarked;
