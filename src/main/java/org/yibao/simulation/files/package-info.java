/**
 * Persons with their visits in Parquet or CSV files: read, checked and written with DuckDB, larger than memory.
 *
 * <p>What is expected of each column stands in {@link org.yibao.simulation.files.PersonColumns} and {@link
 * org.yibao.simulation.files.VisitColumns}, as SQL. {@link org.yibao.simulation.files.FileSurvey} looks through both files once. When all is well
 * and the rows are in the order of persons, they are read as they are; otherwise {@link org.yibao.simulation.files.Staging} reports the bad
 * rows and writes the good ones, sorted, into files of its own. Either way {@link org.yibao.simulation.files.MergedBatches} joins two sorted
 * streams of Arrow columns. This is the only package that knows a database or Arrow.
 */
package org.yibao.simulation.files;
