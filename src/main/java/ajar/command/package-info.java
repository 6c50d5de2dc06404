/**
 * Ajar from the command line: plans, repairs and checks a folder of CSV files, and reads timetables. It starts neither the
 * web application nor a database.
 */
@ApplicationModule(allowedDependencies = {"planner", "planner :: check", "school :: files"})
@NullMarked
package ajar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
