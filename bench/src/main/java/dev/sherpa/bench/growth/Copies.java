package dev.sherpa.bench.growth;

import java.util.List;

/**
 * Copies of a dossier, made by the database.
 *
 * @param dossier the dossier
 * @param first the number of the first copy
 * @param last the number of the last
 * @param postgres whether the database is PostgreSQL; it is H2 otherwise
 */
record Copies(String dossier, int first, int last, boolean postgres) {

    private static final String COLUMNS =
            "type, subject, attributes, statement, said, asserter, source_id, source_publisher,"
                    + " source_title, source_url, source_published, para, rating, expires";

    private static final String ID_PREFIX = "01990000-0000-7000-8000-";
    private static final int MOST_FACTS = 1_000;

    /** Returns the id of a copy. */
    static String id(int number) {
        return "copy-" + number;
    }

    /**
     * Returns the SQL that makes them; every fact is recorded twice, two days before its original and one.
     *
     * <p>Dossier by dossier and with ascending ids, as the service would: the database then adds to its indexes where it
     * has just been.
     */
    List<String> statements() {
        String series = postgres
                ? "(select n from generate_series(" + first + ", " + last + ") as s(n)) numbers"
                : "(select x as n from system_range(" + first + ", " + last + ")) numbers";
        String from = " cross join " + series + " where ";
        return List.of(
                "insert into dossier (id, title, pack, created) select 'copy-' || n, title, pack, created from dossier"
                        + from + "id = '" + dossier + "'",
                "insert into dossier_clock (dossier, seq, t) select 'copy-' || n, 2, t from dossier_clock" + from
                        + "dossier = '" + dossier + "'",
                facts(1, 2, from),
                facts(2, 1, from));
    }

    private String facts(int seq, int daysBefore, String from) {
        String number = "(n * 2 + " + (seq - 1) + ") * " + MOST_FACTS + " + position";
        return "insert into fact (id, dossier, seq, position, recorded, recorded_by, " + COLUMNS + ") select cast('"
                + ID_PREFIX + "' || lpad(cast(" + number + " as varchar), 12, '0') as uuid), 'copy-' || n, " + seq
                + ", position, recorded - interval '" + daysBefore + "' day, recorded_by, "
                + COLUMNS + " from fact" + from + "dossier = '" + dossier + "' order by n, position";
    }
}
