{value|#!/usr/bin/env groovy}
{value|import groovy.transform.CompileStatic}

{value|@CompileStatic}
{value|class Shelf<T> implements Iterable<T> \{}
{value|    private final List<T> jars = [] as LinkedList}
{value|    def size = 3G}
{value|    String label = }{value|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

{value|    Iterator<T> iterator() \{ jars.iterator() \}}

{value|    static main(args) \{}
{value|        def m = [a: 1}{punctuation|,}{value| 'b c': 2.5e3}{punctuation|,}{value| (args.length): /slashy $\{1\} regex/]}
{value|        def s = '''multi}
{value|line''' + $/dollar $m slashy/$}
{value|        assert m.every \{ k}{punctuation|,}{value| v -> k =~ /^[a-z]/ && v <=> 1 \} : }{value|"no"}
{value|        (1..<5).step(2).each \{ println it ** 2 \}}
{value|    \}}
{value|\}}
{value|// spock}
{value|def }{value|"adds"}{value|() \{ expect: a + b == c}
{value|    where: a \| b \|\| c}
{value|           1 \| 2 \|\| 3 \}}
