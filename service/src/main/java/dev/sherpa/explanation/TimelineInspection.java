package dev.sherpa.explanation;

import dev.sherpa.api.model.TimelineTime;
import dev.sherpa.rules.whatif.Timeline;
import dev.sherpa.web.Fault;
import dev.sherpa.web.Inspection;
import dev.sherpa.web.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the parameters of a timeline against the time along which it goes. */
@Component
class TimelineInspection implements Inspection {

    /** The length of {@code YYYY-MM-DD}. */
    private static final int DAY = 10;

    @Override
    public Set<String> operations() {
        return Set.of("getTimeline");
    }

    @Override
    public List<Fault> inspect(Submission submission) {
        String by = submission.parameter("by");
        if (TimelineTime.AS_OF.getValue().equals(by)) {
            return Stream.of(
                            missing(submission, "from", "The first day."),
                            missing(submission, "through", "The last day."),
                            useless(submission, "asOf"),
                            range(submission))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return TimelineTime.KNOWN_AT.getValue().equals(by)
                ? Stream.of(useless(submission, "from"), useless(submission, "through"))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<Fault> missing(Submission submission, String name, String expected) {
        return submission.parameter(name) == null
                ? Optional.of(Fault.of(name, "The parameter is missing, as by is AS_OF.", expected))
                : Optional.empty();
    }

    private static Optional<Fault> useless(Submission submission, String name) {
        return submission.parameter(name) == null
                ? Optional.empty()
                : Optional.of(Fault.of(
                        name,
                        "The parameter has no effect where by is " + submission.parameter("by") + ".",
                        "No " + name + "."));
    }

    private static Optional<Fault> range(Submission submission) {
        Optional<LocalDate> from = day(submission.parameter("from"));
        Optional<LocalDate> through = day(submission.parameter("through"));
        if (from.isEmpty() || through.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = from.get().plusDays(Timeline.MOST_DAYS);
        return through.get().isBefore(from.get()) || through.get().isAfter(last)
                ? Optional.of(Fault.of(
                        "through",
                        "The timeline cannot end on " + through.get() + ".",
                        "A day from " + from.get() + ", its first, to " + last + "."))
                : Optional.empty();
    }

    /** Reads a day as RFC 3339 has it, with a year of four digits; of what is none, the schema tells. */
    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.length() != DAY ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
