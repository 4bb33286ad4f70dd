package dev.sherpa.web;

/** Words for the refusals of the framework and the server, which know only a status. */
final class ServerErrors {

    private ServerErrors() {}

    static ProblemException refusal(int status, String path) {
        ProblemType type = ProblemType.ofStatus(status);
        return new ProblemException(type, detail(type, path));
    }

    private static String detail(ProblemType type, String path) {
        return switch (type) {
            case NOT_FOUND -> "Nothing is at " + Shown.brief(path) + ". /api/v1/openapi.json describes what there is.";
            case METHOD_NOT_ALLOWED -> "This path does not take this method; Allow lists those that it takes.";
            case NOT_ACCEPTABLE -> "Accept does not admit the answer. Ask for application/json.";
            case BODY_TOO_LARGE -> "The request is too large.";
            case UNSUPPORTED_MEDIA_TYPE -> "The body is not application/json. Send application/json.";
            case UNAVAILABLE -> "Sherpa cannot answer at present. Ask again in a few seconds.";
            case INTERNAL_ERROR -> "Sherpa failed. With an Idempotency-Key, repeating the request is safe.";
            default ->
                "The request is not HTTP as RFC 9110 and RFC 9112 have it: look at its target, its headers and its framing.";
        };
    }
}
