package dev.sherpa.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a pack as text, by path relative to the folder, with {@code /} between the parts.
 *
 * <p>Files that the pack language does not know are left out, and so are hidden ones.
 */
public final class PackFiles {

    private static final char REPLACEMENT = '\ufffd';

    private static final Pattern KNOWN = Pattern.compile("[^./][^/]*\\.(drl|yaml|ics|md)|cases/[^./][^/]*\\.yaml");

    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedSet<String> misnamed = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Takes the files from a map of path to text. */
    public PackFiles(Map<String, String> texts) {
        texts.forEach((path, text) -> {
            if (isKnown(path)) {
                this.texts.put(
                        path,
                        (text.startsWith("\ufeff") ? text.substring(1) : text)
                                .replace("\r\n", "\n")
                                .replace('\r', '\n'));
            } else if (isMisnamed(path)) {
                misnamed.add(path);
            }
        });
        problems.addAll(Limits.cut(this.texts));
    }

    /** Reads a folder; a folder that cannot be read is an {@link UncheckedIOException}. */
    public static PackFiles read(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            for (Path path : (Iterable<Path>) paths.filter(path -> !Files.isDirectory(path))::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!isKnown(name)) {
                    texts.put(name, "");
                } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    problems.add(new Problem(name, 0, "links are not followed; put the file itself here"));
                } else {
                    texts.put(name, decoded(name, start(path), problems));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rule pack folder " + folder + " cannot be read", e);
        }
        PackFiles files = new PackFiles(texts);
        files.problems.addAll(problems);
        return files;
    }

    /** Takes the files from a map of path to content, which should be UTF-8. */
    public static PackFiles ofBytes(Map<String, byte[]> contents) {
        Map<String, String> texts = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        contents.forEach((path, content) -> {
            texts.put(path, isKnown(path) ? decoded(path, content, problems) : "");
        });
        PackFiles files = new PackFiles(texts);
        files.problems.addAll(problems);
        return files;
    }

    /** Returns the texts by path, in the order of the paths. */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /** Returns what pack.yaml says, as far as it can be read; loading the pack tells what is wrong with it. */
    public Optional<PackDefinition> definition() {
        return PackDefinitionReader.read(this, new Problems());
    }

    /** Returns a problem of a whole line as one of where the line begins, behind its blanks; any other as it is. */
    public Problem placed(Problem problem) {
        if (problem.column() > 0 || problem.line() == 0) {
            return problem;
        }
        return text(problem.file())
                .map(text -> problem.atColumn(1 + blanks(text, DrlFile.startOf(text, problem.line()))))
                .orElse(problem);
    }

    /** Returns how many blanks a line that begins at an offset begins with. */
    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** Returns what keeps DRL files from being read, such as a missing end; none if all can be. */
    public List<Problem> unreadableDrl() {
        Problems unreadable = new Problems(this);
        problems.forEach(unreadable::add);
        DrlFile.read(this, unreadable);
        return unreadable.all();
    }

    /** Reads a file up to a size that is refused anyway. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(Limits.CHARACTERS_OF_FILE * 4 + 1);
        }
    }

    /** Returns what was wrong with files before anybody read their text. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Decodes UTF-8; a text that is none is reported where it ceases to be. */
    static String decoded(String name, byte[] bytes, List<Problem> problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            int at = Math.max(text.indexOf(REPLACEMENT), 0);
            problems.add(new Problem(
                    name,
                    DrlFile.lineOf(text, at),
                    at - text.lastIndexOf('\n', at - 1),
                    Problem.Severity.ERROR,
                    "encoding",
                    "the file is not UTF-8",
                    null,
                    null));
        }
        return text;
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    List<String> named(String folder, String suffix) {
        return texts.keySet().stream()
                .filter(path ->
                        path.startsWith(folder) && path.endsWith(suffix) && path.indexOf('/', folder.length()) < 0)
                .toList();
    }

    /** Returns SHA-256, in hexadecimal, over all paths and texts. */
    public String hash() {
        Sha256 hash = new Sha256();
        texts.forEach((path, text) -> hash.add(path).add(text));
        return hash.hex();
    }

    /** Returns the paths of files that are not read because of how their suffix is written, as in {@code all.yml}. */
    SortedSet<String> misnamed() {
        return Collections.unmodifiableSortedSet(misnamed);
    }

    /** Returns a path with its suffix as the pack language writes it. */
    static String renamed(String path) {
        int dot = path.lastIndexOf('.') + 1;
        String suffix = path.substring(dot).toLowerCase(Locale.ROOT);
        return path.substring(0, dot) + (suffix.equals("yml") ? "yaml" : suffix);
    }

    private static boolean isMisnamed(String path) {
        return !path.equals(renamed(path))
                && isKnown(renamed(path))
                && !renamed(path).endsWith(".md");
    }

    private static boolean isKnown(String path) {
        return KNOWN.matcher(path).matches() && path.chars().noneMatch(Character::isISOControl);
    }
}
