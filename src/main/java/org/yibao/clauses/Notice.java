package org.yibao.clauses;

import java.time.LocalDate;
import java.util.List;

/**
 * A published document.
 *
 * @param id      our id, such as {@code JL-2020-15}
 * @param number  official number, such as 吉医保联〔2020〕15号
 * @param title   official title
 * @param issuers who issued it
 * @param issued  date it bears; {@code null} when its text states none
 * @param region  division it binds
 */
public record Notice(String id, String number, String title, List<String> issuers, LocalDate issued, String region) {}
