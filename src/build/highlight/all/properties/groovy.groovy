{comment|#!/usr/bin/env groovy}
{key attr-name|import} {value attr-value|groovy.transform.CompileStatic}

@CompileStatic
{key attr-name|class} {value attr-value|Shelf<T> implements Iterable<T> \{}
{key attr-name|    private} {value attr-value|final List<T> jars = [] as LinkedList}
{key attr-name|    def} {value attr-value|size = 3G}
{key attr-name|    String} {value attr-value|label = "Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

{key attr-name|    Iterator<T>} {value attr-value|iterator() \{ jars.iterator() \}}

{key attr-name|    static} {value attr-value|main(args) \{}
{key attr-name|        def} {value attr-value|m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
{key attr-name|        def} {value attr-value|s = '''multi}
{key attr-name|line'''} {value attr-value|+ $/dollar $m slashy/$}
{key attr-name|        assert} {value attr-value|m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"}
{key attr-name|        (1..<5).step(2).each} {value attr-value|\{ println it ** 2 \}}
    \}
\}
{key attr-name|//} {value attr-value|spock}
{key attr-name|def} {value attr-value|"adds"() \{ expect: a + b == c}
{key attr-name|    where}{punctuation|:} {value attr-value|a \| b \|\| c}
{key attr-name|           1} {value attr-value|\| 2 \|\| 3 \}}
