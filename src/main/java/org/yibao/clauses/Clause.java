package org.yibao.clauses;

import java.time.LocalDate;
import java.util.List;

/**
 * One numbered item of a notice, or a part of it.
 *
 * @param id        {@code <notice>.<item>-<part>}, such as {@code JL-2020-15.1-1}
 * @param notice    the notice it stands in
 * @param item      number as printed, such as 一（一）
 * @param title     short title
 * @param gist      what it says, in our own words
 * @param kinds     what can be done with it
 * @param topic     what it is about
 * @param from      first day it speaks of; {@code null} when it names none
 * @param to        last day it speaks of; {@code null} when it names none
 * @param deadline  day by which something must be done; {@code null} when it sets none
 * @param region    division it binds
 * @param questions numbers of the open questions it raises, such as {@code Q5}
 * @param needs     documents that it cites and depends on
 * @param indicator figure of a simulation that computes it, such as {@code indicators.stays}; {@code null} for none
 * @param pending   what is not computed yet, in Chinese; {@code null} when nothing is owed
 */
public record Clause(
        String id,
        Notice notice,
        String item,
        String title,
        String gist,
        List<ClauseKind> kinds,
        Topic topic,
        LocalDate from,
        LocalDate to,
        LocalDate deadline,
        String region,
        List<String> questions,
        List<String> needs,
        String indicator,
        String pending) {

    /** Whether a rule or table is owed for it. */
    public boolean computable() {
        return kinds.stream().anyMatch(ClauseKind::computable);
    }
}
