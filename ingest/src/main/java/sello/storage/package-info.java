/** Where inputs and releases lie: a folder of this machine, or a store of objects. */
@org.jspecify.annotations.NullMarked
package sello.storage;
