{operator|#}{operator|!}{operator|/}{variable|u}{variable|s}{variable|r}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|e}{variable|n}{variable|v} {variable|g}{variable|r}{variable|o}{variable|o}{variable|v}{variable|y}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|g}{variable|r}{variable|o}{variable|o}{variable|v}{variable|y}{operator|.}{variable|t}{variable|r}{variable|a}{variable|n}{variable|s}{variable|f}{variable|o}{variable|r}{variable|m}{operator|.}C{variable|o}{variable|m}{variable|p}{variable|i}{variable|l}{variable|e}S{variable|t}{variable|a}{variable|t}{variable|i}{variable|c}

{operator|@}C{variable|o}{variable|m}{variable|p}{variable|i}{variable|l}{variable|e}S{variable|t}{variable|a}{variable|t}{variable|i}{variable|c}
{variable|c}{variable|l}{variable|a}{variable|s}{variable|s} S{variable|h}{variable|e}{variable|l}{variable|f}{non-standard bold|<}T{operator|>} {variable|i}{variable|m}{variable|p}{variable|l}{variable|e}{variable|m}{variable|e}{variable|n}{variable|t}{variable|s} I{variable|t}{variable|e}{variable|r}{variable|a}{variable|b}{variable|l}{variable|e}{non-standard bold|<}T{operator|>} {comment|\{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\}} {variable|j}{variable|a}{variable|r}{variable|s}{operator|,} {variable|f}{variable|i}{variable|r}{variable|s}{variable|t} {operator|$}{comment|\{jars ? jars[0]?.name : 'none'\}}{string|"

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "}{variable|n}{variable|o}{string|"
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
\}
// spock
def "}{variable|a}{variable|d}{variable|d}{variable|s}"{non-standard bold|(}{non-standard bold|)} {comment|\{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}}
