package dev.sherpa.bench.contest.limit.bare;

import dev.sherpa.bench.contest.model.Item;
import java.math.BigDecimal;

/**
 * What one current fact means for the item that it is about.
 *
 * @param item the item
 * @param flags what the fact shows by itself, as bits
 * @param amount what enters a sum or a minimum, in the unit of its bar; zero if nothing does
 * @param firstDay the first proposed day of a trip, as an epoch day
 * @param lastDay the last proposed day of a trip or the last day of a truce, as an epoch day
 */
record Mark(Item item, int flags, BigDecimal amount, long firstDay, long lastDay) {

    static final int UNMET = 1;
    static final int PARTIAL = 1 << 1;
    static final int MET = 1 << 2;
    static final int BLOCKED = 1 << 3;

    /** A deal is announced. */
    static final int ANNOUNCED = 1 << 4;

    /** A purchase is announced, and believed in full. */
    static final int IN_FULL = 1 << 5;

    /** A purchase is announced, and believed as far as the record goes. */
    static final int BY_RECORD = 1 << 6;

    /** A record of how much was delivered. */
    static final int RECORD = 1 << 7;

    /** TikTok's deadline has passed. */
    static final int RAN_OUT = 1 << 8;

    /** Controls of fentanyl wait for the tariff to go. */
    static final int CONDITIONAL = 1 << 9;

    /** The tariff over fentanyl is levied. */
    static final int LEVIED = 1 << 10;

    static final int POLICY_EASED = 1 << 11;
    static final int TREATY_EXTENDED = 1 << 12;
    static final int CHIPS = 1 << 13;
    static final int TAIWAN = 1 << 14;
    static final int TARIFFS = 1 << 15;
    static final int US_HEARD = 1 << 16;
    static final int CHINA_HEARD = 1 << 17;
    static final int US_CONFIRMS = 1 << 18;
    static final int CHINA_CONFIRMS = 1 << 19;

    /** A truce is in force and has not expired. */
    static final int STANDING = 1 << 20;

    /** A measure still weighs. */
    static final int ACTIVE = 1 << 21;

    static final int FRESH_CALL = 1 << 22;
    static final int ROUND_AHEAD = 1 << 23;
    static final int SUMMIT_AHEAD = 1 << 24;
    static final int CALL_AHEAD = 1 << 25;

    /** What is more than a flag. */
    static final int COUNTED = ANNOUNCED | IN_FULL | BY_RECORD | RECORD | STANDING | ACTIVE;

    static Mark of(Item item, int flags) {
        return new Mark(item, flags, BigDecimal.ZERO, 0, 0);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
