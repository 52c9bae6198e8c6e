{operator|#}!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {comment|\{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\}} jars{punctuation|,} first ${comment|\{jars ? jars[0]?.name : 'none'\}}"

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {comment|\{ jars.iterator() \}}

    static {function|main}{punctuation|(}args{punctuation|)} {comment|\{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {comment|\{ k, v -> k =~ /^[a-z]/ && v <=> 1 \}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{keyword|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {comment|\{ println it ** 2 \}}
    \}
\}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {comment|\{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}}
