package cz.trojlistek.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of members from a file: read, looked at, confirmed, taken line by line. */
@SuppressWarnings("NullAway.Init")
class ImportMembersTest extends GroupScene {

    private static final String HEAD = "Jméno;Organizace;Strana;Funkce;Hlas;E-mail\n";

    @Autowired
    ImportMembers imports;

    @Autowired
    AdmitImported admitting;

    @Test
    void everyLineIsShownWithItsProblemAndNobodyIsAMemberBefore() {
        var group = working("Senioři");
        admit(group, "Členka Domova", Side.USER);
        var list = read(group, HEAD + """
                Zástupkyně města;Město Brno;zadavatel;předsedkyně;;rada@brno.cz
                Členka Domova;;uživatelé;;;
                Host z kraje;;veřejnost;host;ano;
                ;;poskytovatel;;;
                Nikdo;;nevím;;;
                Jiný;;poskytovatel;uklízečka;;
                Další;;poskytovatel;;možná;
                Adresa;;poskytovatel;;;tohle není adresa
                zastupkyne  Mesta;MĚSTO BRNO;zadavatel;;;
                <script>alert(1)</script>;=1+1;uživatel;člen;ne;
                """);

        assertThat(as(() -> imports.lines(list, true, 0, 50)))
                .extracting(row -> row.line() + " " + row.problem() + " " + row.argument())
                .containsExactly(
                        "3 workinggroup.already-member ",
                        "4 workinggroup.guest-never-votes ",
                        "5 wording.missing ",
                        "6 workinggroup.import.side-unknown nevím",
                        "7 workinggroup.import.function-unknown uklízečka",
                        "8 workinggroup.import.vote-unknown možná",
                        "9 wording.email-unusable ",
                        "10 workinggroup.import.twice 2");
        var progress = as(() -> imports.progress(list));
        assertThat(progress.usable()).isEqualTo(2);
        assertThat(progress.unusable()).isEqualTo(8);
        assertThat(members(group)).containsExactly("Členka Domova");

        as(() -> imports.confirm(list));
        admitting.admitAll(() -> true);
        assertThat(members(group))
                .contains("Zástupkyně města", "<script>alert(1)</script>")
                .hasSize(3);
        assertThat(as(() -> imports.progress(list)).finished()).isTrue();
        assertThat(trail("MemberListConfirmed", group)).startsWith("COORDINATOR: seznam.csv");
        refuses("import", () -> imports.confirm(list));
        refuses("import", () -> imports.discard(list));
    }

