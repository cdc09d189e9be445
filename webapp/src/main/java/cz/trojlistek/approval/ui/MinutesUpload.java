package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import cz.trojlistek.approval.Attachment;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.SmallUpload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed extract of the minutes: one PDF, looked at as soon as it has arrived. One that cannot be used is no file, and
 * stands in the way of the form until another comes or the clerk goes on without it.
 */
class MinutesUpload extends Div {

    private final Span problem = new Span();
    private final Button without = new Button(Told.text("approval.upload.without"), click -> told(""));
    private final Checkbox keep = new Checkbox();
    private final Upload upload;
    private @Nullable Attachment attachment;
    private @Nullable String earlier;

    MinutesUpload(String label) {
        var title = new Paragraph(label);
        title.addClassName("strong");
        var help = new Paragraph(Told.text("approval.pdf-help"));
        help.addClassName("help");
        upload = new Upload(new SmallUpload(Attachment.MOST_BYTES, this::take));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Attachment.MOST_BYTES);
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setDropAllowed(true);
        upload.setI18n(texts());
        upload.getElement().setAttribute("aria-label", label);
        upload.addFileRemovedListener(removed -> take(null));
        upload.addFileRejectedListener(rejected -> told(rejected.getErrorMessage()));
        problem.addClassName("err");
        problem.getElement().setAttribute("role", "alert");
        addClassName("stack");
        without.addThemeVariants(ButtonVariant.LUMO_SMALL);
        without.setVisible(false);
        keep.setVisible(false);
        add(title, keep, help, upload, problem, without);
    }

    /** The one of the record that is corrected goes with the correction, unless another comes or it is taken away. */
    void keeping(String name) {
        earlier = name;
        keep.setLabel(Told.text("approval.pdf-keep", name));
        keep.setValue(true);
        keep.setVisible(true);
    }

    void take(String name, byte[] content) {
        take(null);
        try {
            take(new Attachment(name, content));
        } catch (RuleViolation unusable) {
            upload.clearFileList(); // there it would stand as if it had been taken
            told(Told.text(unusable.code(), unusable.arguments()));
        }
    }

    private void take(@Nullable Attachment file) {
        attachment = file;
        keep.setVisible(earlier != null && file == null);
        told("");
    }

    private void told(String refusal) {
        problem.setText(refusal);
        without.setVisible(!refusal.isEmpty());
    }

    /** The refusal that still stands, or null. */
    @Nullable
    String complaint() {
        return problem.getText().isEmpty() ? null : problem.getText();
    }

    boolean keeps() {
        return earlier != null && keep.getValue();
    }

    /** The name of the extract that goes with the record, or null. */
    @Nullable
    String name() {
        if (attachment != null) {
            return attachment.name();
        }
        return keeps() ? earlier : null;
    }

    @Nullable
    Attachment attachment() {
        return attachment;
    }

    private static UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(Told.text("approval.upload.add"))
                .setMany(Told.text("approval.upload.add")));
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Told.text("approval.upload.drop"))
                .setMany(Told.text("approval.upload.drop")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(Told.text("approval.upload.too-many"))
                .setFileIsTooBig(Told.text("approval.attachment-too-large", 20))
                .setIncorrectFileType(Told.text("approval.attachment-not-pdf")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Told.text("approval.upload.sending"))
                        .setStalled(Told.text("approval.upload.sending"))
                        .setProcessing(Told.text("approval.upload.sending"))
                        .setHeld(Told.text("approval.upload.sending")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Told.text("approval.upload.failed"))
                        .setUnexpectedServerError(Told.text("approval.upload.failed"))
                        .setForbidden(Told.text("approval.upload.failed"))));
        texts.setFile(new UploadI18N.File()
                .setRemove(Told.text("approval.upload.remove"))
                .setRetry(Told.text("approval.upload.retry"))
                .setStart(Told.text("approval.upload.add")));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB")));
        return texts;
    }
}
