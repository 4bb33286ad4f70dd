package dev.sherpa.bench.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the versions of what is measured. */
public final class Versions {

    private Versions() {}

    /** Returns the commit of Sherpa, and the version of each library on the class path, by the name of its artifact. */
    public static Map<String, String> of(Collection<String> artifacts) {
        Map<String, String> versions = new TreeMap<>();
        artifacts.forEach(artifact -> versions.put(artifact, version(artifact)));
        versions.put("Sherpa", "commit " + commit());
        return versions;
    }

    private static String version(String artifact) {
        Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-(\\d.*)\\.jar");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> jar.matcher(String.valueOf(Path.of(entry).getFileName())))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("unknown");
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? answer : "unknown";
        } catch (IOException e) {
            return "unknown"; // no git here
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while git was asked for the commit", e);
        }
    }
}
