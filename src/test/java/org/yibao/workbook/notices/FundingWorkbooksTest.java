package org.yibao.workbook.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.tables.FundingTables;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookReader;

/** The program that wrote the workbooks, and how they look to the person who edits them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FundingWorkbooksTest {
    private final FundingWorkbooks program = new FundingWorkbooks(new NoticeWorkbook(
            Books.SHIPPED.divisions(), Books.SHIPPED.clauses().all()));
    private final Map<String, byte[]> written = Map.of(
            "national/funding.xlsx", program.national(),
            "jilin/funding.xlsx", program.jilin(),
            "jiangsu/funding.xlsx", program.jiangsu());

    @Test
    void can_be_read_back() {
        WorkbookReader reader = Books.SHIPPED.reader();
        assertThat(reader.read("national/funding.xlsx", program.national()).rows())
                .hasSize(2);
        assertThat(reader.read("jilin/funding.xlsx", program.jilin()).rows()).hasSize(17);
        assertThat(reader.read("jiangsu/funding.xlsx", program.jiangsu()).rows())
                .hasSize(33);
    }

    @Test
    void say_the_subsidy_of_60_counties_in_five_rows() {
        Workbook jilin = Books.SHIPPED.reader().read("jilin/funding.xlsx", program.jilin());
        assertThat(jilin.rows())
                .filteredOn(row -> row instanceof SubsidySplitRow split && split.year() == 2020)
                .hasSize(5);
    }

    @Test
    void have_a_cover_frozen_labels_hidden_headers_drop_downs_and_formats() throws IOException {
        for (byte[] content : written.values()) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                assertThat(workbook.getSheetName(0)).isEqualTo("说明");
                assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                        .isNotBlank();
                for (TableTemplate<?> template : FundingTables.ALL) {
                    XSSFSheet sheet = workbook.getSheet(template.name());
                    if (sheet != null) {
                        looksAsItShould(sheet, template);
                    }
                }
            }
        }
    }

    private static void looksAsItShould(XSSFSheet sheet, TableTemplate<?> template) {
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) TableTemplate.LABEL_ROW);
        for (int row = TableTemplate.FIRST_HIDDEN_ROW; row < TableTemplate.LABEL_ROW; row++) {
            assertThat(sheet.getRow(row - 1).getZeroHeight()).as("row " + row).isTrue();
        }
        assertThat(sheet.getProtect()).isTrue();
        List<? extends DataValidation> validations = sheet.getDataValidations();
        assertThat(validations).hasSizeGreaterThanOrEqualTo(4);
        for (int column = 0; column < template.columns().size(); column++) {
            assertThat(sheet.getRow(TableTemplate.LABEL_ROW)
                            .getCell(column)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo(template.columns().get(column).kind().format());
            assertThat(sheet.getRow(TableTemplate.LABEL_ROW)
                            .getCell(column)
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
        }
    }
}
