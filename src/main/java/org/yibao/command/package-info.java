/**
 * The command line: checks, compares, tests, exports and merges workbooks on files and folders, and
 * simulates changes, without the service. Prints for people or,
 * with {@code --json}, for programs; exit code 0 says that nothing was found, 1 that something was, 2 that the command can't be carried out.
 */
package org.yibao.command;
