/**
 * The commands of the launcher that need no Spark, and the list of all.
 *
 * <p>{@link sello.api.command.Sello} is the main class. Commands that build run in a process of
 * their own: see {@code sello.transforms.BuildCommand}.
 */
@NullMarked
package sello.api.command;

import org.jspecify.annotations.NullMarked;
