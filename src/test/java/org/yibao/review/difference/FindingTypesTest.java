package org.yibao.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/** Findings say what they ground; the list of their types only says which there are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingTypesTest {
    @Test
    void every_type_of_finding_that_grounds_some_figure_is_known() {
        Set<String> grounding = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yibao.rules").stream()
                        .filter(type -> type.isAssignableTo(Finding.class) && !type.isInterface())
                        .filter(FindingTypesTest::grounds)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(FindingTypes.all()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(grounding);
    }

    /** Whether its code names a figure, or it declares what such findings ground. */
    private static boolean grounds(JavaClass type) {
        return type.tryGetField("GROUNDS").isPresent()
                || type.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Figure.class));
    }

    @Test
    void every_figure_is_grounded_by_some_type() {
        assertThat(Figure.values())
                .allSatisfy(figure -> assertThat(FindingTypes.grounding(figure)).isNotEmpty());
    }
}
