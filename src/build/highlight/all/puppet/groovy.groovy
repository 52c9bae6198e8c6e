{comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}{function|transform}{punctuation|.}{function|CompileStatic}

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    {datatype symbol|String} label {operator|=} {string|{double-quoted|"Shelf of {interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|jars}{punctuation|.}{function|size}{punctuation|(}{punctuation|)}{punctuation|\}}} jars, first {interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|jars} {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}{function|name} {punctuation|:} {string|'none'}{punctuation|\}}}"}}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}{function|length}{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|''}{string|'multi
line'}{string|''} {operator|+} ${operator|/}dollar {variable|$m} slashy{operator|/}$
        assert m{punctuation|.}{function|every} {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=~} {regex|/^[a-z]/} && v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|{double-quoted|"no"}}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{function|each} {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|{double-quoted|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} {punctuation|\}}
