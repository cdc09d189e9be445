package cz.trojlistek.consultation;

/** What a comment is about; language and form may be settled while the window is still open (BR-128). */
public enum CommentKind {
    CONTENT,
    FORMAL
}
