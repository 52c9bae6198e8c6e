{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    {key attr-name|private final List<T> jars} {punctuation|=} {value attr-value|[] as LinkedList}
    {key attr-name|def size} {punctuation|=} {value attr-value|3G}
    {key attr-name|String label} {punctuation|=} {value attr-value|"{inner-value|Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}}"}

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        {key attr-name|def m} {punctuation|=} {value attr-value|[a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        {key attr-name|def s} {punctuation|=} {value attr-value|'''multi}
line''' + $/dollar $m slashy/$
        {key attr-name|assert m.every \{ k, v -> k} {punctuation|=}{value attr-value|~ /^[a-z]/ && v <=> 1 \} : "no"}
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
\}
// spock
{key attr-name|def "adds"() \{ expect: a + b} {punctuation|=}{value attr-value|= c}
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
