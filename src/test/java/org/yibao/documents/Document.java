package org.yibao.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A document of the project.
 *
 * @param path where it is, from the root of the project
 * @param root what it says
 */
record Document(Path path, Node root) {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Document of(String path) {
        return of(Path.of(path));
    }

    private static Document of(Path path) {
        try {
            return new Document(path, PARSER.parse(Files.readString(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every document that people read: those of the root and of docs. */
    static List<Document> all() {
        try (Stream<Path> root = Files.list(Path.of(""));
                Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(Document::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <N extends Node> List<N> nodes(Class<N> type) {
        return withAllBelow(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Node> withAllBelow(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(Document::withAllBelow));
    }

    /** Its blocks of code. */
    List<FencedCodeBlock> blocks() {
        return nodes(FencedCodeBlock.class);
    }

    /** Where its links and pictures lead. */
    List<String> destinations() {
        return Stream.concat(
                        nodes(Link.class).stream().map(Link::getDestination),
                        nodes(Image.class).stream().map(Image::getDestination))
                .toList();
    }

    /** Its headings as they are linked to. */
    List<String> anchors() {
        return nodes(Heading.class).stream()
                .map(Document::text)
                .map(text -> text.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The rows of all its tables, cell by cell, without the heads. */
    List<List<Node>> rows() {
        return nodes(TableBlock.class).stream()
                .flatMap(table -> children(table.getLastChild()).stream())
                .filter(TableRow.class::isInstance)
                .map(row -> children(row).stream()
                        .filter(TableCell.class::isInstance)
                        .toList())
                .toList();
    }

    /** What stands in code letters directly in a cell. */
    static List<String> codes(Node cell) {
        return children(cell).stream()
                .filter(Code.class::isInstance)
                .map(code -> ((Code) code).getLiteral())
                .toList();
    }

    /** The words of a node. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent == null ? null : parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
