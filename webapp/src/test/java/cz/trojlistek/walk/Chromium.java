package cz.trojlistek.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The browser of the machine, twice, so that two languages are looked at side by side; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private final String address;
    private final Findings findings;
    private final ExecutorService aside = Executors.newSingleThreadExecutor();
    private final Browser czech;
    private final Browser english;

    Chromium(String address, Findings findings) {
        this.address = address;
        this.findings = findings;
        czech = launch();
        english = CompletableFuture.supplyAsync(Chromium::launch, aside).join(); // a browser stays with its thread
    }

    private static Browser launch() {
        var root = System.getProperty("user.name").equals("root");
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(root ? List.of("--no-sandbox", "--disable-gpu") : List.of("--disable-gpu")));
    }

    /** Somebody who has never been here. */
    Visitor visitor() {
        var other = CompletableFuture.supplyAsync(() -> new Tab(english, address, Language.ENGLISH, findings), aside);
        return new Visitor(new Tab(czech, address, Language.CZECH, findings), other.join(), aside, findings);
    }

    @Override
    public void close() {
        czech.close();
        CompletableFuture.runAsync(english::close, aside).join();
        aside.shutdown();
    }
}
