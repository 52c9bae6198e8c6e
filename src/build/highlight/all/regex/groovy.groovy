#!/usr/bin/env groovy
import groovy{char-set class-name|.}transform{char-set class-name|.}CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} as LinkedList
    def size = 3G
    String label = "Shelf of {anchor function|$}\{jars{char-set class-name|.}size{group punctuation|(}{group punctuation|)}\} jars, first {anchor function|$}\{jars {quantifier number|?} jars{char-class|{char-class-punctuation punctuation|[}0{char-class-punctuation punctuation|]}}{quantifier number|?}{char-set class-name|.}name : 'none'\}"

    Iterator<T> iterator{group punctuation|(}{group punctuation|)} \{ jars{char-set class-name|.}iterator{group punctuation|(}{group punctuation|)} \}

    static main{group punctuation|(}args{group punctuation|)} \{
        def m = {char-class|{char-class-punctuation punctuation|[}a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/{char-class-punctuation punctuation|]}}
        def s = '''multi
line''' {quantifier number|+} {anchor function|$}/dollar {anchor function|$}m slashy/{anchor function|$}
        assert m{char-set class-name|.}every \{ k, v -> k =~ /{anchor function|^}{char-class|{char-class-punctuation punctuation|[}{range|a{range-punctuation operator|-}z}{char-class-punctuation punctuation|]}}/ && v <=> 1 \} : "no"
        {group punctuation|(}1{char-set class-name|.}{char-set class-name|.}<5{group punctuation|)}{char-set class-name|.}step{group punctuation|(}2{group punctuation|)}{char-set class-name|.}each \{ println it {quantifier number|*}{quantifier number|*} 2 \}
    \}
\}
// spock
def "adds"{group punctuation|(}{group punctuation|)} \{ expect: a {quantifier number|+} b == c
    where: a {alternation keyword|\|} b {alternation keyword|\|}{alternation keyword|\|} c
           1 {alternation keyword|\|} 2 {alternation keyword|\|}{alternation keyword|\|} 3 \}
