package cz.trojlistek.shell;

import cz.trojlistek.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the public API cannot answer, as {@code application/problem+json} (RFC 9457). Nothing of it is kept by anybody. */
@RestControllerAdvice(annotations = PublicApi.class)
@Order(0)
class ApiErrors {

    private static final String ABSENT = "There is no such thing, or it is not public.";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> absent(NotFound absent) {
        return problem(HttpStatus.NOT_FOUND, ABSENT, null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(ApiRefusal refusal) {
        return problem(HttpStatus.BAD_REQUEST, refusal.sentence(), refusal.parameter());
    }

    /** An address that cannot be one is simply not there; a parameter is told. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? problem(HttpStatus.NOT_FOUND, ABSENT, null)
                : wrong(mismatch.getName(), mismatch.getRequiredType());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(MethodArgumentNotValidException paging) {
        var first = paging.getFieldErrors().getFirst();
        return wrong(
                first.getField(),
                first.contains(TypeMismatchException.class)
                        ? first.unwrap(TypeMismatchException.class).getRequiredType()
                        : Integer.class);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fail(Exception bug, HttpServletRequest request) {
        if (bug instanceof ErrorResponse said) {
            return problem(
                    HttpStatus.valueOf(said.getStatusCode().value()),
                    String.valueOf(said.getBody().getDetail()),
                    null);
        }
        var number = Incidents.record(request.getRequestURI(), bug);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "It is our fault. Incident " + number, null);
    }

    private static ResponseEntity<ProblemDetail> wrong(String parameter, @Nullable Class<?> type) {
        var wanted = type != null && type.isEnum()
                ? "one of " + Arrays.toString(type.getEnumConstants())
                : type == Integer.class || type == int.class ? "a whole number" : "an identifier (UUID)";
        return problem(HttpStatus.BAD_REQUEST, "%s must be %s".formatted(parameter, wanted), parameter);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail, @Nullable String parameter) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (parameter != null) {
            problem.setProperty("parameter", parameter);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }
}
