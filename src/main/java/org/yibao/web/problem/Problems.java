package org.yibao.web.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.yibao.decision.Place;
import org.yibao.decision.Reason;
import org.yibao.decision.Undecidable;
import org.yibao.review.space.TooManyBoxes;
import org.yibao.simulation.goal.GoalException;
import org.yibao.simulation.population.PopulationException;
import org.yibao.simulation.run.RunElsewhere;
import org.yibao.simulation.run.TooManyRuns;
import org.yibao.simulation.run.UnwritableResults;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;

/** Turns whatever went wrong into a problem in the reader's language. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final Texts texts;

    public Problems(Texts texts) {
        this.texts = texts;
    }

    /** The problem that an exception is for the caller. Only what nobody foresaw is logged, and answered with an id to find it by. */
    public Problem of(Throwable thrown) {
        if (thrown instanceof Undecidable undecidable) {
            return undecidable(undecidable);
        } else if (thrown instanceof InvalidRequest invalid) {
            return fields(invalid.problems().stream()
                    .map(problem -> new FieldError(
                            problem.field(),
                            shorten(problem.value()),
                            texts.get(problem.key(), problem.arguments().toArray())))
                    .toList());
        } else if (thrown instanceof ConstraintViolationException invalid) {
            return fields(invalid.getConstraintViolations().stream()
                    .map(this::field)
                    .sorted(Comparator.comparing(FieldError::field))
                    .toList());
        } else if (thrown instanceof WorkbookException refused) {
            return workbook(refused.problems());
        } else if (thrown instanceof PopulationException unusable) {
            return simple(ProblemCode.UNUSABLE_POPULATION, unusable.getMessage());
        } else if (thrown instanceof GoalException unusable) {
            return simple(ProblemCode.UNUSABLE_GOAL, unusable.getMessage());
        } else if (thrown instanceof TooManyBoxes entangled) {
            return simple(ProblemCode.TOO_MANY_COMBINATIONS, entangled.facts());
        } else if (thrown instanceof TooManyRuns tooMany) {
            return simple(ProblemCode.TOO_MANY_SIMULATIONS, tooMany.most());
        } else if (thrown instanceof RunElsewhere) {
            return simple(ProblemCode.SIMULATION_ELSEWHERE);
        } else if (thrown instanceof UnwritableResults) {
            return simple(ProblemCode.UNWRITABLE_RESULTS);
        } else if (thrown instanceof TooLarge tooLarge) {
            return simple(tooLarge.code(), tooLarge.limit());
        } else if (thrown instanceof MalformedField malformed) {
            return malformed(malformed);
        } else if (thrown instanceof JsonProcessingException json) {
            return json(json);
        } else if (thrown instanceof UnknownClause unknown) {
            return simple(ProblemCode.UNKNOWN_CLAUSE, shorten(unknown.id()), orDash(String.join("、", unknown.near())));
        } else if (thrown instanceof WebApplicationException web) {
            return web(web);
        }
        return unforeseen(thrown);
    }

    /** A problem without fields. */
    public Problem simple(ProblemCode code, Object... arguments) {
        return Problem.of(code, texts, texts.get(code.id() + ".detail", arguments));
    }

    private Problem workbook(List<CellProblem> problems) {
        return simple(ProblemCode.UNUSABLE_WORKBOOK, problems.size())
                .with(problems.stream()
                        .map(problem -> new FieldError(
                                problem.sheet() == null
                                        ? problem.workbook()
                                        : problem.sheet() + (problem.cell() == null ? "" : "!" + problem.cell()),
                                shorten(problem.value()),
                                problem.expected()))
                        .toList());
    }

    private Problem undecidable(Undecidable undecidable) {
        if (undecidable instanceof Undecidable.UnknownRegion unknown) {
            String near = places(unknown.near());
            String hint = near.isEmpty() ? texts.get("unknown-region.none") : texts.get("unknown-region.near", near);
            return Problem.of(
                            ProblemCode.UNKNOWN_REGION,
                            texts,
                            texts.get("unknown-region.detail", unknown.field(), shorten(unknown.code()), hint))
                    .with(List.of(new FieldError(
                            unknown.field(), shorten(unknown.code()), texts.get("unknown-region.expected"))))
                    .suggesting(unknown.near());
        } else if (undecidable instanceof Undecidable.RegionTooWide wide) {
            return simple(
                    ProblemCode.REGION_TOO_WIDE,
                    wide.division().code(),
                    wide.division().name());
        } else if (undecidable instanceof Undecidable.RegionNotInForce notInForce) {
            return simple(
                            ProblemCode.REGION_NOT_IN_FORCE,
                            notInForce.division().code(),
                            notInForce.division().name(),
                            notInForce.year(),
                            orDash(notInForce.division().from()),
                            orDash(notInForce.division().to()),
                            orDash(places(notInForce.instead())))
                    .suggesting(notInForce.instead());
        } else if (undecidable instanceof Undecidable.RegionOutsideRulebooks outside) {
            return simple(
                    ProblemCode.REGION_OUTSIDE_RULEBOOKS,
                    outside.place().code(),
                    outside.place().fullName(),
                    places(outside.provinces()));
        } else if (undecidable instanceof Undecidable.NoTermsInForce none) {
            return noTerms(none);
        }
        return simple(
                undecidable instanceof Undecidable.NotNewestSettlement
                        ? ProblemCode.NOT_NEWEST_SETTLEMENT
                        : ProblemCode.NOTHING_TO_REVERSE);
    }

    private Problem noTerms(Undecidable.NoTermsInForce none) {
        String clauses = none.leftOpenBy().stream()
                .map(reason -> texts.get("no-terms-in-force.clause", reason.notice() + reason.item(), reason.clause()))
                .collect(Collectors.joining("；"));
        String years = none.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
        String why = clauses.isEmpty() ? texts.get("no-terms-in-force.silent") : clauses;
        return simple(ProblemCode.NO_TERMS_IN_FORCE, none.place().fullName(), none.year(), why, years)
                .citing(distinctByClause(none.leftOpenBy()));
    }

    private static String orDash(Object value) {
        return value == null || value.toString().isEmpty() ? "—" : value.toString();
    }

    private static List<Reason> distinctByClause(List<Reason> reasons) {
        return reasons.stream().distinct().toList();
    }

    private static String places(List<Place> places) {
        return places.stream()
                .map(place -> place.code() + " " + place.fullName())
                .collect(Collectors.joining("、"));
    }

    private Problem fields(List<FieldError> errors) {
        String detail = errors.stream()
                .map(error -> error.value() == null
                        ? texts.get("field.absent", error.field(), error.expected())
                        : texts.get("field.wrong", error.field(), error.value(), error.expected()))
                .collect(Collectors.joining(texts.get("field.separator")));
        return Problem.of(ProblemCode.INVALID_REQUEST, texts, detail).with(errors);
    }

    private FieldError field(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var attributes = violation.getConstraintDescriptor().getAttributes();
        String path = violation.getPropertyPath().toString().replaceFirst("^\\w+\\.request\\.", "");
        String expected =
                switch (constraint) {
                    case "Min" -> texts.get("expected.min", attributes.get("value"));
                    case "Max" -> texts.get("expected.max", attributes.get("value"));
                    case "Size" -> texts.get("expected.size", attributes.get("max"));
                    default -> texts.get("expected.present");
                };
        // a constraint of a whole object names a member that is absent
        Object value = violation.getInvalidValue() == violation.getLeafBean() ? null : violation.getInvalidValue();
        return new FieldError(path, shorten(value), expected);
    }

    private Problem malformed(MalformedField malformed) {
        if (malformed.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return fields(List.of(new JsonField(texts).of(mapping, malformed.body())));
        }
        return simple(ProblemCode.INVALID_JSON, 1, 1, texts.get("invalid-json.object"));
    }

    private Problem json(JsonProcessingException malformed) {
        JsonLocation place = malformed.getLocation();
        return simple(
                ProblemCode.INVALID_JSON,
                place == null ? 1 : place.getLineNr(),
                place == null ? 1 : place.getColumnNr(),
                texts.get("invalid-json.syntax"));
    }

    private Problem web(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        ProblemCode code =
                switch (status) {
                    case 404 -> ProblemCode.NOT_FOUND;
                    case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemCode.NOT_ACCEPTABLE;
                    case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
                    default -> ProblemCode.HTTP_ERROR;
                };
        Problem problem = simple(code, status);
        return new Problem(
                problem.type(), problem.title(), status, problem.detail(), problem.code(), null, null, null, null);
    }

    private Problem unforeseen(Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Unforeseen problem %s", id);
        return simple(ProblemCode.INTERNAL_ERROR, id);
    }

    /** A value as an answer may show it: no longer than a line. */
    static String shorten(Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return text.length() <= 80 ? text : text.substring(0, 77) + "…";
    }
}
