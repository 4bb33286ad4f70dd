package dev.sherpa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Validates every request by the contract before it is bound, and refuses it with all of its faults at once.
 *
 * <p>Comes after the framework has found the operation, so that paths, methods and media types are settled.
 */
@Component
class ContractInterceptor implements HandlerInterceptor {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Operations operations;
    private final ParameterReader parameters;
    private final StrictJson json;
    private final Schemas schemas;
    private final ObjectProvider<Inspection> inspections;
    private final ObjectProvider<Repetitions> repetitions;

    ContractInterceptor(
            Operations operations,
            ParameterReader parameters,
            StrictJson json,
            Schemas schemas,
            ObjectProvider<Inspection> inspections,
            ObjectProvider<Repetitions> repetitions) {
        this.operations = operations;
        this.parameters = parameters;
        this.json = json;
        this.schemas = schemas;
        this.inspections = inspections;
        this.repetitions = repetitions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, HttpMediaTypeException {
        Optional<Operation> operation = handler instanceof HandlerMethod method
                ? operations.find(method.getMethod().getName())
                : Optional.empty();
        if (operation.isPresent()) {
            MediaTypes.check(request, operation.get());
            validate(operation.get(), request);
        }
        return true;
    }

    private void validate(Operation operation, HttpServletRequest request) throws IOException {
        List<Fault> ofParameters = new ArrayList<>();
        Map<String, String> values = parameters.read(operation, request, ofParameters);
        JsonNode body = operation.takesBody() ? body(request) : MissingNode.getInstance();
        Submission submission =
                new Submission(operation.id(), request.getMethod(), request.getRequestURI(), values, body);
        submission.makeCurrent();
        FaultList known = new FaultList(body);
        known.add(ofParameters);
        if (ofParameters.isEmpty()) {
            Cursor.fault(submission).map(List::of).ifPresent(known::add);
        }
        if (operation.takesBody()) {
            known.add(schemas.ofBody(operation, body));
            known.addUnlessKnown(ValueRules.faults(body));
        }
        List<Fault> inspected = noneInPath(operation, ofParameters) ? inspect(submission) : List.of();
        if (known.isEmpty() && isRepetition(operation, values)) {
            return;
        }
        // An inspection knows more than a schema of what belongs in a place, so that its words are preferred.
        FaultList faults = new FaultList(body);
        faults.add(inspected);
        faults.addUnlessKnown(known.all());
        faults.throwIfAny(operation.takesBody());
    }

    private List<Fault> inspect(Submission submission) {
        return inspections.stream()
                .filter(inspection -> inspection.operations().contains(submission.operation()))
                .flatMap(inspection -> inspection.inspect(submission).stream())
                .toList();
    }

    private boolean isRepetition(Operation operation, Map<String, String> values) {
        String key = values.get(IDEMPOTENCY_KEY);
        return key != null && repetitions.stream().anyMatch(known -> known.remember(key));
    }

    /** Tells whether the path can be trusted; what it names is looked up by inspections. */
    private static boolean noneInPath(Operation operation, List<Fault> faults) {
        List<String> names = operation.names(Operation.Place.PATH);
        return faults.stream().noneMatch(fault -> names.contains(String.valueOf(fault.parameter())));
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        BufferedBody buffered = WebUtils.getNativeRequest(request, BufferedBody.class);
        return LongLists.cut(
                json.read(buffered == null ? request.getInputStream().readAllBytes() : buffered.bytes()));
    }
}
