package dev.sherpa.rules.assess;

import java.util.List;

/**
 * An item of the checklist with its status.
 *
 * @param id the item's id
 * @param title its title
 * @param importance its importance, a word of the pack
 * @param status its status, a word of the pack
 * @param findings every clause that holds, in clause order; the first decides
 */
public record AssessedItem(String id, String title, String importance, String status, List<Finding> findings) {}
