package ajar.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The network and its word pieces, as they lie in the model's jar. Safe to share between threads, until it is closed. */
final class Model implements AutoCloseable {

    private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** The model's makers cut longer texts here, after some two hundred words. */
    static final int WINDOW = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private Model(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /** Takes about a second, and some hundred megabytes until it is closed. */
    static Model open() throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Texts differ in length, and an arena would keep the memory of the longest.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return new Model(environment, environment.createSession(bytesOf(NETWORK), options), wordPieces());
        }
    }

    static WordPieces wordPieces() throws IOException {
        try (var in = resource(TOKENIZER)) {
            var known = JsonMapper.shared().readTree(in).path("model").path("vocab");
            return new WordPieces(
                    known.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, piece -> piece.getValue()
                            .asInt())),
                    WINDOW);
        }
    }

    Meaning read(String text) {
        long[] numbers = pieces.numbersOf(text);
        var all = new long[numbers.length];
        Arrays.fill(all, 1);
        try (var ids = tensor(numbers);
                var seen = tensor(all);
                var parts = tensor(new long[numbers.length]);
                var answer = session.run(Map.of("input_ids", ids, "attention_mask", seen, "token_type_ids", parts))) {
            return Meaning.meanOf(((float[][][]) answer.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The model did not read a text of " + numbers.length + " pieces.", e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }

    private static byte[] bytesOf(String name) throws IOException {
        try (var in = resource(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Model.class.getResourceAsStream(name), name);
    }
}
