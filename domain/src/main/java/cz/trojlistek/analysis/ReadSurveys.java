package cz.trojlistek.analysis;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of the surveys of a cycle, for everybody who may read the cycle. */
@Service
@Transactional(readOnly = true)
public class ReadSurveys {

    /** {@code answers} is how many different ones there are, {@code people} how many were given. */
    public record DocumentRow(
            UUID id, SurveyKind kind, String place, String placeName, String fileName, int answers, long people) {}

    /** So many people gave this answer. */
    public record AnswerRow(String answer, long people) {}

    /** A question with its answers in the order of the file. */
    public record Question(String question, List<AnswerRow> answers) {

        public long people() {
            return answers.stream().mapToLong(AnswerRow::people).sum();
        }
    }

    private record Row(String question, String answer, long people) {}

    private final JdbcClient database;
    private final ConductCycle cycles;

    ReadSurveys(JdbcClient database, ConductCycle cycles) {
        this.database = database;
        this.cycles = cycles;
    }

    private static final String DOCUMENT = """
            select d.id, d.kind, d.place, d.place_name, d.file_name, count(a.document)::int as answers,
                coalesce(sum(a.people), 0)::bigint as people
            from survey_document d left join survey_answer a on a.document = d.id where d.cycle = :cycle
            """;

    /** The summary first, then by place. */
    public List<DocumentRow> documents(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql(DOCUMENT + """
                        group by d.id order by d.kind <> 'SUMMARY', d.place_name collate "cs-x-icu", d.kind, d.id
                        offset :offset limit :limit""")
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(DocumentRow.class)
                .list();
    }

    /** Absent when it is not of this cycle. */
    public DocumentRow document(UUID cycle, UUID document) {
        cycles.get(cycle);
        return database.sql(DOCUMENT + "and d.id = :document group by d.id")
                .param("cycle", cycle)
                .param("document", document)
                .query(DocumentRow.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What was asked and answered in a document of this cycle. */
    public List<Question> questions(UUID cycle, UUID document) {
        var found = document(cycle, document);
        return database
                .sql(
                        "select question, answer, people from survey_answer where document = ? order by position limit 5000")
                .param(found.id())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::question,
                        LinkedHashMap::new,
                        Collectors.mapping(row -> new AnswerRow(row.answer(), row.people()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(one -> new Question(one.getKey(), one.getValue()))
                .toList();
    }
}
