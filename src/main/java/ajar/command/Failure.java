package ajar.command;

/** Something outside Ajar failed, such as a full disk; the message is the sentence for whoever called. */
final class Failure extends RuntimeException {

    Failure(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
