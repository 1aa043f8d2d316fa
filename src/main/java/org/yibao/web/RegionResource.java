package org.yibao.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/** Finds division codes. */
@Path("/api/v1/regions")
@Tag(name = "地区", description = "Administrative divisions")
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {
    private static final int LIMIT = 50;

    private final Rulebooks rulebooks;

    RegionResource(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /**
     * A division.
     *
     * @param jurisdiction the rulebook that decides for it; {@code null} when none does
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Region(
            String code,
            String name,
            String fullName,
            Level level,
            String parent,
            LocalDate from,
            LocalDate to,
            String successor,
            String jurisdiction) {}

    /**
     * Divisions that were found.
     *
     * @param total   how many there are
     * @param more    whether there are more than are told; a longer query finds fewer
     * @param regions the nearest, at most 50
     */
    public record Found(int total, boolean more, List<Region> regions) {}

    @GET
    @Operation(
            summary = "查行政区划",
            description =
                    "Divisions whose code begins with the query or whose full name contains it: how many there are, "
                            + "and the nearest of them, at most 50.")
    public Found search(@QueryParam("query") @DefaultValue("") String query) {
        List<Division> found = rulebooks.divisions().search(query.strip(), Integer.MAX_VALUE);
        return new Found(
                found.size(),
                found.size() > LIMIT,
                found.stream().limit(LIMIT).map(this::region).toList());
    }

    private Region region(Division division) {
        Divisions divisions = rulebooks.divisions();
        return new Region(
                division.code(),
                division.name(),
                divisions.fullName(division.code()),
                division.level(),
                division.parent(),
                division.from(),
                division.to(),
                division.successor(),
                rulebooks
                        .forDivision(division.code())
                        .map(Rulebook::jurisdiction)
                        .map(jurisdiction -> jurisdiction.id())
                        .orElse(null));
    }
}
