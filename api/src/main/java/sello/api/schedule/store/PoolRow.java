package sello.api.schedule.store;

/** How many slots tasks may take together: a row of {@code pool}. */
public record PoolRow(String name, int slots, String description) {}
