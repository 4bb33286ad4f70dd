package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the packs that the class path carries, in folders {@code packs/<name>}. */
final class ClassPathPacks {

    private static final String ROOT = "packs/";
    private static final String DEFINITION = "/pack.yaml";

    private final ResourcePatternResolver resources;

    ClassPathPacks(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    List<FoundPack> find() {
        try {
            TreeSet<String> names = new TreeSet<>();
            for (Resource definition : resources.getResources("classpath*:" + ROOT + "*" + DEFINITION)) {
                String path = definition.getURL().getPath();
                String folder = path.substring(0, path.length() - DEFINITION.length());
                names.add(folder.substring(folder.lastIndexOf('/') + 1));
            }
            List<FoundPack> found = new ArrayList<>();
            for (String name : names) {
                found.add(new FoundPack("classpath:" + ROOT + name, read(ROOT + name + "/")));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The rule packs on the class path cannot be read", e);
        }
    }

    private PackFiles read(String folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Resource file : resources.getResources("classpath*:" + folder + "**")) {
            if (file.isReadable()) {
                String path = file.getURL().getPath();
                texts.put(
                        path.substring(path.lastIndexOf(folder) + folder.length()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        return new PackFiles(texts);
    }
}
