package dev.sherpa.web;

import java.util.List;
import org.springframework.http.MediaType;

/**
 * An operation of the contract, as far as requests are validated by it.
 *
 * @param id its operationId, which is the name of the method that answers it
 * @param parameters its parameters, in the order of the contract
 * @param takesBody whether a request has a body of JSON; any other is left to the operation
 * @param answers the media types of what it answers, JSON first
 */
record Operation(String id, List<Parameter> parameters, boolean takesBody, List<MediaType> answers) {

    /** Where a parameter stands. */
    enum Place {
        PATH,
        QUERY,
        HEADER
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param place where it stands
     * @param number whether its text is read as a number
     * @param required whether a request must give it
     * @param description what it is
     */
    record Parameter(String name, Place place, boolean number, boolean required, String description) {}

    /** Returns the names of the parameters at a place. */
    List<String> names(Place place) {
        return parameters.stream()
                .filter(parameter -> parameter.place() == place)
                .map(Parameter::name)
                .toList();
    }
}
