#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{operator|@}CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} {keyword|implements} Iterable{operator|<}T{operator|>} {comment|\{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\}} jars{punctuation|,} first ${comment|\{jars ? jars[0]?.name : 'none'\}}"

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {comment|\{ jars.iterator() \}}

    {keyword|static} main{punctuation|(}args{punctuation|)} {comment|\{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '{string|''}multi
line'{string|''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {comment|\{ k, v -> k =~ /^[a-z]/ && v <=> 1 \}} {punctuation|:} "no"
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {comment|\{ println it ** 2 \}}
    \}
\}
{comment|// spock}
def "adds"{punctuation|(}{punctuation|)} {comment|\{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}}
