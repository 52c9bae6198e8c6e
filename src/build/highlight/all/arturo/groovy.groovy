{symbol|#}!{symbol|/}usr{symbol|/}bin{symbol|/}{builtin-function keyword|env} groovy
import groovy.transform.CompileStatic

{symbol|@}CompileStatic
class Shelf{symbol|<}T{symbol|>} implements Iterable{symbol|<}T{symbol|>} {multistring string|\{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\}} jars{punctuation|,} {builtin-function keyword|first} {symbol|$}{multistring string|\{jars ? jars[0]?.name : 'none'\}}"

    Iterator{symbol|<}T{symbol|>} iterator{punctuation|(}{punctuation|)} {multistring string|\{ jars.iterator() \}}

    static main{punctuation|(}{builtin-function keyword|args}{punctuation|)} {multistring string|\{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\}} regex{symbol|/}{punctuation|]}
        def s {symbol|=} ''{literal constant|'multi}
line''' {symbol|+} {symbol|$}{symbol|/}dollar {symbol|$}m slashy{symbol|/}{symbol|$}
        assert m.every {multistring string|\{ k, v -> k =~ /^[a-z]/ && v <=> 1 \}} : {string|"no"}
        {punctuation|(}{number|1}{symbol|..}{symbol|<}{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each {multistring string|\{ println it ** 2 \}}
    \}
\}
{symbol|/}{symbol|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {multistring string|\{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}}
