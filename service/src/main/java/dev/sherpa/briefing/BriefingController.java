package dev.sherpa.briefing;

import dev.sherpa.api.BriefingsApi;
import dev.sherpa.api.model.BriefingAudience;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers with briefings, in the format that is asked for. */
@RestController
class BriefingController implements BriefingsApi {

    private final Briefings briefings;
    private final Languages languages;
    private final Rendering rendering;
    private final HttpServletRequest request;

    BriefingController(Briefings briefings, Languages languages, Rendering rendering, HttpServletRequest request) {
        this.briefings = briefings;
        this.languages = languages;
        this.rendering = rendering;
        this.request = request;
    }

    @Override
    public ResponseEntity<Resource> getBriefing(
            UUID assessment,
            BriefingAudience audience,
            @Nullable String items,
            @Nullable String handling,
            @Nullable UUID since,
            @Nullable String acceptLanguage) {
        return answer(assessment, options(audience, items, handling, since), acceptLanguage, negotiated());
    }

    @Override
    public ResponseEntity<Resource> getBriefingFile(
            UUID assessment,
            String suffix,
            BriefingAudience audience,
            @Nullable String items,
            @Nullable String handling,
            @Nullable UUID since,
            @Nullable String acceptLanguage) {
        Format format = Format.bySuffix(suffix)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ACCEPTABLE,
                        "There is no briefing." + suffix + ". There is " + Format.files() + "."));
        return answer(assessment, options(audience, items, handling, since), acceptLanguage, format);
    }

    private ResponseEntity<Resource> answer(
            UUID assessment, Options options, @Nullable String acceptLanguage, Format format) {
        Language language = language(acceptLanguage);
        Briefed briefed = briefings.of(assessment, options, language.locale());
        String name =
                briefed.assessment().getDossier() + "-" + briefed.assessment().getAsOf() + "." + format.suffix();
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("Content-Security-Policy", HtmlBriefing.POLICY)
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .body(new ByteArrayResource(rendering.render(briefed, language, format)));
    }

    /** The contract was asked already which of the formats Accept likes best. */
    private Format negotiated() {
        Iterable<?> chosen = (Iterable<?>) request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        return Format.of((MediaType) chosen.iterator().next());
    }

    private Language language(@Nullable String accepted) {
        try {
            return languages.best(accepted);
        } catch (IllegalArgumentException e) {
            throw fault("Accept-Language", "This is no list of languages.", "Language ranges as in 'en, de;q=0.5'.");
        }
    }

    private static Options options(
            BriefingAudience audience, @Nullable String items, @Nullable String handling, @Nullable UUID since) {
        if (handling != null && !isLine(handling)) {
            throw fault(
                    "handling",
                    "The line has blanks at its ends, or control characters.",
                    "A line of text without blanks at its ends.");
        }
        List<String> wanted = items == null
                ? List.of()
                : Arrays.stream(items.split(",", -1))
                        .map(String::strip)
                        .distinct()
                        .toList();
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new Options(audience, wanted, handling, since, base);
    }

    private static boolean isLine(String text) {
        return text.equals(text.strip())
                && text.codePoints()
                        .noneMatch(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.FORMAT
                                || Character.getType(point) == Character.SURROGATE
                                || (point & 0xFFFE) == 0xFFFE
                                || point == 0x2028
                                || point == 0x2029);
    }

    private static ProblemException fault(String parameter, String detail, String expected) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST,
                "The request has a fault; correct it and send it again.",
                List.of(Fault.of(parameter, detail, expected)));
    }
}
