package ajar.command;

/** A call that cannot be understood; the message is the sentence for whoever called. */
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }
}
