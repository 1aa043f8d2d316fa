package org.yibao.web.request;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Source;

/** Every fact that a request must say is said. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SaysWhatIsAsked.Validator.class)
@interface SaysWhatIsAsked {
    String message() default "not said";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each member that is absent. */
    final class Validator implements ConstraintValidator<SaysWhatIsAsked, Saying> {
        @Override
        public boolean isValid(Saying saying, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            for (Fact fact : Said.facts(saying.of())) {
                boolean optional = ((Source.Caller) fact.source()).unsaid().accepted();
                if (!optional && saying.members().get(fact.name()) == null) {
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode(fact.name())
                            .addConstraintViolation();
                    valid = false;
                }
            }
            return valid;
        }
    }
}
