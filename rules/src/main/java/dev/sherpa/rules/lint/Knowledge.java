package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Variable;
import java.util.List;
import java.util.Set;

/** What is known of values before a rule asks. */
interface Knowledge {

    /** Nothing. */
    Knowledge NOTHING = new Knowledge() {
        @Override
        public boolean isAlways(Variable variable) {
            return false;
        }

        @Override
        public List<Test> facts(Set<Variable> present) {
            return List.of();
        }

        @Override
        public List<Term> values(Variable variable) {
            return List.of();
        }
    };

    /** Tells whether a variable is surely never absent. */
    boolean isAlways(Variable variable);

    /** Returns comparisons that hold of variables, given that they are present. */
    List<Test> facts(Set<Variable> present);

    /** Returns all values that a variable can have; empty if they are too many to say. */
    List<Term> values(Variable variable);
}
