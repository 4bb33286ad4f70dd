package dev.sherpa.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * The samples of a recording.
 *
 * @param stacks the frames of each sample of the program's own thread, the innermost first
 */
record Profile(List<List<RecordedFrame>> stacks) {

    private static final String THREAD = "main";
    private static final String OWN = "dev.sherpa.rules";

    /** What the JVM adds to the names of classes that it makes up. */
    private static final Pattern HIDDEN = Pattern.compile("(\\$\\$Lambda|\\+0x|/0x).*");

    static Profile of(Path recording) throws IOException {
        return new Profile(RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .filter(event -> THREAD.equals(event.getThread("sampledThread").getJavaName()))
                .map(RecordedEvent::getStackTrace)
                .filter(Objects::nonNull) // a sample may fail to walk the stack
                .map(stack -> stack.getFrames())
                .filter(frames -> !frames.isEmpty())
                .toList());
    }

    /** Counts samples by the package of the code that runs. */
    Map<String, Long> byPackage() {
        return count(frames -> packageOf(frames.get(0)));
    }

    /** Counts samples by the method that runs. */
    Map<String, Long> byMethod() {
        return count(frames -> method(frames.get(0)));
    }

    /** Counts samples by the method of Sherpa's own that runs, or on whose behalf something else does. */
    Map<String, Long> byOwner() {
        return count(frames -> frames.stream()
                .filter(frame -> typeOf(frame).startsWith(OWN))
                .findFirst()
                .map(Profile::method)
                .orElse("(none)"));
    }

    private Map<String, Long> count(Function<List<RecordedFrame>, String> group) {
        return stacks.stream().collect(Collectors.groupingBy(group, Collectors.counting()));
    }

    private static String packageOf(RecordedFrame frame) {
        String type = typeOf(frame);
        int end = type.lastIndexOf('.');
        String name = end < 0 ? "(stubs of the JVM)" : type.substring(0, end);
        return name.matches(".*[0-9A-F]{16,}.*") ? "(classes compiled from the pack)" : name;
    }

    private static String method(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        String type = typeOf(frame);
        return type.isEmpty() ? method.getName() : type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }

    private static String typeOf(RecordedFrame frame) {
        return HIDDEN.matcher(frame.getMethod().getType().getName()).replaceFirst("");
    }
}
