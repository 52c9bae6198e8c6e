{fragment|{fragment-delimiter|#}!/usr/bin/env} groovy
{path|import} groovy.transform.CompileStatic

{path|@CompileStatic}
{path|class} Shelf<T> implements Iterable<T> \{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\} jars, first $\{jars {query|{query-delimiter|?}} jars[0]{query|{query-delimiter|?}{pair|{key|.name}}} : 'none'\}"

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]
        def s = '''multi
{path|line'''} + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
\}
{authority|{authority-delimiter|//}} spock
{path|def} "adds"() \{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
