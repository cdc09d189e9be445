package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SmallUploadTest {

    final ArrayList<Integer> taken = new ArrayList<>();
    final SmallUpload upload = new SmallUpload(10, (name, content) -> taken.add(content.length));

    @Test
    void takesWhatItMayHave() throws Exception {
        var event = event(10, new ByteArrayInputStream(new byte[10]));

        upload.handleUploadRequest(event);

        assertThat(taken).containsExactly(10);
        verify(event, never()).reject(anyString());
    }

    @Test
    void readsNoFurtherThanItsLimit() throws Exception {
        var endless = new InputStream() {
            int read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };
        var event = event(-1, endless);

        upload.handleUploadRequest(event);

        assertThat(endless.read).isEqualTo(11);
        assertThat(taken).isEmpty();
        verify(event).reject(anyString());
    }

    @Test
    void doesNotEvenReadWhatSaysItIsTooLarge() throws Exception {
        var event = event(11, InputStream.nullInputStream());

        upload.handleUploadRequest(event);

        verify(event, never()).getInputStream();
        verify(event).reject(anyString());
    }

    private static UploadEvent event(long size, InputStream content) {
        var ui = mock(UI.class);
        when(ui.access(any())).thenAnswer(call -> {
            call.<Command>getArgument(0).execute();
            return null;
        });
        var event = mock(UploadEvent.class);
        when(event.getFileSize()).thenReturn(size);
        when(event.getInputStream()).thenReturn(content);
        when(event.getFileName()).thenReturn("soubor");
        when(event.getUI()).thenReturn(ui);
        return event;
    }
}
