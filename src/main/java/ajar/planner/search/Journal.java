package ajar.planner.search;

import java.util.function.IntConsumer;

/** Remembers how each wish was placed before the current move, so that the move can be taken back. */
final class Journal {

    private final State state;
    private final int[] touched;
    private final int[] option;
    private final int[] cover;
    private final int[] talk;
    private final int[] stamp;
    private int move;
    private int size;

    Journal(State state) {
        this.state = state;
        int wishes = state.model.wishes;
        touched = new int[wishes];
        option = new int[wishes];
        cover = new int[wishes];
        talk = new int[wishes];
        stamp = new int[wishes];
    }

    void open() {
        move++;
        size = 0;
    }

    /** To be called before each change of a wish. */
    void touch(int wish) {
        if (stamp[wish] != move) {
            stamp[wish] = move;
            touched[size] = wish;
            option[size] = state.option[wish];
            cover[size] = state.cover[wish];
            talk[size++] = state.talk[wish];
        }
    }

    /** Hands over every wish that was touched since the opening. */
    void forEach(IntConsumer wish) {
        for (int i = 0; i < size; i++) {
            wish.accept(touched[i]);
        }
    }

    /** First everything that was touched is lifted, then what was there is placed: nothing is tested on the way. */
    void rollBack() {
        for (int i = 0; i < size; i++) {
            int wish = touched[i];
            if (state.option[wish] != State.NONE && !state.model.settled[wish]) {
                state.lift(wish);
            } else if (state.talk[wish] != State.NONE) {
                state.dropTalk(wish);
            }
        }
        for (int i = 0; i < size; i++) {
            int wish = touched[i];
            if (option[i] == State.NONE) {
                continue;
            } else if (!state.model.settled[wish]) {
                state.place(wish, option[i], cover[i], talk[i]);
            } else if (talk[i] != State.NONE) {
                state.addTalk(wish, talk[i]);
            }
        }
    }
}
