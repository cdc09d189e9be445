package cz.trojlistek.walk;

/** What the browser of somebody asks for. */
enum Language {
    CZECH("cs", "cs-CZ"),
    ENGLISH("en", "en-GB");

    final String code;
    final String locale;

    Language(String code, String locale) {
        this.code = code;
        this.locale = locale;
    }
}
