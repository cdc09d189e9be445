package cz.trojlistek.shell;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/**
 * Takes one file into memory, and no more of it than it may have: the browser's own limit holds only for those who use our
 * page. The upload shows the refusal as it shows any other.
 */
public final class SmallUpload implements UploadHandler {

    /** What becomes of the file, in the person's session. */
    public interface Taken {
        void file(String name, byte[] content);
    }

    private final int mostBytes;
    private final Taken taken;

    public SmallUpload(int mostBytes, Taken taken) {
        this.mostBytes = mostBytes;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] content = {};
        if (event.getFileSize() <= mostBytes) { // what the request says of itself, or -1
            try (var file = event.getInputStream()) {
                content = file.readNBytes(mostBytes + 1);
            }
        }
        if (event.getFileSize() > mostBytes || content.length > mostBytes) {
            event.reject("too large");
            return;
        }
        var whole = content;
        event.getUI().access(() -> taken.file(event.getFileName(), whole));
    }

    /** Of a request in parts, which our page never sends. */
    @Override
    public long getRequestSizeMax() {
        return mostBytes + 10_000L;
    }

    @Override
    public long getFileSizeMax() {
        return mostBytes;
    }
}
