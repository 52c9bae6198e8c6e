{comment-hash comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} {string|{punctuation|"}Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}{punctuation|"}}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|{punctuation|'}b c{punctuation|'}}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|{punctuation|'}{punctuation|'}}'multi
line{string|{punctuation|'}{punctuation|'}}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|{punctuation|"}no{punctuation|"}}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment-slash comment|// spock}
def {string|{punctuation|"}adds{punctuation|"}}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} {punctuation|\}}
