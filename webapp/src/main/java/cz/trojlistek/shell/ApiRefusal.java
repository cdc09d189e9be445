package cz.trojlistek.shell;

/** A parameter nobody can make sense of; the sentence is for a developer and in English. */
public class ApiRefusal extends RuntimeException {

    private final String parameter;

    public ApiRefusal(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
