package cz.trojlistek.approval.ui;

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

/** The signed extract of the minutes: one PDF, looked at as soon as it has arrived. */
class MinutesUpload extends Div {

    private final Span problem = new Span();
    private @Nullable Attachment attachment;

    MinutesUpload(String label) {
        var title = new Paragraph(label);
        title.addClassName("strong");
        var help = new Paragraph(Told.text("approval.pdf-help"));
        help.addClassName("help");
        var upload = new Upload(new SmallUpload(Attachment.MOST_BYTES, this::take));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Attachment.MOST_BYTES);
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setDropAllowed(true);
        upload.setI18n(texts());
        upload.getElement().setAttribute("aria-label", label);
        upload.addFileRemovedListener(removed -> attachment = null);
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        problem.addClassName("err");
        problem.getElement().setAttribute("role", "alert");
        addClassName("stack");
        add(title, help, upload, problem);
    }

    void take(String name, byte[] content) {
        problem.setText("");
        attachment = null;
        try {
            attachment = new Attachment(name, content);
        } catch (RuleViolation unusable) {
            problem.setText(Told.text(unusable.code(), unusable.arguments()));
        }
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
