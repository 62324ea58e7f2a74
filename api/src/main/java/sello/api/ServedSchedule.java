package sello.api;

import sello.api.schedule.rest.ScheduleApi;

/**
 * A schedule that is up, as a site serves it.
 *
 * @param api by which programs read and steer it
 * @param board what everybody may see of it
 */
public record ServedSchedule(ScheduleApi api, ScheduleBoard board) {}