    @Test
    void aWorkbookIsReadLikeAFileWithCommas() throws IOException {
        var group = working("Senioři");
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Členové");
            var cells = new String[][] {
                {"Poznámka", "Strana", "Jméno a příjmení", "Hlas"},
                {"x", "Poskytovatel", "Ředitelka Domova", "Ano"},
                {null, null, null, null},
                {"", "uživatel", "Klientka", "NE"}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    if (cells[row][column] != null) {
                        sheet.value(row, column, cells[row][column]);
                    }
                }
            }
            sheet.value(3, 4, 12.5);
        }
        var list = as(() -> imports.read(group, "členové.xlsx", bytes.toByteArray()));
        assertThat(as(() -> imports.lines(list, false, 0, 9)))
                .extracting(row -> row.line() + " " + row.name() + " " + row.problem())
                .containsExactly("2 Ředitelka Domova ", "4 Klientka ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250", "UTF-8 with mark"})
    void whateverTheCodePageNamesAreReadRight(String charset) {
        var group = working("Senioři");
        var text = (charset.endsWith("mark") ? "\uFEFF" : "") + "Jméno,Strana\nŽofie Říhová,uživatel\n";
        var list = as(() -> imports.read(
                group,
                "seznam.csv",
                text.getBytes(charset.endsWith("mark") ? StandardCharsets.UTF_8 : Charset.forName(charset))));
        assertThat(as(() -> imports.lines(list, false, 0, 9)))
                .extracting(ImportMembers.LineRow::name, ImportMembers.LineRow::problem)
                .containsExactly(Tuple.tuple("Žofie Říhová", ""));
    }

    @Test
    void whatIsNoListIsRefusedWhole() throws IOException {
        var group = working("Senioři");
        refused("workinggroup.import.not-a-table", group, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        refused("workinggroup.import.not-a-table", group, new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        refused("workinggroup.import.too-large", group, new byte[10_000_000]);
        refused("workinggroup.import.columns-missing", group, bytes("Jméno;Poznámka\nNěkdo;x\n"));
        refused("workinggroup.import.empty", group, bytes(HEAD));
        refused("workinggroup.import.empty", group, new byte[0]);
        refused(
                "workinggroup.import.too-many-lines",
                group,
                bytes(HEAD + "Někdo;;uživatel;;;\n".repeat(MemberFile.MOST_LINES + 1)));
        refused("workinggroup.import.too-large", group, bomb());
    }

    /** A small file that holds a very large one. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var block = new byte[1_000_000];
            for (int i = 0; i < 61; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void threeThousandLinesAreTakenOnceHoweverOftenItIsCutOff() throws Exception {
        var group = working("Senioři");
        var lines = IntStream.range(0, 3000)
                .mapToObj(i -> "Člověk %d;Obec;uživatel;;;clovek%d@obec.cz".formatted(i, i))
                .collect(Collectors.joining("\n"));
        var list = read(group, HEAD + lines);
        as(() -> imports.confirm(list));

        var steps = new AtomicInteger();
        admitting.admitAll(() -> steps.incrementAndGet() <= 40);
        assertThat(as(() -> imports.progress(list)).done()).isEqualTo(40);
        assertThat(as(() -> imports.underWay(group))).isEqualTo(list);

        try (var two = Executors.newFixedThreadPool(2)) {
            var all = two.invokeAll(List.of(this::rest, this::rest));
            for (var one : all) {
                one.get();
            }
        }
        assertThat(as(() -> imports.progress(list)))
                .extracting(ImportMembers.Progress::done, ImportMembers.Progress::finished)
                .containsExactly(3000, true);
        assertThat(as(() -> read.balance(group)).members()).isEqualTo(3000);
        assertThat(as(() -> imports.underWay(group))).isNull();
    }

    private Void rest() {
        admitting.admitAll(() -> true);
        return null;
    }

    @Test
    void BR_107_whoIsConfirmedAfterTheGroupsAreEstablishedHasNoVote() {
        var group = working("Senioři");
        var list = read(group, HEAD + "Pozdní;;uživatel;;ano;\nHostka;;uživatel;host;;\n");
        as(() -> imports.confirm(list));
        advance.enter(cycle, Phase.ANALYSING);
        admitting.admitAll(() -> true);

        assertThat(as(() -> imports.lines(list, true, 0, 9)))
                .extracting(ImportMembers.LineRow::name, ImportMembers.LineRow::problem)
                .containsExactly(Tuple.tuple("Pozdní", "workinggroup.first-as-guest"));
        assertThat(members(group)).containsExactly("Hostka");
        assertThat(as(() -> imports.progress(list)).finished()).isTrue();
    }

    @Test
    void nobodyToTakeIsRefusedAndAListCanBeForgotten() {
        var group = working("Senioři");
        var list = read(group, HEAD + "Nikdo;;nevím;;;\n");
        refuses("import", () -> imports.confirm(list));
        as(() -> imports.discard(list));
        assertThatThrownBy(() -> as(() -> imports.progress(list))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoFormsTheGroupsReadsAndConfirms() {
        var group = working("Senioři");
        var list = read(group, HEAD + "Někdo;;uživatel;;;\n");
        people.allRolesOf(TestPeople.KURIM);
        people.inGroup("manazerka.importu", Role.GROUP_MANAGER, TestPeople.BRNO, group);
        for (Runnable act : List.<Runnable>of(
                () -> imports.read(group, "seznam.csv", bytes(HEAD)),
                () -> imports.lines(list, false, 0, 9),
                () -> imports.progress(list),
                () -> imports.confirm(list),
                () -> imports.discard(list),
                () -> imports.underWay(group))) {
            assertThatThrownBy(() -> actors.as("coordinator.6209", act)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as("manazerka.importu", act)).isInstanceOf(NotAllowed.class);
        }
    }

    private void refused(String code, UUID group, byte[] content) {
        assertThatThrownBy(() -> as(() -> imports.read(group, "seznam.csv", content)))
                .isInstanceOfSatisfying(
                        MemberFileUnusable.class,
                        told -> assertThat(told.code()).isEqualTo(code))
                .isInstanceOf(RuleViolation.class);
    }

    private UUID read(UUID group, String text) {
        return as(() -> imports.read(group, "seznam.csv", bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> members(UUID group) {
        return as(() -> read.members(group, 0, 50)).stream()
                .map(ReadGroups.MemberRow::name)
                .toList();
    }
}
