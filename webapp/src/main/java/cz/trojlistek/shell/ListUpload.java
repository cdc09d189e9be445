package cz.trojlistek.shell;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;

/**
 * Takes one file with a list, at most 2 MB. Its words are {@code <key>.file}, {@code .choose} and {@code .not-a-list}; the others are
 * the same for every list.
 */
public final class ListUpload extends Upload {

    private static final int MEGABYTES = 2;
    private static final int MOST_BYTES = MEGABYTES * 1_000_000;

    /** @param refused is told why a file was turned away before it was read */
    public ListUpload(String key, SmallUpload.Taken taken, Consumer<String> refused, String... types) {
        super(new SmallUpload(MOST_BYTES, taken));
        setMaxFiles(1);
        setMaxFileSize(MOST_BYTES);
        setAcceptedFileTypes(types);
        var choose = getTranslation(key + ".choose");
        var drop = getTranslation("upload.drop");
        setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("upload.one-file"))
                        .setFileIsTooBig(getTranslation("upload.too-large", MEGABYTES))
                        .setIncorrectFileType(getTranslation(key + ".not-a-list"))));
        getElement().setAttribute("aria-label", getTranslation(key + ".file"));
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        addAllFinishedListener(finished -> clearFileList());
    }
}
