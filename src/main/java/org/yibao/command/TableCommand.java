package org.yibao.command;

import picocli.CommandLine.Command;

/** {@code yibao table}: changes how the tables of a workbook look. */
@Command(
        name = "table",
        description = "改变工作簿中表的样子。",
        mixinStandardHelpOptions = true,
        subcommands = AddColumnCommand.class)
final class TableCommand {}
