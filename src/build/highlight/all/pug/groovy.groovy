#{punctuation|!}/usr/bin/env groovy
{tag|import} {plain-text|groovy.transform.CompileStatic}

@CompileStatic
{tag|class} {plain-text|Shelf<T> implements Iterable<T> \{}
    {tag|private} {plain-text|final List<T> jars = [] as LinkedList}
    {tag|def} {plain-text|size = 3G}
    {tag|String} {plain-text|label = "Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {tag|Iterator}<T> iterator() \{ jars{punctuation|.}iterator() \}

    {tag|static} {plain-text|main(args) \{}
        {tag|def} {plain-text|m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        {tag|def} {plain-text|s = '''multi}
{tag|line}''' + $/dollar $m slashy/$
        {tag|assert} {plain-text|m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"}
        (1{punctuation|..}<5){punctuation|.}step(2){punctuation|.}each \{ println it ** 2 \}
    \}
\}
{comment|// spock}
{tag|def} {plain-text|"adds"() \{ expect: a + b == c}
    {tag|where{punctuation|:}} {tag|a} {punctuation|\|} b {punctuation|\|\|} c
           {tag|1} {plain-text|\| 2 \|\| 3 \}}
