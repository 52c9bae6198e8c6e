{selector|#!/usr/bin/env groovy}
{selector|import groovy.transform.CompileStatic}

{atrule-line|{atrule|@CompileStatic}}
{selector|class Shelf<T> implements Iterable<T> \{}
    {selector|private final List<T> jars = [] as LinkedList}
    {selector|def size = 3G}
    {selector|String label = "Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {selector|Iterator<T> iterator() \{ jars.iterator() \}}

    {selector|static main(args) \{}
        {selector|def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        {selector|def s = '''multi}
{selector|line''' + $/dollar $m slashy/$}
        {selector|assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"}
        {selector|(1..<5).step(2).each \{ println it ** 2 \}}
    {selector|\}}
{selector|\}}
{comment|// spock}
{selector|def "adds"() \{ expect: a + b == c}
{property-line|    {property|where}{punctuation|:} a \| b \|\| c}
           {selector|1 \| 2 \|\| 3 \}}
