package dev.sherpa.bench.service;

import java.util.List;
import java.util.Map;

/**
 * What a load consists of. Services take turns, window by window, so that whatever else the machine does meets both.
 *
 * @param services the address of each service, by its name
 * @param requests what to send
 * @param connections how many send at a time, each the next request when it has the answer to the last
 * @param warmUpMillis how long each service is loaded with a request before the first window
 * @param windowMillis how long a window is
 * @param windows how many there are of each service and request
 */
record LoadPlan(
        Map<String, String> services,
        List<Request> requests,
        int connections,
        long warmUpMillis,
        long windowMillis,
        int windows) {

    /**
     * A request.
     *
     * @param name its name in the report
     * @param paths where it is sent, in turn
     * @param body the JSON that is sent
     * @param status what a good answer has
     */
    record Request(String name, List<String> paths, String body, int status) {}

    /**
     * What came of a window.
     *
     * @param service the name of the service
     * @param request the name of the request
     * @param perSecond answers per second
     * @param p50Millis half of the answers took so long or less
     * @param p99Millis 99 of 100 did
     */
    record Window(String service, String request, double perSecond, double p50Millis, double p99Millis) {}
}
