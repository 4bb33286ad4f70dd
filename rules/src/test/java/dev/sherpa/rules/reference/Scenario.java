package dev.sherpa.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A question to the checklist: a history, the day it is asked of and the instant of knowledge. */
public record Scenario(List<StatedFact> history, LocalDate asOf, Instant knownAt) {}
