package ajar.planner;

import ajar.planner.columns.Model;
import ajar.planner.columns.Usage;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** The columns and rows of a planning problem as one integer program, for CP-SAT. */
final class ExactModel {

    private final Model model;
    private final CpModel program = new CpModel();
    private final LinearExprBuilder value = LinearExpr.newBuilder();
    private final List<LinearExprBuilder> rows = new ArrayList<>();
    private final List<LinearExprBuilder> loads = new ArrayList<>();
    private final BoolVar[] options;
    private final BoolVar[] stays;
    private final BoolVar[] doors;

    ExactModel(Model model) {
        this.model = model;
        options = variables(model.options);
        stays = variables(model.stays);
        doors = variables(model.doors);
        for (int row = 0; row < model.rows; row++) {
            rows.add(LinearExpr.newBuilder());
        }
        for (int p = 0; p < model.loads; p++) {
            loads.add(LinearExpr.newBuilder());
        }
        for (int d = 0; d < model.doors; d++) {
            use(model.doorUse, d, doors[d]);
        }
        for (int w = 0; w < model.wishes; w++) {
            wish(w);
        }
        firstVisits();
        stays();
        capacities();
        loads();
    }

    private BoolVar[] variables(int count) {
        var made = new BoolVar[count];
        for (int i = 0; i < count; i++) {
            made[i] = program.newBoolVar("");
        }
        return made;
    }

    /** Searches until a plan is worth so much, or nothing is left to search; whether there was one. */
    boolean reaches(long target) {
        value.add(model.constant);
        program.maximize(value);
        var solver = new CpSolver();
        // Several kinds of search side by side find good plans sooner; looking long beforehand delays the first one.
        solver.getParameters().setNumWorkers(8).setCpModelProbingLevel(0).setSymmetryLevel(0);
        var enough = new CpSolverSolutionCallback() {
            private volatile boolean reached;

            @Override
            public void onSolutionCallback() {
                if (Math.round(objectiveValue()) >= target) {
                    reached = true;
                    stopSearch();
                }
            }
        };
        solver.solve(program, enough);
        return enough.reached;
    }

    /** What the best plan of all is worth. */
    long optimum() {
        value.add(model.constant);
        program.maximize(value);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        if (solver.solve(program) != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("CP-SAT came to no end.");
        }
        return Math.round(solver.objectiveValue());
    }

    private void use(Usage usage, int possibility, BoolVar chosen) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            if (usage.row[k] < model.rows) {
                rows.get(usage.row[k]).addTerm(chosen, usage.amount[k]);
            } else {
                program.addImplication(chosen, stays[usage.row[k] - model.rows]);
            }
        }
    }

    private void wish(int wish) {
        var chosen = new ArrayList<Literal>();
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            chosen.add(options[o]);
            value.addTerm(options[o], model.worth(o));
            use(model.optionUse, o, options[o]);
            program.addImplication(options[o], doors[model.door[o]]);
            covers(o);
        }
        program.addAtMostOne(chosen);
        if (model.forced[wish]) {
            program.addBoolOr(chosen);
        }
        talks(wish);
    }

    /** Exactly one stand-in for the block of an option that is chosen. */
    private void covers(int option) {
        int block = model.block[option];
        var standIns = LinearExpr.newBuilder();
        for (int c = block < 0 ? 0 : model.coverStart[block]; block >= 0 && c < model.coverStart[block + 1]; c++) {
            var covers = program.newBoolVar("");
            standIns.addTerm(covers, 1);
            value.addTerm(covers, model.coverValue[c]);
            use(model.coverUse, c, covers);
            if (model.loads > 0) {
                loads.get(model.coverBy[c]).addTerm(covers, model.coverHalves[c]);
            }
        }
        if (block >= 0) {
            program.addEquality(standIns, options[option]);
        }
    }

    private void talks(int wish) {
        var talks = new ArrayList<Literal>();
        for (int t = model.talkStart[wish]; t < model.talkStart[wish + 1]; t++) {
            var talk = program.newBoolVar("");
            talks.add(talk);
            value.addTerm(talk, model.talkValue[t]);
            use(model.talkUse, t, talk);
            var before = new ArrayList<Literal>();
            before.add(talk.not());
            for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
                if (model.talkLow[o] <= t && t < model.talkHigh[o]) {
                    before.add(options[o]);
                }
            }
            program.addBoolOr(before);
        }
        program.addAtMostOne(talks);
    }

    private void firstVisits() {
        for (int v = 0; v < model.visitors; v++) {
            var first = program.newBoolVar("");
            var visits = new ArrayList<Literal>(List.of(first.not()));
            for (int o = 0; o < model.options; o++) {
                if (model.visitor[model.wishOf[o]] == v) {
                    visits.add(options[o]);
                }
            }
            program.addBoolOr(visits);
            value.addTerm(first, model.prizeWeight * model.prize[v]);
        }
    }

    private void stays() {
        for (int s = 0; s < model.stays; s++) {
            if (model.stayGiven[s]) {
                program.addEquality(stays[s], 1);
            } else {
                value.addTerm(stays[s], -model.stayCost[s]);
            }
        }
        for (int g = 0; g + 1 < model.groupStart.length; g++) {
            var group = new ArrayList<Literal>();
            for (int k = model.groupStart[g]; k < model.groupStart[g + 1]; k++) {
                group.add(stays[model.stayInGroup[k]]);
            }
            program.addAtMostOne(group);
        }
    }

    /** Of all loads that a person could have one is true, and costs what it costs. */
    private void loads() {
        for (int p = 0; p < model.loads; p++) {
            var one = new ArrayList<Literal>();
            int settled = model.settledLoad[p];
            for (int n = 0; n <= model.mostLoad[p]; n++) {
                var so = program.newBoolVar("");
                one.add(so);
                loads.get(p).addTerm(so, -n);
                value.addTerm(so, model.loadCost(settled) - model.loadCost(settled + n));
            }
            program.addExactlyOne(one);
            program.addEquality(loads.get(p), 0);
        }
    }

    private void capacities() {
        for (int row = 0; row < model.rows; row++) {
            if (model.stayOfRow[row] < 0) {
                program.addLessOrEqual(rows.get(row), model.capacity[row]);
            } else {
                var room = LinearExpr.newBuilder().addTerm(stays[model.stayOfRow[row]], model.capacity[row]);
                program.addLessOrEqual(rows.get(row), room);
            }
        }
    }
}
