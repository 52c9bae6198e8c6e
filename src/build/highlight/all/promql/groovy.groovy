{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = "Shelf of ${context-labels|{punctuation|\{}jars.size(){punctuation|\}}} jars{punctuation|,} first ${context-labels|{punctuation|\{}jars ? jars[0]?.name : {label-value attr-value|'none'}{punctuation|\}}}"

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{} jars.iterator() {punctuation|\}}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m = {punctuation|[}a: {number|1}{punctuation|,} 'b c': {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: {operator|/}slashy ${context-labels|{punctuation|\{}1{punctuation|\}}} regex{operator|/}{punctuation|]}
        def s = '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {context-labels|{punctuation|\{} k{punctuation|,} v -> {label-key attr-name|k} {punctuation|=~} /^[a-z]/ && v <{punctuation|=}> 1 {punctuation|\}}} : "no"
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {context-labels|{punctuation|\{} println it ** 2 {punctuation|\}}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def "adds"{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{} expect: a + {label-key attr-name|b} {punctuation|=}{punctuation|=} c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}}
