package dev.sherpa.web;

import java.net.URI;
import java.util.Locale;

/** The kinds of problem that the contract lists; each has a stable URI. */
public enum ProblemType {
    /** The body is not JSON, holds a name twice, or nests too deep. */
    MALFORMED_JSON(400, "Malformed JSON"),
    /** The body is not an archive of one rule pack's folder. */
    INVALID_ARCHIVE(400, "Invalid archive"),
    /** The body or the parameters have faults. */
    INVALID_REQUEST(400, "Invalid request"),
    /** The path leads nowhere. */
    NOT_FOUND(404, "Not found"),
    /** No dossier has the id in the path. */
    UNKNOWN_DOSSIER(404, "Unknown dossier"),
    /** The dossier has no fact with the id in the path. */
    UNKNOWN_FACT(404, "Unknown fact"),
    /** No assessment has the id in the path. */
    UNKNOWN_ASSESSMENT(404, "Unknown assessment"),
    /** The assessment has no item or conclusion with the name in the path. */
    UNKNOWN_ITEM(404, "Unknown item"),
    /** The assessment has no sentence with the number in the path. */
    UNKNOWN_SENTENCE(404, "Unknown sentence"),
    /** No rule pack with the id in the path runs. */
    UNKNOWN_PACK(404, "Unknown rule pack"),
    /** The rule pack has no fact type with the name in the path. */
    UNKNOWN_FACT_TYPE(404, "Unknown fact type"),
    /** The rule pack has no version with the number in the path, or the version no such file. */
    UNKNOWN_VERSION(404, "Unknown version"),
    /** The rule pack has no impact with the id in the path. */
    UNKNOWN_IMPACT(404, "Unknown impact"),
    /** The path does not take the method. */
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    /** The client does not accept the answer. */
    NOT_ACCEPTABLE(406, "Not acceptable"),
    /** The id is taken. */
    DOSSIER_EXISTS(409, "Dossier exists"),
    /** The fact to be withdrawn or corrected is withdrawn already. */
    FACT_WITHDRAWN(409, "Fact withdrawn"),
    /** The assessment is a hypothetical one, of which this cannot be asked. */
    ASSESSMENT_HYPOTHETICAL(409, "Assessment hypothetical"),
    /** What the hypothetical assessment assumes was not kept. */
    ASSUMPTIONS_UNKNOWN(409, "Assumptions unknown"),
    /** The assessments to be compared are of different dossiers. */
    OTHER_DOSSIER(409, "Other dossier"),
    /** The version to be switched on is active already. */
    VERSION_ACTIVE(409, "Version active"),
    /** The version has problems or failing cases, or cannot be used here. */
    VERSION_REFUSED(409, "Version refused"),
    /** The impact is not of this switch, on these facts, on this day. */
    IMPACT_OUTDATED(409, "Impact outdated"),
    /** The first request with the Idempotency-Key still runs. */
    REQUEST_IN_PROGRESS(409, "Request in progress"),
    /** If-Match is not the entity tag of the active version. */
    ACTIVE_VERSION_CHANGED(412, "Active version changed"),
    /** The body exceeds the limit. */
    BODY_TOO_LARGE(413, "Body too large"),
    /** The body is not of the media type that the operation takes. */
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    /** The Idempotency-Key came before with another request. */
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key reused"),
    /** The instant as known at which to look lies after now. */
    KNOWN_AT_IN_FUTURE(422, "knownAt in the future"),
    /** The outcome to be reached is there already, or none that the item or conclusion can have. */
    NO_SUCH_GOAL(422, "No such goal"),
    /** Evaluating the facts reaches a bound. */
    EVALUATION_STOPPED(422, "Evaluation stopped"),
    /** The request needs an If-Match. */
    PRECONDITION_REQUIRED(428, "Precondition required"),
    /** Sherpa failed. */
    INTERNAL_ERROR(500, "Internal error"),
    /** Sherpa cannot answer at present. */
    UNAVAILABLE(503, "Unavailable");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the kind of problem in a few words. */
    public String title() {
        return title;
    }

    /** Returns the stable URI. */
    public URI uri() {
        return URI.create(
                "urn:sherpa:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the kind for a status that a server or framework gives by itself. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            // HTTP versions and transfer codings that the server does not know are the request's fault.
            case 501, 505 -> INVALID_REQUEST;
            default -> status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        };
    }
}
