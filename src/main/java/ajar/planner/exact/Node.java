package ajar.planner.exact;

import ajar.planner.columns.Model;

/** A part of all plans: some options, covers and talks are ruled out, some wishes have to be met. */
final class Node {

    /** Less than anything could bring. */
    private static final int RULED_OUT = -2_000_000_000;

    final Model model;

    private Node(Model model) {
        this.model = model;
    }

    static Node root(Model model) {
        return new Node(model);
    }

    private Node copy() {
        var copy = model.copy();
        copy.optionValue = model.optionValue.clone();
        copy.coverValue = model.coverValue.clone();
        copy.talkValue = model.talkValue.clone();
        copy.forced = model.forced.clone();
        return new Node(copy);
    }

    Node with(int option) {
        var node = copy();
        int wish = model.wishOf[option];
        node.model.forced[wish] = true;
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            node.model.optionValue[o] = o == option ? model.optionValue[o] : RULED_OUT;
        }
        return node;
    }

    Node without(int option) {
        var node = copy();
        node.model.optionValue[option] = RULED_OUT;
        return node;
    }

    Node withCover(int block, int cover) {
        var node = copy();
        for (int c = model.coverStart[block]; c < model.coverStart[block + 1]; c++) {
            node.model.coverValue[c] = c == cover ? model.coverValue[c] : RULED_OUT;
        }
        return node;
    }

    Node withoutCover(int cover) {
        var node = copy();
        node.model.coverValue[cover] = RULED_OUT;
        return node;
    }

    Node withoutTalk(int talk) {
        var node = copy();
        node.model.talkValue[talk] = RULED_OUT;
        return node;
    }

    boolean isOut(int value) {
        return value <= RULED_OUT / 2;
    }
}
