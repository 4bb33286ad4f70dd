package dev.sherpa.rules.provided;

/** An item of the checklist that has its status. */
public final class Item {

    private final String id;
    private final String title;
    private final String importance;
    private final String status;

    /** Creates an item with its status. */
    public Item(String id, String title, String importance, String status) {
        this.id = id;
        this.title = title;
        this.importance = importance;
        this.status = status;
    }

    /** Returns the id. */
    public String getId() {
        return id;
    }

    /** Returns the title. */
    public String getTitle() {
        return title;
    }

    /** Returns the importance. */
    public String getImportance() {
        return importance;
    }

    /** Returns the status. */
    public String getStatus() {
        return status;
    }
}
